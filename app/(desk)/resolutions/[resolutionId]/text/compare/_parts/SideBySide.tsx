import { cx } from '@/components/ui/cx'
import type { RedlineLine } from '@/domain/redline/lines'
import { type Comparison, writtenIn } from './comparison'
import { EntryIcon } from './EntryIcon'
import { foldedEntries } from './foldedEntries'
import { Runs } from './Runs'

/** The two texts beside each other, aligned by paragraph: what went on the left, what came on the right. */
export function SideBySide({ comparison, onlyChanged }: { comparison: Comparison; onlyChanged: boolean }) {
  return (
    <table className="mx-auto w-full max-w-[1180px] table-fixed border-collapse">
      <thead>
        <tr className="border-ink border-b text-start">
          <th scope="col" className="py-1 pe-6 text-start font-[620]">
            {comparison.from.label}
          </th>
          <th scope="col" className="py-1 text-start font-[620]">
            {comparison.to.label}
          </th>
        </tr>
      </thead>
      <tbody>
        {foldedEntries(comparison.entries, onlyChanged).map((part) =>
          part.kind === 'fold' ? (
            <tr key={part.key}>
              <td
                colSpan={2}
                className="border-control border-y border-dotted py-1.5 text-center text-ink-3 text-small"
              >
                {part.sentence}
              </td>
            </tr>
          ) : (
            <tr
              key={part.key}
              id={part.entry.change > 0 ? `change-${part.entry.change}` : undefined}
              data-change={part.entry.change > 0 ? part.entry.change : undefined}
              className="scroll-mt-24 border-rule border-b align-top target:bg-hand-wash data-current:bg-hand-wash"
            >
              <td className="py-2 pe-3 md:pe-6">
                <Side part={part.entry} comparison={comparison} side="old" />
              </td>
              <td className="py-2">
                <Side part={part.entry} comparison={comparison} side="new" />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function Side({
  part,
  comparison,
  side,
}: {
  part: Comparison['entries'][number]
  comparison: Comparison
  side: 'old' | 'new'
}) {
  const { entry, sentence, change } = part
  if (entry[side].length === 0) return null
  // The lines are those of the new text; the old one's number stands where it has one line only.
  const number = (line: RedlineLine) =>
    side === line.side
      ? comparison.numbers[side][line.at]
      : entry.old.length === 1 && part.lines.length === 1
        ? comparison.numbers.old[entry.old[0] ?? -1]
        : undefined
  return (
    <>
      <p className={cx('flex items-center gap-1.5 text-ink-3 text-label')}>
        {part[side === 'old' ? 'from' : 'to']}
        {side === 'new' && sentence && change > 0 && (
          <>
            <EntryIcon kind={entry.kind} /> {sentence}
          </>
        )}
      </p>
      {part.lines.map((line) => (
        <p
          key={`${line.side} ${line.at}`}
          {...writtenIn(comparison[side === 'old' ? 'from' : 'to'])}
          className="type-draft"
        >
          {number(line) && <span className="me-2">{number(line)}</span>}
          <Runs notes={comparison.notes} runs={line.runs} without={side === 'old' ? 'insert' : 'delete'} />
        </p>
      ))}
    </>
  )
}
