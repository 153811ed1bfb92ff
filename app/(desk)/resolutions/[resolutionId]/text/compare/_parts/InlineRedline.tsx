import Link from 'next/link'
import { cx } from '@/components/ui/cx'
import { directionOf } from '@/domain/draft/paragraph'
import type { RedlineKind } from '@/domain/redline/redline'
import { type ComparedEntry, type Comparison, writtenIn } from './comparison'
import { EntryIcon } from './EntryIcon'
import { foldedEntries } from './foldedEntries'
import { Runs } from './Runs'

/** The rule beside a paragraph: ink where it changed, blue where it is new, broken red where it went, double where it moved. */
const rules: Record<RedlineKind, string> = {
  unchanged: 'border-transparent border-s-3',
  changed: 'border-ink border-s-3',
  split: 'border-ink border-s-3',
  merged: 'border-ink border-s-3',
  inserted: 'border-ins border-s-3',
  deleted: 'border-del border-s-3 border-dotted',
  moved: 'border-ink border-s-4 border-double',
  'moved-changed': 'border-ink border-s-4 border-double',
}

interface Props {
  comparison: Comparison
  onlyChanged: boolean
  resolutionId: string
}

/** The new text with every change in its place. Runs of unchanged paragraphs fold to a line when asked for. */
export function InlineRedline({ comparison, onlyChanged, resolutionId }: Props) {
  return (
    <div className="mx-auto max-w-[760px]">
      {foldedEntries(comparison.entries, onlyChanged).map((part) =>
        part.kind === 'fold' ? (
          <p key={part.key} className="my-3 border-control border-y border-dotted py-2 text-ink-3 md:ps-28 text-small">
            {part.sentence}
          </p>
        ) : (
          <EntryView key={part.key} compared={part.entry} comparison={comparison} resolutionId={resolutionId} />
        ),
      )}
    </div>
  )
}

function EntryView({
  compared,
  comparison,
  resolutionId,
}: {
  compared: ComparedEntry
  comparison: Comparison
  resolutionId: string
}) {
  const { entry, change, sentence, from, to, lines } = compared
  const form =
    entry.new.length > 0 ? comparison.to.paragraphs[entry.new[0] ?? 0] : comparison.from.paragraphs[entry.old[0] ?? 0]
  return (
    <section
      id={change > 0 ? `change-${change}` : undefined}
      data-change={change > 0 ? change : undefined}
      dir={directionOf(comparison.to.language)}
      aria-label={[to || from, sentence].filter(Boolean).join(', ') || form?.kind}
      className="grid scroll-mt-24 gap-x-3 py-2 target:bg-hand-wash data-current:bg-hand-wash max-md:-mx-4 max-md:px-4 md:grid-cols-[7rem_minmax(0,1fr)] print:grid-cols-[7rem_minmax(0,1fr)]"
    >
      {from || to ? (
        <p className="pt-1 text-small md:text-end print:text-end">
          <bdi dir="ltr">
            {from && from !== to && <span className="text-ink-3">{to ? `${from} → ` : <s>{from}</s>}</span>}
            {to && form && (
              <Link
                href={`/resolutions/${resolutionId}/text/paragraph/${form.id}`}
                className="target font-[620] hover:text-hand"
              >
                {to}
              </Link>
            )}
          </bdi>
        </p>
      ) : null}
      <div
        className={cx(
          'ps-3 md:col-start-2 print:col-start-2',
          rules[change > 0 && entry.kind === 'unchanged' ? 'changed' : entry.kind],
        )}
      >
        {sentence && change > 0 && (
          <p
            dir="ltr"
            className={cx(
              'flex items-center gap-1.5 font-[600] text-label rtl:justify-end',
              entry.kind === 'inserted' && 'text-ins',
              entry.kind === 'deleted' && 'text-del',
            )}
          >
            <EntryIcon kind={entry.kind} />
            {sentence}
          </p>
        )}
        {lines.map((line) => {
          const paragraph = (line.side === 'new' ? comparison.to : comparison.from).paragraphs[line.at]
          const number = comparison.numbers[line.side][line.at]
          return (
            <p
              key={`${line.side} ${line.at}`}
              {...writtenIn(comparison[line.side === 'new' ? 'to' : 'from'])}
              style={{ marginInlineStart: `${(paragraph?.level ?? 0) * 1.5}rem` }}
              className={cx(
                'type-draft',
                (paragraph?.kind === 'title' || paragraph?.kind === 'heading') && 'font-[640]',
              )}
            >
              {number && (
                <span className={cx('me-2', entry.kind === 'deleted' && 'text-del line-through')}>{number}</span>
              )}
              <Runs notes={comparison.notes} runs={line.runs} />
            </p>
          )
        })}
      </div>
    </section>
  )
}
