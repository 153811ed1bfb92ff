import { VoteMark } from '@/components/marks/Seat'
import type { DashboardView } from '@/domain/count/dashboard'
import { votesOf } from '@/domain/pictures/countSentence'
import type { RecommendedVote } from '@/domain/votes/side'
import { CONFIDENCE_WORDS, CONFIDENCES, VOTE_WORDS } from '@/domain/votes/vote'
import { type Place, sheetAddress } from './addresses'

const ROWS = ['yes', 'no', 'abstain', 'unknown', 'absent'] as const
const UNGRADED = { unknown: 'no position heard', absent: 'will not attend' } as const

interface Props {
  dashboard: DashboardView
  place: Place
  recommended: RecommendedVote
}

/** The count by vote and confidence. Every figure leads to its rows. */
export function CountTable({ dashboard, place, recommended }: Props) {
  return (
    <table className="w-full">
      <caption className="sr-only">The count by vote and confidence</caption>
      <thead>
        <tr className="border-rule border-b text-ink-3 text-label">
          <th scope="col" className="py-1 text-start font-[400]">
            <span className="sr-only">Vote</span>
          </th>
          <th scope="col">
            <span className="sr-only">States</span>
          </th>
          {CONFIDENCES.map((confidence) => (
            <th key={confidence} scope="col" className="ps-3 text-end font-[400]">
              {CONFIDENCE_WORDS[confidence].toLowerCase()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((vote) => (
          <tr key={vote} className="h-[27px] border-rule border-b last:border-0">
            <th scope="row" className="text-start font-[560]">
              <VoteMark vote={vote} recommended={recommended} size={13} className="me-2.5" />
              {VOTE_WORDS[vote]}
            </th>
            <td className="text-end font-[660] text-lead">
              <a href={sheetAddress(place, { vote })} className="hover:text-hand hover:underline">
                {votesOf(dashboard.count, vote)}
              </a>
            </td>
            {vote === 'unknown' || vote === 'absent' ? (
              <td colSpan={3} className="ps-4 text-ink-3 text-small">
                {UNGRADED[vote]}
              </td>
            ) : (
              CONFIDENCES.map((confidence) => (
                <td key={confidence} className="ps-3 text-end">
                  <a href={sheetAddress(place, { vote, confidence })} className="hover:text-hand hover:underline">
                    {dashboard.count[vote][confidence]}
                  </a>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
