'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { queries } from '@/components/queries'
import { SectionHead } from '@/components/ui/SectionHead'
import type { StateRecord, StateRecordsPage } from '@/domain/outreach/stateView'
import { bodyById } from '@/domain/reference/bodies'
import { Folded, NextPage } from '../../../../_parts/Folded'
import { RecordLine } from './RecordLine'

const row = (record: StateRecord) => (
  <RecordLine
    key={record.rollCallId}
    record={record}
    facts={[record.symbol, bodyById(record.bodyId ?? '')?.shortName]}
  />
)

/** How the State voted, by the official record, newest first; earlier votes are read when opened. */
export function RecordedVotes({ iso3, first: { records, next } }: { iso3: string; first: StateRecordsPage }) {
  return (
    <section>
      <SectionHead word="Recorded" rest="votes" level={3} />
      {records.length === 0 && next === null ? (
        <p className="text-ink-3">The library has no recorded vote of this State.</p>
      ) : null}
      <ul>{records.map(row)}</ul>
      {next === null ? null : (
        <Folded summary="Earlier votes">
          <EarlierVotes iso3={iso3} from={next} />
        </Folded>
      )}
    </section>
  )
}

function EarlierVotes({ iso3, from }: { iso3: string; from: number }) {
  const earlier = useInfiniteQuery(queries.stateRecords(iso3, from))
  return (
    <>
      <ul>{earlier.data?.pages.flatMap(({ records }) => records).map(row)}</ul>
      <NextPage pages={earlier} />
    </>
  )
}
