import { leadText } from '@/components/pictures/chanceText'
import { Tally } from '@/components/pictures/Tally'
import type { DashboardView } from '@/domain/count/dashboard'
import type { ReadingName } from '@/domain/votes/tally'
import { type Place, sheetAddress } from './addresses'

/** The rows that a reading leaves in, or (the last one) turns against us. */
const BEHIND: Readonly<Record<ReadingName, Parameters<typeof sheetAddress>[1]>> = {
  'as-it-stands': {},
  'firm-and-likely': { confidence: 'likely' },
  'firm-only': { confidence: 'firm' },
  'doubtful-against-us': { confidence: 'leaning' },
}

/** The same count, read more strictly line by line. */
export function Readings({ dashboard, place }: { dashboard: DashboardView; place: Place }) {
  return (
    <table className="w-full">
      <caption className="sr-only">The same count, read more strictly</caption>
      <thead>
        <tr className="border-rule border-b text-ink-3 text-label">
          <th scope="col" className="py-1 text-start font-[400]">
            The same count, read more strictly
          </th>
          <th scope="col">
            <span className="sr-only">Yes–No–Abstain</span>
          </th>
          <th scope="col" className="text-end font-[400]">
            lead
          </th>
        </tr>
      </thead>
      <tbody>
        {dashboard.readings.map(({ name, label, tally, lead }) => (
          <tr key={name} className="h-[27px] border-rule border-b last:border-0">
            <th scope="row" className="text-start font-[400]">
              {label}
            </th>
            <td className="text-end font-[620]">
              <a href={sheetAddress(place, BEHIND[name])} className="hover:text-hand hover:underline">
                <Tally figures={tally} />
              </a>
            </td>
            <td className="w-12 text-end text-ink-2">{leadText(lead)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
