import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { RedlineEntry, SegmentOp } from './redline'

/** A stretch of text treated alike; `opening` where it is of the opening words. */
export interface LineRun {
  op: SegmentOp
  text: string
  opening: boolean
}

/** One paragraph of an entry as a redline page shows it. */
export interface RedlineLine {
  /** The paragraph whose form and number it has: index into the new draft, or into the old where it is only there. */
  side: 'old' | 'new'
  at: number
  runs: LineRun[]
}

/**
 * The lines of an entry: one a new paragraph (one a deleted one), with the opening words of each side known. A break
 * that was inserted or kept begins the next line; one that was deleted (a merger) stays as "¶" in the text.
 */
export function redlineLines(
  entry: RedlineEntry,
  old: readonly DraftParagraph[],
  next: readonly DraftParagraph[],
): RedlineLine[] {
  const side = entry.new.length > 0 ? 'new' : 'old'
  const places = side === 'new' ? entry.new : entry.old
  const lines: RedlineLine[] = [{ side, at: places[0] ?? 0, runs: [] }]
  const oldWalk = walker(entry.old, old)
  const newWalk = walker(entry.new, next)
  for (const { op, text } of entry.segments) {
    for (const piece of text.split(/(\n)/)) {
      if (piece === '') continue
      if (piece === '\n' && op !== 'delete' && side === 'new') {
        newWalk.nextParagraph()
        if (op === 'equal') oldWalk.nextParagraph()
        lines.push({ side, at: places[lines.length] ?? places.at(-1) ?? 0, runs: [] })
        continue
      }
      if (piece === '\n') {
        oldWalk.nextParagraph()
        lines.at(-1)?.runs.push({ op, text: ' ¶ ', opening: false })
        continue
      }
      const cut = op === 'delete' ? oldWalk.take(piece.length) : newWalk.take(piece.length)
      if (op === 'equal') oldWalk.take(piece.length)
      const runs = lines.at(-1)?.runs
      if (cut > 0) runs?.push({ op, text: piece.slice(0, cut), opening: true })
      if (cut < piece.length) runs?.push({ op, text: piece.slice(cut), opening: false })
    }
  }
  return lines
}

/** Walks the paragraphs of one side, saying how much of each piece is still of the opening words. */
function walker(places: readonly number[], paragraphs: readonly DraftParagraph[]) {
  let place = 0
  let offset = 0
  return {
    take(length: number): number {
      const opening = paragraphs[places[place] ?? -1]?.openingLength ?? 0
      const cut = Math.max(0, Math.min(length, opening - offset))
      offset += length
      return cut
    },
    nextParagraph() {
      place += 1
      offset = 0
    },
  }
}
