import { type Comparison, writtenIn } from './comparison'
import { Runs } from './Runs'

const KIND_WORDS = {
  unchanged: 'unchanged',
  changed: 'changed',
  inserted: 'inserted',
  deleted: 'deleted',
  moved: 'moved',
  'moved-changed': 'moved and changed',
  split: 'split',
  merged: 'merged',
} as const

/** One row a paragraph: its numbers, what happened, and the words with their changes. */
export function ComparisonTable({ comparison, onlyChanged }: { comparison: Comparison; onlyChanged: boolean }) {
  const rows = comparison.entries.filter((entry) => !onlyChanged || entry.change > 0)
  return (
    <table className="w-full border-collapse">
      <thead>
        <tr className="border-ink border-b text-ink-3 text-label">
          <th scope="col" className="w-20 py-1 pe-2 text-start max-md:w-14 font-[400]">
            {comparison.from.label}
          </th>
          <th scope="col" className="w-20 py-1 pe-2 text-start max-md:w-14 font-[400]">
            {comparison.to.label}
          </th>
          <th scope="col" className="w-40 py-1 text-start max-md:hidden print:table-cell font-[400]">
            What happened
          </th>
          <th scope="col" className="py-1 text-start font-[400]">
            Text
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.key}
            id={row.change > 0 ? `change-${row.change}` : undefined}
            data-change={row.change > 0 ? row.change : undefined}
            className="scroll-mt-24 border-rule border-b align-top target:bg-hand-wash data-current:bg-hand-wash"
          >
            <td className="py-1.5">{row.from || '–'}</td>
            <td className="py-1.5 font-[600]">{row.to || '–'}</td>
            <td className="py-1.5 pe-2 text-ink-2 max-md:hidden print:table-cell">
              {row.sentence || KIND_WORDS[row.entry.kind]}
            </td>
            <td className="py-1.5">
              <p className="text-ink-2 text-small md:hidden print:hidden">
                {row.sentence || KIND_WORDS[row.entry.kind]}
              </p>
              {row.lines.map((line) => (
                <p
                  key={`${line.side} ${line.at}`}
                  {...writtenIn(comparison[line.side === 'new' ? 'to' : 'from'])}
                  className="font-serif text-lead"
                >
                  <Runs notes={comparison.notes} runs={line.runs} />
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
