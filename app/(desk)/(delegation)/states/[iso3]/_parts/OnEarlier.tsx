'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { queries } from '@/components/queries'
import { bySession } from '@/domain/resolution/underWay'
import { Folded, NextPage } from '../../../../_parts/Folded'
import { StandsLine } from './StandsLine'

/** Where the State stood on what is no longer under way, by session: read when opened. */
export function OnEarlier({ iso3 }: { iso3: string }) {
  return (
    <div className="pt-2">
      <Folded summary="On earlier and archived resolutions">
        <Stood iso3={iso3} />
      </Folded>
    </div>
  )
}

function Stood({ iso3 }: { iso3: string }) {
  const stood = useInfiniteQuery(queries.stateOnEarlier(iso3))
  const rows = stood.data?.pages.flatMap(({ resolutions }) => resolutions) ?? []
  return (
    <>
      {bySession(rows).map(([session, ofIt]) => (
        <div key={session} className="pt-3">
          <h3 className="border-ink border-b pb-1 text-ink-2 text-small">{session}</h3>
          <ul>
            {ofIt.map((row) => (
              <StandsLine key={row.resolutionId} iso3={iso3} row={row} person={null} />
            ))}
          </ul>
        </div>
      ))}
      <NextPage pages={stood} />
    </>
  )
}
