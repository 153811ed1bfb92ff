'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useMemo, useState } from 'react'
import { queries } from '@/components/queries'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import type { KeptScenario } from '@/domain/forecast/keptScenario'
import { compareScenario, type ScenarioChange } from '@/domain/forecast/scenario'
import { voteItemName } from '@/domain/votes/settledWords'
import { ChangeForm } from './ChangeForm'
import { ChangeList } from './ChangeList'
import { Comparison } from './Comparison'
import { changeWords } from './changeWords'
import { KeepScenario } from './KeepScenario'

/** Changes supposed over today's count, the result beside today's, and what of it is kept or shared. */
export function WhatIf({ resolutionId, voteItemId }: { resolutionId: string; voteItemId: string }) {
  const { data: basis } = useQuery(queries.forecast(resolutionId, voteItemId))
  const { data: scenarios = [] } = useQuery(queries.scenarios(resolutionId, voteItemId))
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const [changes, setChanges] = useState<ScenarioChange[]>([])
  const [open, setOpen] = useState<KeptScenario | null>(null)
  const result = useMemo(
    () => basis && compareScenario(basis.evidence, { name: '', changes }, basis.question, { table: basis.table }),
    [basis, changes],
  )
  if (!basis || !result || !resolution) return null
  const load = (scenario: KeptScenario | null) => {
    setOpen(scenario)
    setChanges(scenario?.changes ?? [])
  }
  return (
    <div className="flex flex-col gap-5 px-4 pt-4 pb-8 md:px-8">
      <div>
        <PageTitle word="Supposes" rest={`on ${voteItemName(basis.item)}`} />
        <p className="text-body text-ink-3">
          Over today’s count, which it never touches.{' '}
          <Link className="link target" href={`/resolutions/${resolutionId}/votes/${voteItemId}`}>
            The forecast as it stands
          </Link>
        </p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 lg:grid-cols-2">
        <div className="flex flex-col gap-6">
          <section>
            <SectionHead word="Changed" rest={open ? `in “${open.name}”` : 'in this scenario'} />
            <ChangeList
              basis={basis}
              changes={changes}
              remove={(at) => setChanges(changes.filter((_, place) => place !== at))}
            />
            <ChangeForm
              basis={basis}
              add={(change) =>
                setChanges([...changes.filter((one) => changeWords(one, basis) !== changeWords(change, basis)), change])
              }
            />
          </section>
          <KeepScenario
            resolutionId={resolutionId}
            voteItemId={voteItemId}
            scenarios={scenarios}
            open={open}
            changes={changes}
            load={load}
            mayEdit={resolution.may.includes('votes.edit')}
          />
        </div>
        <Comparison basis={basis} result={result} />
      </div>
    </div>
  )
}
