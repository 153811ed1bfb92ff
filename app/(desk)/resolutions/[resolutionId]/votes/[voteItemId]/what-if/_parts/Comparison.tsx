import { VoteToken } from '@/components/marks/VoteToken'
import { chanceText, leadText } from '@/components/pictures/chanceText'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { Forecast } from '@/domain/forecast/forecast'
import type { ScenarioResult } from '@/domain/forecast/scenario'
import { byStateName } from '@/domain/reference/byStateName'
import { stateName } from '@/domain/reference/stateNames'
import { tallyFigures } from '@/domain/votes/tally'
import { itemNoun } from '../../_parts/wanted'

/** The supposed result beside today's, and every State that differs. */
export function Comparison({ basis, result }: { basis: ForecastBasis; result: ScenarioResult }) {
  const { today, supposed, differences } = result
  const rows: [string, (of: Forecast) => string][] = [
    [`Chance that ${itemNoun(basis)} carries`, (of) => chanceText(of.adopted)],
    ['Chance of a tie', (of) => chanceText(of.tie)],
    ['Counted', (of) => tallyFigures(of.tally)],
    [
      'Expected',
      ({ expected: { yes, no, abstain } }) =>
        tallyFigures({ yes: Math.round(yes), no: Math.round(no), abstain: Math.round(abstain) }),
    ],
    ['Yes, nine times in ten', (of) => of.range90.yes.join(' to ')],
    ['No, nine times in ten', (of) => of.range90.no.join(' to ')],
    ['Lead of Yes, middle', (of) => leadText(of.margin.median)],
  ]
  return (
    <div className="flex flex-col gap-6">
      <section aria-live="polite">
        <SectionHead word="Compared" rest="with today" />
        <table className="w-full">
          <thead>
            <tr className="border-rule border-b text-small text-ink-3">
              <td />
              <th scope="col" className="py-1 text-end font-normal">
                today
              </th>
              <th scope="col" className="text-end font-normal">
                supposed
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, figure]) => (
              <tr key={name} className="h-9 border-rule border-b">
                <th scope="row" className="text-start font-normal">
                  {name}
                </th>
                <td className="tally ps-3 text-end">{figure(today)}</td>
                <td className="tally ps-3 text-end font-[640]">{figure(supposed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <SectionHead
          word="Differs"
          rest={
            differences.length === 0
              ? 'in no State yet'
              : `in ${differences.length} ${differences.length === 1 ? 'State' : 'States'}`
          }
        />
        <ul className="gap-x-6 md:columns-2">
          {[...differences].sort(byStateName).map(({ iso3, from, to }) => (
            <li key={iso3} className="flex h-8 break-inside-avoid items-center gap-2 border-rule border-b">
              <span className="min-w-0 flex-1 truncate">{stateName(iso3)?.name}</span>
              <VoteToken
                vote={from.expected}
                confidence={from.confidence}
                recommended={basis.item.recommended}
                size={18}
              />
              <span className="text-small text-ink-3">to</span>
              <VoteToken vote={to.expected} confidence={to.confidence} recommended={basis.item.recommended} size={18} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
