import type { ForecastBasis } from '@/domain/forecast/basis'
import type { ScenarioChange } from '@/domain/forecast/scenario'
import { stateName } from '@/domain/reference/stateNames'
import { CONFIDENCE_WORDS, VOTE_WORDS } from '@/domain/votes/vote'

/** “All of CARICOM: Yes, likely.” */
export function changeWords({ who, to }: ScenarioChange, basis: ForecastBasis): string {
  const group = (id: string) => basis.groups.find((one) => one.group === id)?.name ?? id
  const vote = to.confidence
    ? `${VOTE_WORDS[to.expected]}, ${CONFIDENCE_WORDS[to.confidence].toLowerCase()}`
    : VOTE_WORDS[to.expected]
  if (who.kind === 'states') return `${who.iso3s.map((iso3) => stateName(iso3)?.name ?? iso3).join(', ')}: ${vote}`
  if (who.kind === 'group') return `All of ${group(who.group)}: ${vote}`
  const parts = [
    who.expected === undefined ? null : `expected ${VOTE_WORDS[who.expected]}`,
    who.confidence === undefined ? null : CONFIDENCE_WORDS[who.confidence].toLowerCase(),
    who.group === undefined ? null : `in ${group(who.group)}`,
    who.coSponsor === undefined ? null : who.coSponsor ? 'co-sponsoring' : 'not co-sponsoring',
  ]
  return `All ${parts.filter(Boolean).join(', ')}: ${vote}`
}
