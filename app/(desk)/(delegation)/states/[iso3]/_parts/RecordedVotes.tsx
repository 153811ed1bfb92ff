import { SectionHead } from '@/components/ui/SectionHead'
import type { StateRecord } from '@/domain/outreach/stateView'
import { bodyById } from '@/domain/reference/bodies'
import { RecordLine } from './RecordLine'

/** Rows in sight before the rest is asked for. */
const IN_SIGHT = 15

/** How the State voted, by the official record, newest first. */
export function RecordedVotes({ records }: { records: readonly StateRecord[] }) {
  const row = (record: StateRecord) => (
    <RecordLine
      key={record.rollCallId}
      record={record}
      facts={[record.symbol, bodyById(record.bodyId ?? '')?.shortName]}
    />
  )
  return (
    <section>
      <SectionHead word="Recorded" rest="votes" level={3} />
      {records.length === 0 ? <p className="text-ink-3">The library has no recorded vote of this State.</p> : null}
      <ul>{records.slice(0, IN_SIGHT).map(row)}</ul>
      {records.length > IN_SIGHT ? (
        <details>
          <summary className="link target w-fit py-1">and {records.length - IN_SIGHT} more</summary>
          <ul>{records.slice(IN_SIGHT).map(row)}</ul>
        </details>
      ) : null}
    </section>
  )
}
