import { type ReadDraftFile, readDraftFile } from '@/formats/draftFile'
import type { Source } from './TextSource'

/** Which side of a Word document's tracked changes is read; both make two versions. */
export type Sides = 'accept' | 'reject' | 'both'

export type Read = Extract<ReadDraftFile, { ok: true }>

export interface ReadSource {
  /** The text as it is now. */
  text: Read
  /** With both sides: the text before the tracked changes. */
  before: Read | null
  tracked: boolean
}

/** Reads what was given, on the side asked for; a sentence where it cannot be read. */
export function readSource(source: Source, sides: Sides): ReadSource | { mistake: string } {
  const newId = () => crypto.randomUUID()
  const text = readDraftFile(source.bytes, source.name, { take: sides === 'reject' ? 'reject' : 'accept', newId })
  if (!text.ok) return { mistake: text.reason }
  const tracked = text.notices.some((notice) => notice.includes('tracked change'))
  if (sides !== 'both' || !tracked) return { text, before: null, tracked }
  const before = readDraftFile(source.bytes, source.name, { take: 'reject', newId })
  if (!before.ok) return { mistake: before.reason }
  return { text, before, tracked }
}
