import { SectionHead } from '@/components/ui/SectionHead'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { Forecast } from '@/domain/forecast/forecast'
import type { Basis, StateChances } from '@/domain/forecast/prior'
import { stateName } from '@/domain/reference/stateNames'
import { RECORDED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'

const WORDS: Readonly<Record<Basis['kind'], string>> = {
  told: 'From what we were told',
  'co-sponsor': 'From co-sponsorship alone',
  recorded: 'From recorded votes on this and like texts',
  group: 'From their groups alone',
  default: 'Assumed: nothing is known',
}

/** What the chances rest on, counted, with the States behind each figure. */
export function Known({ basis, forecast }: { basis: ForecastBasis; forecast: Forecast }) {
  const names = new Map(basis.groups.map(({ group, name }) => [group, name]))
  const kinds = (Object.keys(WORDS) as Basis['kind'][]).filter((kind) => forecast.basis[kind] > 0)
  return (
    <section>
      <SectionHead word="Known" rest="and assumed" />
      {kinds.map((kind) => (
        <details key={kind} className="border-rule border-b last:border-0">
          <summary className="flex min-h-8 pointer-coarse:min-h-11 items-center justify-between gap-3 hover:bg-desk">
            <span>{WORDS[kind]}</span>
            <b>{forecast.basis[kind]}</b>
          </summary>
          <ul className="max-h-72 overflow-auto pb-2 text-small text-ink-2">
            {forecast.states
              .filter((state) => state.basis.kind === kind)
              .map((state) => (
                <li key={state.iso3}>
                  {stateName(state.iso3)?.name}
                  <span className="text-ink-3"> {reason(state, (group) => names.get(group) ?? group)}</span>
                </li>
              ))}
          </ul>
        </details>
      ))}
      {basis.suggested > 0 ? (
        <p className="pt-1 text-small text-ink-2">
          {basis.suggested} of what we “were told” {basis.suggested === 1 ? 'is' : 'are'} carried over from the whole
          text and confirmed by nobody.
        </p>
      ) : null}
    </section>
  )
}

/** The numbers behind one State's chances. */
function reason({ basis }: StateChances, groupName: (id: string) => string): string {
  switch (basis.kind) {
    case 'recorded': {
      const cast = RECORDED_VOTES.filter((vote) => basis.counts[vote] > 0)
      return cast.map((vote) => `${VOTE_WORDS[vote]} ${basis.counts[vote]} of ${basis.of}`).join(', ')
    }
    case 'group':
      return basis.groups.map(({ group, known, of }) => `${groupName(group)}, ${known} of ${of} counted`).join('; ')
    default:
      return ''
  }
}
