import { VoteToken } from '@/components/marks/VoteToken'
import { RangeBar } from '@/components/pictures/RangeBar'
import { SectionHead } from '@/components/ui/SectionHead'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { Forecast } from '@/domain/forecast/forecast'
import { RECORDED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'

/** What is expected of each vote, its ranges, and today's count beside them. */
export function Ranges({ basis, forecast }: { basis: ForecastBasis; forecast: Forecast }) {
  const { recommended } = basis.item
  const highest = Math.max(...RECORDED_VOTES.map((vote) => Math.max(forecast.range90[vote][1], forecast.tally[vote])))
  const most = Math.max(10, Math.ceil(highest / 10) * 10)
  return (
    <section>
      <SectionHead
        word="Ranged"
        rest="nine times in ten"
        aside={<span className="text-ink-3">thin 90%, thick 50%, upright today’s count</span>}
      />
      <table className="w-full">
        <thead>
          <tr className="border-rule border-b text-small text-ink-3">
            <th scope="col" className="py-1 text-start font-normal">
              <span className="sr-only">Vote</span>
            </th>
            <th scope="col" className="w-[46%] font-normal">
              <span className="flex justify-between" aria-hidden>
                <span>0</span>
                <span>{most / 2}</span>
                <span>{most}</span>
              </span>
              <span className="sr-only">Range</span>
            </th>
            <th scope="col" className="ps-3 text-end font-normal">
              expected
            </th>
            <th scope="col" className="ps-3 text-end font-normal">
              90%
            </th>
            <th scope="col" className="ps-3 text-end font-normal">
              counted
            </th>
          </tr>
        </thead>
        <tbody>
          {RECORDED_VOTES.map((vote) => (
            <tr key={vote} className="h-9 border-rule border-b last:border-0">
              <th scope="row" className="text-start font-normal">
                <span className="flex items-center gap-2">
                  <VoteToken vote={vote} recommended={recommended} size={20} bare />
                  {VOTE_WORDS[vote]}
                </span>
              </th>
              <td>
                <RangeBar
                  vote={vote}
                  range90={forecast.range90[vote]}
                  range50={forecast.range50[vote]}
                  counted={forecast.tally[vote]}
                  most={most}
                  recommended={recommended}
                />
              </td>
              <td className="ps-3 text-end font-[620]">{Math.round(forecast.expected[vote])}</td>
              <td className="whitespace-nowrap ps-3 text-end text-ink-2">{forecast.range90[vote].join(' to ')}</td>
              <td className="ps-3 text-end">{forecast.tally[vote]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
