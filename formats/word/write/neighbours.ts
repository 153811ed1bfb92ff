import type { Trace, TrackedParagraph, TrackedRun } from '@/formats/tracked/trackedDraft'

/**
 * Which paragraphs' changes must be dated apart from those of the paragraph before. LibreOffice takes two neighbouring
 * changes of one kind, by one author within a minute, for one change, even where the mark between them was kept; and
 * accepting or rejecting that would join the two paragraphs. True and false alternate where such neighbours meet.
 */
export function datedApart(paragraphs: TrackedParagraph[]): boolean[] {
  let apart = false
  return paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1]
    if (before?.mark === 'kept') {
      const last = kindOf(before.runs.at(-1), before.mark)
      apart = last !== 'kept' && last === kindOf(paragraph.runs[0], paragraph.mark) && !apart
    }
    return apart
  })
}

/** What LibreOffice knows a change as: it records a move as a deletion and an insertion. */
function kindOf(run: TrackedRun | undefined, mark: Trace): 'kept' | 'inserted' | 'deleted' {
  const trace = run?.trace ?? mark
  if (trace === 'kept') return 'kept'
  return trace === 'deleted' || trace === 'moved-from' ? 'deleted' : 'inserted'
}
