import type { Masthead } from '@/domain/draft/masthead'
import type { RawBlock } from '@/domain/draft/rawBlock'
import { type Understood, understand } from '@/domain/draft/understand'
import { readBytes } from './draftText/readBytes'
import { readMarkdown } from './draftText/readMarkdown'
import { readPlainText } from './draftText/readPlainText'
import { readWord, type Take } from './word/readWord'

/** A draft out of a file, or a sentence for the person who chose it. */
export type ReadDraftFile =
  | ({
      ok: true
      /** The lines above the draft, where a Word document had them. */
      masthead: Masthead | undefined
      /** What the person should know: characters left out, tracked changes, comments. */
      notices: string[]
    } & Understood)
  | { ok: false; reason: string }

export interface DraftFileOptions {
  /** BCP 47, where it is known. */
  language?: string
  /** Which side of a Word document's tracked changes. */
  take?: Take
  /** Gives the identity of the paragraph at a place in the list; two files to be compared want different ones. */
  newId(at: number): string
}

/** More than this many paragraphs are no draft resolution, and no screen shows them. */
const MOST_PARAGRAPHS = 20_000

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** What stands in a Word document besides the text that was taken. */
function wordNotices(
  tracked: { insertions: number; deletions: number; moves: number },
  comments: number,
  take: Take,
): string[] {
  const changes = tracked.insertions + tracked.deletions + tracked.moves
  const taken = take === 'accept' ? 'accepted' : 'rejected'
  return [
    ...(changes > 0
      ? [`The document has ${changes} tracked change${changes === 1 ? '' : 's'}: read with all ${taken}.`]
      : []),
    ...(comments > 0 ? [`${comments} comment${comments === 1 ? ' was' : 's were'} not read.`] : []),
  ]
}

function understood(
  blocks: RawBlock[],
  notices: string[],
  masthead: Masthead | undefined,
  options: DraftFileOptions,
): ReadDraftFile {
  if (blocks.length === 0) return { ok: false, reason: 'This file has no text in it. Choose the file with the draft.' }
  if (blocks.length > MOST_PARAGRAPHS)
    return {
      ok: false,
      reason: `This file has ${blocks.length.toLocaleString('en')} paragraphs; a draft may have 20,000. Choose the draft alone.`,
    }
  return { ok: true, ...understand(blocks, options), masthead, notices }
}

/**
 * Reads a draft from a .txt, .md or .docx file. What the file is, its content says first and its name second: a Word
 * document called .txt is read as one. Never throws for what a file may hold.
 * @param name the file's name, for its ending
 */
export function readDraftFile(bytes: Uint8Array, name: string, options: DraftFileOptions): ReadDraftFile {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isArchive(bytes) || ending === 'docx') {
    const word = readWord(bytes, options.take)
    if (!word.ok) return word
    return understood(
      word.blocks,
      wordNotices(word.tracked, word.comments, options.take ?? 'accept'),
      word.masthead,
      options,
    )
  }
  const plain = readBytes(bytes)
  if (!plain.ok) return plain
  const read = ending === 'md' || ending === 'markdown' ? readMarkdown : readPlainText
  return understood(read(plain.text), plain.notices, undefined, options)
}
