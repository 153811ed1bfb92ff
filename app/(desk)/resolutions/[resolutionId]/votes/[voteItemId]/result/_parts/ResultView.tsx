'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { VoteToken } from '@/components/marks/VoteToken'
import { queries } from '@/components/queries'
import { SectionHead } from '@/components/ui/SectionHead'
import { bodyById } from '@/domain/reference/bodies'
import { byStateName } from '@/domain/reference/byStateName'
import { stateName } from '@/domain/reference/stateNames'
import { shortDate } from '@/domain/time/moment'
import type { ItemResult } from '@/domain/votes/itemResult'
import type { HitRate } from '@/domain/votes/scoring'
import { statusWord, voteItemName } from '@/domain/votes/settledWords'
import { CONFIDENCE_WORDS } from '@/domain/votes/vote'
import { LaterIntentions } from './LaterIntentions'

/** The result first, then how good the count was and where it failed. */
export function ResultView({ resolutionId, voteItemId }: { resolutionId: string; voteItemId: string }) {
  const { data: result } = useQuery(queries.itemResult(resolutionId, voteItemId))
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  if (!result || !resolution) return null
  const { item, rollCall, score, people } = result
  const person = (id: string | null) =>
    id === null ? 'Carried over or imported' : (people[id] ?? 'A former colleague')
  return (
    <div className="flex flex-col gap-6 px-4 pt-3 pb-8 md:px-8">
      <div>
        <p className="text-small text-ink-3">
          {[voteItemName(item), bodyById(item.bodyId)?.name, shortDate(rollCall.date), rollCall.source]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1 className="type-outcome">
          <span className="operative">{statusWord(item.status, item.bodyId)}</span>{' '}
          <span className="tally">{`${rollCall.yes}–${rollCall.no}–${rollCall.abstain}`}</span>
        </h1>
        <p className="text-lead text-ink-2">
          {score.all.hits} of {score.all.of} States did what was expected
          {score.all.unknown > 0 ? `; of ${score.all.unknown} nothing was expected` : ''}. {rollCall.absent} not
          recorded.{' '}
          <Link className="link target" href={`/roll-calls/${rollCall.id}`}>
            The whole record
          </Link>
        </p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 lg:grid-cols-2">
        <div className="flex flex-col gap-6">
          <Rates
            word="Judged"
            rest="by confidence"
            rows={score.byConfidence.map(({ confidence, rate }) => [CONFIDENCE_WORDS[confidence], rate])}
            all={score.all}
          />
          <Rates
            word="Traced"
            rest="by source"
            rows={score.bySource.map(({ source, rate }) => [source ?? 'No source noted', rate])}
          />
          <Rates
            word="Entered"
            rest="by whom"
            rows={score.byPerson.map(({ enteredBy, rate }) => [person(enteredBy), rate])}
          />
        </div>
        <div className="flex flex-col gap-6">
          <Missed result={result} />
          <Changed result={result} resolutionId={resolutionId} />
          <LaterIntentions result={result} mayEdit={resolution.may.includes('votes.edit')} />
        </div>
      </div>
    </div>
  )
}

const brier = (rate: HitRate): string => (rate.brier === null ? '–' : rate.brier.toFixed(2))

function Rates({
  word,
  rest,
  rows,
  all,
}: {
  word: string
  rest: string
  rows: readonly (readonly [string, HitRate])[]
  all?: HitRate
}) {
  const told = rows.filter(([, rate]) => rate.of + rate.unknown > 0)
  if (told.length === 0) return null
  const lines = all ? [...told, ['All, unknown ones too', all] as const] : told
  return (
    <section>
      <SectionHead word={word} rest={rest} />
      <table className="w-full">
        <thead>
          <tr className="border-rule border-b text-small text-ink-3">
            <th scope="col" className="py-1 text-start font-normal">
              <span className="sr-only">{rest}</span>
            </th>
            <th scope="col" className="text-end font-normal">
              as expected
            </th>
            <th scope="col" className="w-16 text-end font-normal">
              share
            </th>
            <th
              scope="col"
              className="w-16 text-end font-normal"
              title="0 is certain and right, 2 is certain and wrong"
            >
              Brier
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, rate]) => (
            <tr key={name} className="h-8 border-rule border-b last:border-0">
              <th scope="row" className="text-start font-[560]">
                {name}
              </th>
              <td className="text-end">
                {rate.hits} of {rate.of}
              </td>
              <td className="text-end">{rate.of === 0 ? '–' : `${Math.round((100 * rate.hits) / rate.of)}%`}</td>
              <td className="text-end">{brier(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all ? (
        <p className="pt-1 text-small text-ink-3">
          The Brier score is the squared error of the four chances: 0 is certain and right, 2 certain and wrong.
        </p>
      ) : null}
    </section>
  )
}

function Missed({ result: { score, item } }: { result: ItemResult }) {
  return (
    <section>
      <SectionHead word="Missed" rest={`${score.misses.length} States`} />
      {score.misses.length === 0 ? (
        <p className="py-1 text-ink-2">Every State of which something was expected did it.</p>
      ) : null}
      <ul className="gap-x-6 md:columns-2">
        {[...score.misses].sort(byStateName).map(({ iso3, expected, confidence, recorded }) => (
          <li key={iso3} className="flex h-8 break-inside-avoid items-center gap-2 border-rule border-b">
            <span className="min-w-0 flex-1 truncate">{stateName(iso3)?.name}</span>
            <VoteToken vote={expected} confidence={confidence} recommended={item.recommended} size={18} />
            <span className="text-small text-ink-3">then</span>
            <VoteToken vote={recorded} recommended={item.recommended} size={18} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ result: { changed, item }, resolutionId }: { result: ItemResult; resolutionId: string }) {
  if (!changed) return null
  const words =
    changed.from === 'before'
      ? `since ${bodyById(changed.bodyId)?.shortName}`
      : `until ${bodyById(changed.bodyId)?.shortName}`
  return (
    <section>
      <SectionHead
        word="Changed"
        rest={words}
        aside={
          <Link className="link" href={`/resolutions/${resolutionId}/votes/${changed.otherItemId}/result`}>
            The other vote
          </Link>
        }
      />
      {changed.votes.length === 0 ? <p className="py-1 text-ink-2">Nobody voted otherwise.</p> : null}
      <ul className="gap-x-6 md:columns-2">
        {changed.votes.map(({ iso3, from, to }) => (
          <li key={iso3} className="flex h-8 break-inside-avoid items-center gap-2 border-rule border-b">
            <span className="min-w-0 flex-1 truncate">{stateName(iso3)?.name}</span>
            <VoteToken vote={from} recommended={item.recommended} size={18} />
            <span className="text-small text-ink-3">to</span>
            <VoteToken vote={to} recommended={item.recommended} size={18} />
          </li>
        ))}
      </ul>
    </section>
  )
}
