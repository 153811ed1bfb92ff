import type { ReactNode } from 'react'
import { VoteToken } from '@/components/marks/VoteToken'
import { shortDate } from '@/domain/time/moment'
import { type RecordedVote, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  record: { rollCallId: string; date: string; title: string; vote: RecordedVote | null }
  /** Under the title; what is not known is left out. */
  facts: readonly (string | null | undefined)[]
  /** At the end of the second line. */
  children?: ReactNode
}

/** One recorded vote of the State: its letter, and the title, which leads to the whole record. */
export function RecordLine({ record, facts, children }: Props) {
  const { rollCallId, date, title, vote } = record
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-rule border-b py-1.5 last:border-0">
      <span className="self-center">
        {vote ? (
          <>
            <VoteToken vote={vote} recommended={null} size={18} bare />
            <span className="sr-only">{VOTE_WORDS[vote]}</span>
          </>
        ) : null}
      </span>
      <span className="min-w-0">
        <a href={`/roll-calls/${rollCallId}`} className="block truncate hover:text-hand hover:underline">
          {title}
        </a>
        <span className="block text-ink-3 text-small">{facts.filter(Boolean).join(', ')}</span>
      </span>
      <span className="flex flex-col items-end text-ink-3 text-small">
        <time dateTime={date} className="whitespace-nowrap">
          {shortDate(date)} {date.slice(0, 4)}
        </time>
        {children}
      </span>
    </li>
  )
}
