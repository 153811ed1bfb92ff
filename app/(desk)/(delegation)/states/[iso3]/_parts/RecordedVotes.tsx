import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import type { StateRecord } from '@/domain/outreach/stateView'
import { bodyById } from '@/domain/reference/bodies'
import { shortDate } from '@/domain/time/moment'
import { VOTE_WORDS } from '@/domain/votes/vote'

/** Rows in sight before the rest is asked for. */
const IN_SIGHT = 15

/** How the State voted, by the official record, newest first. */
export function RecordedVotes({ records }: { records: readonly StateRecord[] }) {
  const row = (record: StateRecord) => <Row key={record.rollCallId} record={record} />
  return (
    <section>
      <SectionHead word="Recorded" rest="votes" level={3} />
      {records.length === 0 ? <p className="text-ink-3">The library has no recorded vote of this State.</p> : null}
      <ul>{records.slice(0, IN_SIGHT).map(row)}</ul>
      {records.length > IN_SIGHT ? (
        <details>
          <summary className="link w-fit py-1.5">and {records.length - IN_SIGHT} more</summary>
          <ul>{records.slice(IN_SIGHT).map(row)}</ul>
        </details>
      ) : null}
    </section>
  )
}

function Row({ record }: { record: StateRecord }) {
  const { date, bodyId, symbol, title, vote } = record
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-rule border-b py-1.5 last:border-0">
      <span className="self-center">
        <VoteToken vote={vote} size={18} bare />
        <span className="sr-only">{VOTE_WORDS[vote]}</span>
      </span>
      <span className="min-w-0">
        <span className="block truncate">{title}</span>
        <span className="text-ink-3 text-small">
          {[symbol, bodyById(bodyId ?? '')?.shortName].filter(Boolean).join(', ')}
        </span>
      </span>
      <time dateTime={date} className="text-ink-3 text-small">
        {shortDate(date)} {date.slice(0, 4)}
      </time>
    </li>
  )
}
