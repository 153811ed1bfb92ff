import { SectionHead } from '@/components/ui/SectionHead'
import type { DashboardView } from '@/domain/count/dashboard'
import { type Place, sheetAddress } from './addresses'

const IN_SIGHT = 5

/** Where the States not known or leaning sit, the groups with most of them first. */
export function Undecided({ dashboard, place }: { dashboard: DashboardView; place: Place }) {
  const groups = dashboard.undecided.slice(0, IN_SIGHT)
  return (
    <section>
      <SectionHead word="Undecided" rest="largest groups first" />
      {groups.length === 0 ? <p className="py-2 text-ink-3">Every State is firm or likely.</p> : null}
      <ul>
        {groups.map(({ key, name, members, unknown, leaning }) => (
          <li
            key={key}
            className="grid min-h-[29px] grid-cols-[minmax(0,1fr)_max-content_3.5rem] items-center gap-x-3 border-rule border-b py-0.5 last:border-0"
          >
            <span className="truncate">
              {name} <span className="text-ink-3">of {members}</span>
            </span>
            <a href={sheetAddress(place, { group: key, vote: 'unknown' })} className="hover:text-hand hover:underline">
              <b>{unknown}</b> not known
            </a>
            <a
              href={sheetAddress(place, { group: key, confidence: 'leaning' })}
              className="text-end text-ink-3 hover:text-hand hover:underline"
            >
              {leaning} lean
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
