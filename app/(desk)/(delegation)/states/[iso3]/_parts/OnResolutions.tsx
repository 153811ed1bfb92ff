import { SectionHead } from '@/components/ui/SectionHead'
import type { Colleague } from '@/domain/desk/desk'
import type { StateView } from '@/domain/outreach/stateView'
import { STANDS } from '@/server/reads/state'
import { ShowMore } from '../../../../_parts/ShowMore'
import { OnEarlier } from './OnEarlier'
import { StandsLine } from './StandsLine'

const LIST = 'stands-on'

/** Where the State stands on each resolution under way that the person sees; the earlier ones are read when opened. */
export function OnResolutions({ view, colleagues }: { view: StateView; colleagues: readonly Colleague[] }) {
  const { iso3, resolutions, total, anyEarlier } = view
  const nameOf = (id: string | null) => colleagues.find((one) => one.id === id)?.name ?? null
  return (
    <section>
      <SectionHead word="Stands" rest="on your resolutions" aside={<span className="text-ink-3">{total}</span>} />
      {total === 0 ? (
        <p className="text-ink-3">{anyEarlier ? 'Nothing is under way.' : 'You are on no resolution’s team yet.'}</p>
      ) : null}
      <ul id={LIST}>
        {resolutions.map((row) => (
          <StandsLine key={row.resolutionId} iso3={iso3} row={row} person={nameOf(row.responsibleId)} />
        ))}
      </ul>
      <ShowMore
        {...{ shown: resolutions.length, total, step: STANDS.first, most: STANDS.most, list: LIST }}
        order="resolutions, what is due next first"
        beyond="Find the others by name in the search."
      />
      {anyEarlier ? <OnEarlier iso3={iso3} /> : null}
    </section>
  )
}
