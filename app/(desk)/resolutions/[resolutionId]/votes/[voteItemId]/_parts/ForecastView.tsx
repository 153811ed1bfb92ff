'use client'

import { useQuery } from '@tanstack/react-query'
import { memo, useMemo } from 'react'
import { queries } from '@/components/queries'
import { useAfterPaint } from '@/components/ui/useAfterPaint'
import type { ForecastBasis } from '@/domain/forecast/basis'
import { type Forecast, forecast } from '@/domain/forecast/forecast'
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
  const reckoned = useMemo(() => (basis && result ? { basis, forecast: result } : null), [basis, result])
  const followed = useAfterPaint(reckoned)
  if (!reckoned || !followed || !resolution) return null
  return (
    <div className="flex flex-col gap-4 px-4 pt-3 pb-8 md:px-8">
      <ForecastHead {...reckoned} />
      <Columns {...followed} mayEdit={resolution.may.includes('votes.edit')} />
    </div>
  )
}

interface ColumnsProps {
  basis: ForecastBasis
  forecast: Forecast
  mayEdit: boolean
}

/**
 * What takes longer to reckon and to draw (every group's risk, the path, the pictures) follows a frame later and lets
 * whoever types go first; the chance itself waits for none of it.
 */
const Columns = memo(function Columns({ basis, forecast, mayEdit }: ColumnsProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1.63fr)_minmax(0,1fr)_minmax(0,1.19fr)]">
      <div className="flex flex-col gap-6">
        <MarginOverTime basis={basis} forecast={forecast} />
        <Ranges basis={basis} forecast={forecast} />
      </div>
      <div className="flex flex-col gap-6">
        <Risk basis={basis} forecast={forecast} />
        <Known basis={basis} forecast={forecast} />
      </div>
      <div className="flex flex-col gap-6">
        <PathToWin basis={basis} forecast={forecast} />
        <Precedents basis={basis} mayEdit={mayEdit} />
      </div>
    </div>
  )
})
