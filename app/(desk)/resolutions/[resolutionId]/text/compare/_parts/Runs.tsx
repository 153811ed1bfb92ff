import { cx } from '@/components/ui/cx'
import type { LineRun } from '@/domain/redline/lines'
import type { Comparison } from './comparison'

interface Props {
  runs: readonly LineRun[]
  without?: 'insert' | 'delete'
  /** The numbers of the footnotes on each side. */
  notes: Comparison['notes']
}

/** The words of a line: inserted underlined on a wash, deleted struck through, both also said to a screen reader. */
export function Runs({ runs, without, notes }: Props) {
  const shown = runs.filter((run) => run.op !== without)
  return shown.map((run, index) => {
    const words = run.note ? (
      <sup>{notes[run.op === 'delete' ? 'old' : 'new'].get(run.note)}</sup>
    ) : run.opening ? (
      <em>{run.text}</em>
    ) : (
      run.text
    )
    // A run has no identity of its own; its place in the line is all there is.
    const key = `${index} ${run.op}`
    if (run.op === 'insert') {
      return (
        <ins
          key={key}
          className={cx(
            'bg-ins-wash text-ins underline decoration-1 underline-offset-[3px]',
            // What came in its place stands clear of what went.
            shown[index - 1]?.op === 'delete' && 'ms-[0.22em]',
          )}
        >
          {words}
        </ins>
      )
    }
    if (run.op === 'delete') {
      return (
        <del key={key} className="text-del line-through decoration-1">
          {words}
        </del>
      )
    }
    return <span key={key}>{words}</span>
  })
}
