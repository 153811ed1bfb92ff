'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queries } from '@/components/queries'
import { VoteMoveLine } from '@/components/state/VoteMoveLine'
import { cx } from '@/components/ui/cx'
import { SectionHead } from '@/components/ui/SectionHead'
import type { StoryAcrossEntry, StoryAcrossPage } from '@/domain/outreach/stateView'
import { dayInCity, timeInCity } from '@/domain/time/moment'
import { Folded, NextPage } from '../../../../_parts/Folded'

const CITY = 'America/New_York'
/** What the State said and what was recorded of it, over all resolutions the person sees, newest first. */
export function StoryAcross({ iso3, first }: { iso3: string; first: StoryAcrossPage }) {
  const year = dayInCity(first.now, CITY, true).slice(-4)
  const line = (entry: StoryAcrossEntry) => <Line key={entry.seq} entry={entry} year={year} />
  return (
    <section>
      <SectionHead word="Said" rest="over all of them" />
      {first.entries.length === 0 ? <p className="text-ink-3">Nothing said and nothing recorded yet.</p> : null}
      <ol>{first.entries.map(line)}</ol>
      {first.next === null ? null : (
        <Folded summary="What was said before">
          <Before iso3={iso3} from={first.next} line={line} />
        </Folded>
      )}
    </section>
  )
}

function Before({ iso3, from, line }: { iso3: string; from: number; line: (entry: StoryAcrossEntry) => ReactNode }) {
  const before = useInfiniteQuery(queries.storyAcross(iso3, from))
  return (
    <>
      <ol>{before.data?.pages.flatMap(({ entries }) => entries).map(line)}</ol>
      <NextPage pages={before} />
    </>
  )
}

function Line({ entry, year }: { entry: StoryAcrossEntry; year: string }) {
  const { at, by, how, text, votes, takenBackBy, resolutionId, shortTitle } = entry
  return (
    <li className="border-rule border-b py-2 last:border-0">
      <p className="flex flex-wrap justify-between gap-x-4 text-ink-3 text-small">
        <span>
          <time dateTime={new Date(at).toISOString()}>
            {dayInCity(at, CITY, dayInCity(at, CITY, true).slice(-4) !== year)}, {timeInCity(at, CITY)}
          </time>
          {' · '}
          <a href={`/resolutions/${resolutionId}`} className="hover:text-hand">
            {shortTitle}
          </a>
        </span>
        <span>{by}</span>
      </p>
      <p className={cx('whitespace-pre-line', takenBackBy && 'text-ink-3 line-through')}>
        {how ? `${how}. ` : null}
        {text}{' '}
        {votes.map((move) => (
          <VoteMoveLine key={move.voteItemId} move={move} item={move.item} />
        ))}
      </p>
      {takenBackBy ? <p className="text-small">Taken back by {takenBackBy}.</p> : null}
    </li>
  )
}
