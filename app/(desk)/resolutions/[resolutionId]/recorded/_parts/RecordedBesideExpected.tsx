'use client'

import { useQuery } from '@tanstack/react-query'
import { Tally } from '@/components/pictures/Tally'
import { queries } from '@/components/queries'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { LinkChoices } from '@/components/ui/SegmentedChoice'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { shortDate } from '@/domain/time/moment'
import { asHeld, recordedBeside } from '@/domain/votes/recordedBeside'
import type { HitRate } from '@/domain/votes/scoring'
import { CONFIDENCE_WORDS } from '@/domain/votes/vote'
import { itemName } from '../../_parts/chosenItem'
import { RecordedRows } from './RecordedRows'

interface Props {
  resolutionId: string
  item: VoteItemSummary
  show: 'misses' | 'all'
}

/** The figures first, then how well each confidence held, then the States. */
export function RecordedBesideExpected({ resolutionId, item, show }: Props) {
  const { data: sheet } = useQuery(queries.countSheet(resolutionId, item.id))
  const isRecorded = sheet !== undefined && recordedBeside(sheet.rows) !== null
  const { data: result } = useQuery({ ...queries.itemResult(resolutionId, item.id), enabled: isRecorded })
  if (!sheet || (isRecorded && result === undefined)) return null
  const rows = result ? asHeld(sheet.rows, result.held) : sheet.rows
  const beside = recordedBeside(rows)
  const base = `/resolutions/${resolutionId}`
  if (!beside) {
    return (
      <EmptyState
        word="Not"
        rest={`recorded yet: ${itemName(item)}, ${shortDate(item.date, '')}`}
        actions={
          <ButtonLink look="ink" href={`${base}/import?item=${item.id}`}>
            Import the recorded vote
          </ButtonLink>
        }
      >
        Once the vote was taken, the text of the record or of the press release brings it here, beside what was
        expected.
      </EmptyState>
    )
  }
  const { recorded, expected, score } = beside
  const known = score.all.of
  const address = (kind: string) => `${base}/recorded?${new URLSearchParams({ item: item.id, show: kind })}`
  return (
    <div className="flex w-full flex-col gap-6 px-4 py-5 md:px-8">
      <div>
        <p className="text-ink-3 text-small">
          {itemName(item)}, {shortDate(item.date, '')}
        </p>
        <PageTitle word="Recorded" rest={<Tally figures={recorded} />} />
        <p className="text-lead text-ink-2">
          Expected <Tally figures={expected} /> with {expected.unknown} not known; {recorded.absent} did not vote.{' '}
          <b className="text-ink">
            {score.all.hits} of {known}
          </b>{' '}
          expectations came true.
        </p>
      </div>
      <div className="grid gap-6 md:grid-cols-[20rem_1fr]">
        <section>
          <SectionHead word="Held" rest="by confidence" />
          <table className="w-full">
            <thead className="text-ink-3 text-small">
              <tr>
                <th scope="col" className="py-1 text-start font-[400]">
                  Confidence
                </th>
                <th scope="col" className="text-end font-[400]">
                  Hits
                </th>
                <th scope="col" className="text-end font-[400]">
                  Misses
                </th>
                <th scope="col" className="text-end font-[400]">
                  Share
                </th>
              </tr>
            </thead>
            <tbody>
              {score.byConfidence.map(({ confidence, rate }) => (
                <RateRow key={confidence} label={CONFIDENCE_WORDS[confidence]} rate={rate} />
              ))}
              <RateRow label="All" rate={score.all} strong />
            </tbody>
          </table>
        </section>
        <section>
          <SectionHead
            word={show === 'all' ? 'Every' : 'Missed:'}
            rest={show === 'all' ? 'State' : `${score.misses.length} States voted otherwise than expected`}
            aside={
              <LinkChoices
                label="Which States"
                choices={[
                  { href: address('misses'), label: 'Misses', current: show === 'misses' },
                  { href: address('all'), label: 'All', current: show === 'all' },
                ]}
              />
            }
          />
          <RecordedRows rows={rows} show={show} recommended={item.recommended} />
        </section>
      </div>
    </div>
  )
}

function RateRow({ label, rate, strong }: { label: string; rate: HitRate; strong?: boolean }) {
  const share = rate.of === 0 ? '–' : `${Math.round((100 * rate.hits) / rate.of)}%`
  return (
    <tr className={strong ? 'border-ink border-t font-[620]' : 'border-rule border-t'}>
      <th scope="row" className="py-1.5 text-start font-[inherit]">
        {label}
      </th>
      <td className="text-end">{rate.hits}</td>
      <td className="text-end">{rate.of - rate.hits}</td>
      <td className="text-end">{share}</td>
    </tr>
  )
}
