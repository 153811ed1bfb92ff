import type { Trace, TrackedDraft, TrackedParagraph, TrackedRun } from '@/formats/tracked/trackedDraft'

/**
 * LibreOffice (7.2 to at least 7.4) reads all footnotes when it meets the first one, and forgets there whether the
 * paragraph's own mark was tracked. So the paragraph with the first footnote is given a mark that was kept, by writing
 * the same two texts another way; Word and LibreOffice then agree on both.
 */
export function withFirstNoteSafe(draft: TrackedDraft): TrackedDraft {
  const at = draft.paragraphs.findIndex(({ runs }) => runs.some((run) => 'note' in run))
  const first = draft.paragraphs[at]
  if (!first || first.mark === 'kept') return draft
  const isOneSided = first.runs.every(({ trace }) => trace !== 'kept') && !isPart(draft.paragraphs, at)
  return isOneSided ? withMarksShifted(draft, at) : withPartsRewritten(draft, at)
}

/** Whether the paragraph is a part of a split or merged one: text of both sides runs on past its mark. */
function isPart(paragraphs: TrackedParagraph[], at: number): boolean {
  const { runs, mark } = paragraphs[at]!
  return runs.some(({ trace }) => side(trace) !== side(mark))
}

/**
 * For a paragraph that came or went whole: the mark before it is tracked in place of its own, and so back to the
 * last paragraph that stayed. A move is written as a deletion and an insertion, for its marks no longer enclose it.
 */
function withMarksShifted({ paragraphs, notes }: TrackedDraft, at: number): TrackedDraft {
  let stayed = at - 1
  while (stayed >= 0 && paragraphs[stayed]!.mark !== 'kept') stayed -= 1
  // With nothing before it, the mark can stand nowhere else.
  if (stayed < 0) return { paragraphs, notes }
  const moves = new Set(paragraphs.slice(stayed, at + 1).flatMap(({ move }) => move ?? []))
  const settled = paragraphs.map((paragraph) =>
    paragraph.move !== undefined && moves.has(paragraph.move) ? withoutMove(paragraph) : paragraph,
  )
  const shifted = settled.map((paragraph, index) => {
    if (index < stayed || index > at) return paragraph
    return { ...paragraph, mark: index === at ? ('kept' as const) : settled[index + 1]!.mark }
  })
  return { paragraphs: shifted, notes }
}

/**
 * For a split or a merger: the first paragraph is written with the words of the others as deleted (or inserted), and
 * the others as inserted (or deleted) paragraphs of their own.
 */
function withPartsRewritten({ paragraphs, notes }: TrackedDraft, at: number): TrackedDraft {
  const { mark } = paragraphs[at]!
  let from = at
  while (from > 0 && paragraphs[from - 1]!.mark === mark && isPart(paragraphs, from - 1)) from -= 1
  let to = at
  while (to < paragraphs.length - 1 && paragraphs[to]!.mark === mark) to += 1
  const opposite: Trace = mark === 'inserted' ? 'deleted' : 'inserted'
  const copies = [...notes]
  const parts = paragraphs.slice(from + 1, to + 1)
  const tail = parts.flatMap(({ runs }) => onSide(runs, mark, opposite))
  const apart = parts.map((part): TrackedParagraph => {
    const runs = onSide(part.runs, opposite, mark).map((run) =>
      'note' in run ? { ...run, note: copies.push(notes[run.note]!) - 1 } : run,
    )
    return { ...part, runs, mark }
  })
  const { form, side: formSide, at: formAt } = mark === 'inserted' ? paragraphs[from]! : paragraphs[to]!
  const head: TrackedParagraph = {
    ...paragraphs[from]!,
    form,
    side: formSide,
    at: formAt,
    runs: [...paragraphs[from]!.runs, ...tail],
    mark: 'kept',
  }
  return { paragraphs: [...paragraphs.slice(0, from), head, ...apart, ...paragraphs.slice(to + 1)], notes: copies }
}

/** The runs without those of `leaving`, what was kept becoming `becoming`. */
function onSide(runs: TrackedRun[], leaving: Trace, becoming: Trace): TrackedRun[] {
  return runs
    .filter(({ trace }) => trace !== leaving)
    .map((run) => ({ ...run, trace: run.trace === 'kept' ? becoming : run.trace }))
}

function withoutMove(paragraph: TrackedParagraph): TrackedParagraph {
  const settle = (trace: Trace): Trace =>
    trace === 'moved-from' ? 'deleted' : trace === 'moved-to' ? 'inserted' : trace
  return {
    ...paragraph,
    move: undefined,
    mark: settle(paragraph.mark),
    runs: paragraph.runs.map((run) => ({ ...run, trace: settle(run.trace) })),
  }
}

function side(trace: Trace): 'old' | 'new' | 'both' {
  if (trace === 'kept') return 'both'
  return trace === 'deleted' || trace === 'moved-from' ? 'old' : 'new'
}
