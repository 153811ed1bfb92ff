'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { queries } from '@/components/queries'
import { Folded, NextPage } from '../../../_parts/Folded'
import { StepLine } from './StepLine'

/** Steps that nobody took on what is no longer under way: read when opened, for whoever tidies up. */
export function EarlierSteps() {
  return (
    <Folded summary="Left on earlier resolutions">
      <Left />
    </Folded>
  )
}

function Left() {
  const left = useInfiniteQuery(queries.earlierSteps())
  return (
    <div className="mt-2">
      <ul>
        {left.data?.pages.flatMap(({ steps, today }) =>
          steps.map((step) => (
            <StepLine key={`${step.resolutionId} ${step.iso3}`} step={step} today={today} withResolution />
          )),
        )}
      </ul>
      <NextPage pages={left} />
    </div>
  )
}
