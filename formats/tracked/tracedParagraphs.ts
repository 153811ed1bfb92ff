import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { RedlineSegment } from '@/domain/redline/redline'
import type { Placed } from './arrange'
import type { NoteBook } from './noteBook'
import type { Sides, Trace, TrackedParagraph, TrackedRun } from './trackedDraft'

type Op = RedlineSegment['op']
type SideName = 'old' | 'new'

/** Where one side stands while the segments are walked: in which of its paragraphs, how far, which marks are due. */
type Cursor = { places: number[]; paragraphs: DraftParagraph[]; current: number; offset: number; marks: Mark[] }
type Mark = { at: number; note: number; done: boolean }

/** The paragraphs in which placed text is written: more than one where it was split or merged. */
export function tracedParagraphs(placed: Placed, sides: Sides, notes: NoteBook): TrackedParagraph[] {
  const walk = new Walk(placed, sides, notes)
  for (const { op, text } of placed.segments) {
    text.split('\n').forEach((line, at) => {
      if (at > 0) walk.breakParagraph(op)
      walk.add(op, line)
    })
  }
  return walk.end()
}

class Walk {
  private readonly written: TrackedParagraph[] = []
  private runs: TrackedRun[] = []
  private readonly cursors: Record<SideName, Cursor>

  constructor(
    private readonly placed: Placed,
    sides: Sides,
    private readonly notes: NoteBook,
  ) {
    const cursor = (side: SideName): Cursor => {
      const start = { places: placed[side], paragraphs: sides[side], current: 0, offset: 0, marks: [] }
      return { ...start, marks: this.marksOf(side, start.paragraphs[start.places[0] ?? -1]) }
    }
    this.cursors = { old: cursor('old'), new: cursor('new') }
  }

  /** Writes a line of text, cut where the opening words end and where a footnote mark stands. */
  add(op: Op, line: string): void {
    let rest = line
    while (rest !== '') {
      this.writeMarks(op)
      const length = Math.min(rest.length, ...touched(op).map((side) => this.untilCut(side)))
      this.push({ trace: this.traceOf(op), text: rest.slice(0, length), opening: this.isOpening(op) })
      for (const side of touched(op)) this.cursors[side].offset += length
      rest = rest.slice(length)
    }
  }

  /** Ends the paragraph being written: its mark was inserted by a split, deleted by a merger, or stands. */
  breakParagraph(op: Op): void {
    const ending = touched(op)
    this.writeMarks(op, ending)
    this.close(op === 'insert' ? 'inserted' : op === 'delete' ? 'deleted' : 'kept')
    for (const side of ending) this.step(side)
  }

  end(): TrackedParagraph[] {
    this.writeMarks('equal', ['old', 'new'])
    const { old, new: next, move } = this.placed
    if (next.length === 0) this.close(move ? 'moved-from' : 'deleted')
    // A moved paragraph that ends in inserted words has an inserted mark: an office drops a mark only with its words.
    else if (old.length === 0) this.close(move ? (this.runs.at(-1)?.trace ?? 'moved-to') : 'inserted')
    else this.close('kept')
    return this.written
  }

  private push(run: TrackedRun): void {
    const last = this.runs.at(-1)
    if (last && 'text' in last && 'text' in run && last.trace === run.trace && last.opening === run.opening) {
      last.text += run.text
    } else this.runs.push(run)
  }

  private close(mark: Trace): void {
    const side = this.placed.new.length === 0 || mark === 'deleted' ? 'old' : 'new'
    const form = this.paragraph(side)!
    const { places, current } = this.cursors[side]
    const at = places[current]!
    this.written.push({ form, side, at, runs: this.runs, mark, move: this.placed.move })
    this.runs = []
  }

  private step(side: SideName): void {
    const cursor = this.cursors[side]
    cursor.current = Math.min(cursor.current + 1, Math.max(cursor.places.length - 1, 0))
    cursor.offset = 0
    cursor.marks = this.marksOf(side, this.paragraph(side))
  }

  private paragraph(side: SideName): DraftParagraph | undefined {
    const { paragraphs, places, current } = this.cursors[side]
    return paragraphs[places[current] ?? -1]
  }

  private marksOf(side: SideName, paragraph: DraftParagraph | undefined): Mark[] {
    const marks = (paragraph?.footnotes ?? []).flatMap(({ at, noteId }) => {
      const note = this.notes.find(side, noteId)
      return note === undefined ? [] : [{ at, note, done: false }]
    })
    return marks.sort((a, b) => a.at - b.at)
  }

  private due(side: SideName, all: boolean): Mark[] {
    const { marks, offset } = this.cursors[side]
    return marks.filter(({ at, done }) => !done && (all || at <= offset))
  }

  /** Writes the marks that must stand before text of this kind; a mark that stayed on both sides is written once. */
  private writeMarks(op: Op, ending: SideName[] = []): void {
    const candidates = { old: this.due('old', ending.includes('old')), new: this.due('new', ending.includes('new')) }
    for (const side of touched(op)) {
      for (const mark of candidates[side]) {
        if (mark.done) continue
        mark.done = true
        const other = candidates[side === 'old' ? 'new' : 'old'].find(
          ({ note, done }) =>
            !done && (side === 'old' ? this.notes.arePaired(mark.note, note) : this.notes.arePaired(note, mark.note)),
        )
        if (other) {
          other.done = true
          const [old, next] = side === 'old' ? [mark.note, other.note] : [other.note, mark.note]
          this.push({ trace: 'kept', note: this.notes.enterPaired(old, next) })
        } else {
          const trace = this.traceOf(side === 'old' ? 'delete' : this.placed.move ? 'equal' : 'insert')
          this.push({ trace, note: this.notes.enter(side, mark.note, trace) })
        }
      }
    }
  }

  private untilCut(side: SideName): number {
    const { offset, marks } = this.cursors[side]
    const opening = this.paragraph(side)?.openingLength ?? 0
    const cuts = [opening, ...marks.filter(({ done }) => !done).map(({ at }) => at)].filter((at) => at > offset)
    return Math.min(...cuts.map((at) => at - offset))
  }

  private isOpening(op: Op): boolean {
    const side = op === 'delete' || this.placed.new.length === 0 ? 'old' : 'new'
    return this.cursors[side].offset < (this.paragraph(side)?.openingLength ?? 0)
  }

  private traceOf(op: Op): Trace {
    const { move } = this.placed
    if (op === 'delete') return move ? 'moved-from' : 'deleted'
    if (op === 'insert') return 'inserted'
    return move ? 'moved-to' : 'kept'
  }
}

function touched(op: Op): SideName[] {
  if (op === 'insert') return ['new']
  return op === 'delete' ? ['old'] : ['old', 'new']
}
