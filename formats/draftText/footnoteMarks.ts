import type { FootnoteReference } from '@/domain/draft/paragraph'
import type { RawFootnoteReference } from '@/domain/draft/rawBlock'

const MARK = /\\?\[\^([^\]\s]{1,20})\]/g

/** Takes the marks `[^1]` out of a text; `\[^1]` is those characters themselves. */
export function takeFootnoteMarks(text: string): { text: string; refs: RawFootnoteReference[] } {
  const refs: RawFootnoteReference[] = []
  let taken = ''
  let last = 0
  for (const mark of text.matchAll(MARK)) {
    taken += text.slice(last, mark.index)
    if (mark[0].startsWith('\\')) taken += mark[0].slice(1)
    else refs.push({ at: taken.length, key: mark[1]! })
    last = mark.index + mark[0].length
  }
  return { text: taken + text.slice(last), refs }
}

/** Writes a text with its marks; what would read as a mark is escaped. `write` puts the stretches between into form. */
export function putFootnoteMarks(
  text: string,
  footnotes: readonly FootnoteReference[] | undefined,
  numberOf: (noteId: string) => string,
  write: (text: string) => string,
): string {
  const plain = (part: string) => write(part).replace(MARK, (mark) => (mark.startsWith('\\') ? mark : `\\${mark}`))
  let written = ''
  let last = 0
  for (const { at, noteId } of [...(footnotes ?? [])].sort((a, b) => a.at - b.at)) {
    written += `${plain(text.slice(last, at))}[^${numberOf(noteId)}]`
    last = at
  }
  return written + plain(text.slice(last))
}
