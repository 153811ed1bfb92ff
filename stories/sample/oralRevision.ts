import { paragraphsOf } from '@/db/drafts'
import { openingOf } from '@/domain/draft/openings'
import type { DraftParagraph, ParagraphState } from '@/domain/draft/paragraph'
import type { ParagraphChange, StoredParagraph } from '@/domain/draft/version'
import { saveDraft, setParagraphState } from '@/server/commands/draftSave'
import { database } from '@/server/database'
import { told } from '../founding'
import type { Scene } from './story'

/** What the informals of the last days left in the text: the beginning of a paragraph, and what is said in place of what. */
const EDITS: readonly (readonly [begins: string, from: string, to: string])[] = [
  ['Mindful', 'risks of their own', '[risks of their own – EGY, RUS]'],
  ['Urges all States', 'every step needed', 'all steps needed'],
  ['Calls upon all States to investigate', 'promptly', 'promptly and impartially'],
  ['Invites regional', 'regional organizations', '[regional organizations – CHN]'],
]

const NOTE = {
  begins: 'Recalling',
  after: 'resolutions',
  id: 'note-earlier-resolutions',
  text: 'Resolutions 53/144 and 68/181.',
}

/** Where the room stands; what is not named is agreed. */
const STATES: readonly (readonly [begins: string, state: ParagraphState])[] = [
  ['Mindful', 'bracketed'],
  ['Invites', 'bracketed'],
  ['Acknowledging', 'ad-ref'],
  ['Calls upon all States to investigate', 'open'],
  ['Also calls upon', 'open'],
  ['Requests', 'pending'],
]

/** Writes the oral revision into the working draft and sets where the room stands on each paragraph. */
export async function reviseOrally({ cast, resolutionId }: Scene, versionId: string, at: number): Promise<void> {
  const before = await database().read((db) => paragraphsOf(db, versionId))
  const changes = [...before.flatMap(edited), noteAfter(before)]
  told(await saveDraft.perform(cast.ingrid, { resolutionId, versionId, changes }, { now: at }))
  for (const { id, kind, text } of before) {
    if (kind !== 'preambular' && kind !== 'operative') continue
    const state = STATES.find(([begins]) => text.startsWith(begins))?.[1] ?? 'agreed'
    const input = { resolutionId, versionId, paragraphId: id, state }
    told(await setParagraphState.perform(cast.ingrid, input, { now: at }))
  }
}

function edited(stored: StoredParagraph): ParagraphChange[] {
  const edit = EDITS.find(([begins]) => stored.text.startsWith(begins))
  const text = edit ? stored.text.replace(edit[1], edit[2]) : stored.text
  const noted = stored.text.startsWith(NOTE.begins)
  if (text === stored.text && !noted) return []
  const { rank, rowVersion, ...base } = stored
  const paragraph: DraftParagraph = { ...base, text, openingLength: openingOf(text, 'en').length }
  const footnotes = [{ at: text.indexOf(NOTE.after) + NOTE.after.length, noteId: NOTE.id }]
  return [
    {
      paragraph: noted ? { ...paragraph, footnotes } : paragraph,
      rank,
      rankSeen: rank,
      seen: rowVersion,
      base,
      deleted: false,
    },
  ]
}

function noteAfter(before: readonly StoredParagraph[]): ParagraphChange {
  const rank = Math.max(...before.map((one) => one.rank)) + 1024
  const paragraph: DraftParagraph = {
    id: NOTE.id,
    kind: 'footnote',
    level: 0,
    text: NOTE.text,
    openingLength: 0,
    state: 'not-discussed',
  }
  return { paragraph, rank, rankSeen: null, seen: 0, base: null, deleted: false }
}
