'use client'

import { useState } from 'react'
import { VoteToken } from '@/components/marks/VoteToken'
import { cx } from '@/components/ui/cx'
import { SectionHead } from '@/components/ui/SectionHead'
import type { RecordedOnText } from '@/domain/outreach/stateStory'
import type { StoryEntry } from '@/domain/outreach/story'
import { bodyById } from '@/domain/reference/bodies'
import { dayInCity, shortDate, timeInCity } from '@/domain/time/moment'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { VoteMoveLine } from './VoteMoveLine'

const FILTERS = ['All', 'Talks', 'Votes'] as const
type Filter = (typeof FILTERS)[number]

interface Props {
  entries: readonly StoryEntry[]
  recorded: readonly RecordedOnText[]
  timeZone: string
  /** The year of the desk's today: another year is written out. */
  year: string
  /** The vote item on the screen: its moves need no name. */
  voteItemId?: string | undefined
  recommended?: 'yes' | 'no' | 'abstain' | undefined
}

/** What a State said and what is on record, newest first. Square marks are official record, round ones talk. */
export function StoryList({ entries, recorded, timeZone, year, voteItemId, recommended }: Props) {
  const [filter, setFilter] = useState<Filter>('All')
  const shown = entries.filter(
    (entry) => filter === 'All' || (filter === 'Talks' ? entry.kind === 'talk' : entry.votes.length > 0),
  )
  return (
    <section aria-label="Said and recorded">
      <SectionHead word="Said" rest="and recorded" level={3} aside={<Filters filter={filter} choose={setFilter} />} />
      <ol className="relative mt-1 ms-1.5 border-ink-3 border-s">
        {shown.map((entry) => (
          <StoryLine key={entry.seq} entry={entry} {...{ timeZone, year, voteItemId, recommended }} />
        ))}
        {filter !== 'Talks' &&
          [...recorded].reverse().map((record) => <RecordedLine key={record.rollCallId} record={record} />)}
      </ol>
      {shown.length === 0 && (filter === 'Talks' || recorded.length === 0) && (
        <p className="text-ink-3">{filter === 'All' ? 'Nothing said and nothing recorded yet.' : 'None yet.'}</p>
      )}
    </section>
  )
}

function Filters({ filter, choose }: { filter: Filter; choose: (filter: Filter) => void }) {
  return (
    <fieldset className="flex gap-3">
      <legend className="sr-only">Show of the story</legend>
      {FILTERS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === filter}
          onClick={() => choose(one)}
          className={cx(
            'target inline-flex min-h-6 min-w-6 items-center justify-center border-b-2 pb-px',
            one === filter ? 'border-ink font-[620]' : 'border-transparent text-ink-3 hover:text-ink',
          )}
        >
          {one}
        </button>
      ))}
    </fieldset>
  )
}

type LineProps = Omit<Props, 'entries' | 'recorded'> & { entry: StoryEntry }

function StoryLine({ entry, timeZone, year, voteItemId, recommended }: LineProps) {
  const { kind, how, text, votes, takenBackBy } = entry
  const withYear = dayInCity(entry.at, timeZone, true).slice(-4) !== year
  return (
    <li className="relative ps-4 pb-3">
      <Mark official={false} />
      <p className="flex justify-between gap-3 text-ink-3 text-small">
        <time dateTime={new Date(entry.at).toISOString()}>
          {dayInCity(entry.at, timeZone, withYear)}, {timeInCity(entry.at, timeZone)}
        </time>
        <span className="truncate">{entry.by}</span>
      </p>
      <p className={cx('whitespace-pre-line', takenBackBy && 'text-ink-3 line-through')}>
        {kind === 'talk' && how ? `${how}. ` : null}
        {text}{' '}
        {votes.map((move) => (
          <VoteMoveLine
            key={move.voteItemId}
            move={move}
            {...(recommended === undefined ? {} : { recommended })}
            item={move.voteItemId === voteItemId ? null : move.item}
          />
        ))}
      </p>
      {takenBackBy && <p className="text-small">Taken back by {takenBackBy}.</p>}
    </li>
  )
}

function RecordedLine({ record }: { record: RecordedOnText }) {
  const { date, bodyId, symbol, title, vote, relation } = record
  const about = relation === 'this' ? 'this text' : relation === 'predecessor' ? 'an earlier text' : 'a like text'
  return (
    <li className="relative ps-4 pb-3">
      <Mark official />
      <p className="flex justify-between gap-3 text-ink-3 text-small">
        <time dateTime={date}>
          {shortDate(date)} {date.slice(0, 4)}
        </time>
        <span>Official record</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-1.5">
        <VoteToken vote={vote} size={18} bare />
        <span>
          {VOTE_WORDS[vote]} in {bodyById(bodyId ?? '')?.shortName ?? 'a recorded vote'} on {about},{' '}
          {symbol ? <span className="whitespace-nowrap">{symbol}</span> : title}.
        </span>
      </p>
    </li>
  )
}

/** On the line that runs down the story: a square for the record, a ring for what was said or changed here. */
function Mark({ official }: { official: boolean }) {
  return (
    <span
      aria-hidden
      className={cx(
        'absolute -start-[6px] top-1 size-[11px] border border-ink',
        official ? 'bg-ink' : 'rounded-full bg-paper',
      )}
    />
  )
}
