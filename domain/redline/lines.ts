import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { RedlineEntry, SegmentOp } from './redline'

/** A stretch of text treated alike; `opening` where it is of the opening words. */
export interface LineRun {
  op: SegmentOp
  text: string
  opening: boolean
  /** A footnote's mark, which stands here; then there is no text. */
  note?: string
}

/** One paragraph of an entry as a redline page shows it. */
export interface RedlineLine {
  /** The paragraph whose form and number it has: index into the new draft, or into the old where it is only there. */
  side: 'old' | 'new'
  at: number
  runs: LineRun[]
}

/**
 * The lines of an entry: one a new paragraph (one a deleted one), with the opening words and the footnotes' marks of
 * each side known. A break that was inserted or kept begins the next line; one that was deleted (a merger) stays as
 * "¶" in the text.
 */
export function redlineLines(
  entry: RedlineEntry,
  old: readonly DraftParagraph[],
  next: readonly DraftParagraph[],
): RedlineLine[] {
  const side = entry.new.length > 0 ? 'new' : 'old'
  const places = side === 'new' ? entry.new : entry.old
  const lines: RedlineLine[] = [{ side, at: places[0] ?? 0, runs: [] }]
  const oldWalk = new Walk(entry.old, old)
  const newWalk = new Walk(entry.new, next)
  const marks = markMerger(oldWalk.noteIds, newWalk.noteIds)
  const add = (runs: LineRun[]) => lines.at(-1)?.runs.push(...runs)
  const endOfParagraph = (op: SegmentOp) => {
    const inOld = op === 'insert' ? [] : oldWalk.endParagraph()
    const inNew = op === 'delete' ? [] : newWalk.endParagraph()
    add(runsOf(op, '', 0, marks(inOld, inNew)))
  }
  for (const { op, text } of entry.segments) {
    for (const piece of text.split(/(\n)/)) {
      if (piece === '') continue
      if (piece === '\n') {
        endOfParagraph(op)
        if (op !== 'delete' && side === 'new')
          lines.push({ side, at: places[lines.length] ?? places.at(-1) ?? 0, runs: [] })
        else add([{ op, text: ' ¶ ', opening: false }])
        continue
      }
      const inOld = op === 'insert' ? null : oldWalk.take(piece.length)
      const inNew = op === 'delete' ? null : newWalk.take(piece.length)
      const cut = (inNew ?? inOld)?.opening ?? 0
      add(runsOf(op, piece, cut, marks(inOld?.marks ?? [], inNew?.marks ?? [])))
    }
  }
  endOfParagraph('equal')
  return lines
}

/** A footnote's mark by its offset in a piece of text. */
interface Mark {
  at: number
  noteId: string
}

/** The marks of both sides in one row: one that both have stands where the new text has it. */
function markMerger(oldIds: ReadonlySet<string>, newIds: ReadonlySet<string>) {
  return (inOld: readonly Mark[], inNew: readonly Mark[]): (Mark & { op: SegmentOp })[] =>
    [
      ...inNew.map((mark) => ({ ...mark, op: oldIds.has(mark.noteId) ? ('equal' as const) : ('insert' as const) })),
      ...inOld.filter(({ noteId }) => !newIds.has(noteId)).map((mark) => ({ ...mark, op: 'delete' as const })),
    ].sort((a, b) => a.at - b.at)
}

/** A piece of text as runs, cut where the opening words end and where marks stand. */
function runsOf(op: SegmentOp, piece: string, cut: number, marks: readonly (Mark & { op: SegmentOp })[]): LineRun[] {
  const runs: LineRun[] = []
  let from = 0
  const words = (to: number) => {
    const edge = Math.max(from, Math.min(cut, to))
    if (edge > from) runs.push({ op, text: piece.slice(from, edge), opening: true })
    if (to > edge) runs.push({ op, text: piece.slice(edge, to), opening: false })
    from = to
  }
  for (const mark of marks) {
    words(mark.at)
    runs.push({ op: mark.op, text: '', opening: false, note: mark.noteId })
  }
  words(piece.length)
  return runs
}

/** Walks the paragraphs of one side, saying what of each piece is of the opening words and where marks stand in it. */
class Walk {
  private place = 0
  private offset = 0
  readonly noteIds: ReadonlySet<string>

  constructor(
    private readonly places: readonly number[],
    private readonly paragraphs: readonly DraftParagraph[],
  ) {
    this.noteIds = new Set(places.flatMap((at) => paragraphs[at]?.footnotes?.map(({ noteId }) => noteId) ?? []))
  }

  take(length: number): { opening: number; marks: Mark[] } {
    const { offset } = this
    const opening = Math.max(0, Math.min(length, (this.paragraph?.openingLength ?? 0) - offset))
    const within = this.marks().filter(({ at }) => at >= offset && at < offset + length)
    this.offset += length
    return { opening, marks: within.map(({ at, noteId }) => ({ at: at - offset, noteId })) }
  }

  /** The marks behind the last word; the next paragraph begins. */
  endParagraph(): Mark[] {
    const behind = this.marks().filter(({ at }) => at >= this.offset)
    this.place += 1
    this.offset = 0
    return behind.map(({ noteId }) => ({ at: 0, noteId }))
  }

  private get paragraph(): DraftParagraph | undefined {
    return this.paragraphs[this.places[this.place] ?? -1]
  }

  private marks(): Mark[] {
    return [...(this.paragraph?.footnotes ?? [])].sort((a, b) => a.at - b.at)
  }
}
