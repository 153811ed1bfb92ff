'use client'

import { useMemo, useState } from 'react'
import { chanceText } from '@/components/pictures/chanceText'
import { Dumbbell } from '@/components/pictures/Dumbbell'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ForecastBasis } from '@/domain/forecast/basis'
import { blocRisks } from '@/domain/forecast/blocRisk'
import type { Forecast } from '@/domain/forecast/forecast'
import { groupLabel } from '@/domain/reference/groupLabel'
import { itemNoun, wantedOf } from './wanted'

const SHOWN_FIRST = 10

/** What becomes of the chance if one group moves a step against us, all its members at once; worst first. */
export function Risk({ basis, forecast }: { basis: ForecastBasis; forecast: Forecast }) {
  const [all, setAll] = useState(false)
  const wanted = wantedOf(basis)
  const risks = useMemo(
    () => blocRisks(forecast.states, basis.groups, basis.question, wanted),
    [forecast, basis, wanted],
  )
  const names = new Map(basis.groups.map(({ group, name }) => [group, name]))
  const shown = all ? risks : risks.slice(0, SHOWN_FIRST)
  const [against, outcome] = wanted === 'adopted' ? ['No', 'carries'] : ['Yes', 'falls']
  return (
    <section>
      <SectionHead word="Risked" rest="if one group moves a step" />
      <p className="pb-1 text-small text-ink-2">
        All its members at once, towards {against}. Worst first; the chance that {itemNoun(basis)} {outcome}, now and
        then.
      </p>
      <ul>
        {shown.map(({ group, members, now, after }) => (
          <li key={group} className="flex min-h-8 items-center gap-3 border-rule border-b last:border-0">
            <span className="min-w-0 flex-1 truncate" title={names.get(group)}>
              {groupLabel(group)} <span className="text-small text-ink-3">{members}</span>
            </span>
            <Dumbbell now={now} then={after} className="w-28 shrink-0" />
            <span className="w-10 text-end font-[620]">{chanceText(after)}</span>
          </li>
        ))}
      </ul>
      {risks.length > SHOWN_FIRST ? (
        <button type="button" className="link target text-small" onClick={() => setAll(!all)}>
          {all ? 'The worst ten' : `All ${risks.length} groups`}
        </button>
      ) : null}
    </section>
  )
}
