'use client'

import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queries } from '@/components/queries'
import { forecast } from '@/domain/forecast/forecast'
import { ForecastHead } from './ForecastHead'
import { Known } from './Known'
import { MarginOverTime } from './MarginOverTime'
import { PathToWin } from './PathToWin'
import { Precedents } from './Precedents'
import { Ranges } from './Ranges'
import { Risk } from './Risk'

/** The forecast, reckoned here from what the server read: a change shows in the frame after its answer. */
export function ForecastView({ resolutionId, voteItemId }: { resolutionId: string; voteItemId: string }) {
  const { data: basis } = useQuery(queries.forecast(resolutionId, voteItemId))
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const result = useMemo(
    () => (basis ? forecast(basis.evidence, basis.question, { table: basis.table }) : null),
    [basis],
  )
  if (!basis || !result || !resolution) return null
  const mayEdit = resolution.may.includes('votes.edit')
  return (
    <div className="flex flex-col gap-4 px-4 pt-3 pb-8 md:px-8">
      <ForecastHead basis={basis} forecast={result} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1.63fr)_minmax(0,1fr)_minmax(0,1.19fr)]">
        <div className="flex flex-col gap-6">
          <MarginOverTime basis={basis} forecast={result} />
          <Ranges basis={basis} forecast={result} />
        </div>
        <div className="flex flex-col gap-6">
          <Risk basis={basis} forecast={result} />
          <Known basis={basis} forecast={result} />
        </div>
        <div className="flex flex-col gap-6">
          <PathToWin basis={basis} forecast={result} />
          <Precedents basis={basis} mayEdit={mayEdit} />
        </div>
      </div>
    </div>
  )
}
