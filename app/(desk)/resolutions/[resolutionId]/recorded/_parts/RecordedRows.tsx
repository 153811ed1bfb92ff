import { Flag } from '@/components/marks/Flag'
import { VoteToken } from '@/components/marks/VoteToken'
import type { SheetRow } from '@/domain/count/sheet'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'
import { isMiss } from '@/domain/votes/scoring'
import { CONFIDENCE_WORDS, type ExpectedVote, heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  rows: readonly SheetRow[]
  show: 'misses' | 'all'
  recommended: 'yes' | 'no' | 'abstain'
}

function verdictOf(expected: ExpectedVote, recorded: ExpectedVote): 'hit' | 'miss' | 'not known' {
  if (expected === 'unknown') return 'not known'
  return isMiss(expected, recorded) ? 'miss' : 'hit'
}

/** A State a row: expected, recorded, and whether the two agree. */
export function RecordedRows({ rows, show, recommended }: Props) {
  const voters = rows
    .filter((row) => row.mayVote)
    .map((row) => {
      const state = stateName(row.iso3)
      const recorded = row.recorded ?? 'absent'
      return {
        ...row,
        recorded,
        name: state?.name ?? row.iso3,
        iso2: state?.iso2 ?? '',
        verdict: verdictOf(row.expected, recorded),
      }
    })
    .filter((row) => show === 'all' || row.verdict === 'miss')
    .sort(englishOrder)
  return (
    <table className="w-full">
      <thead className="text-ink-3 text-small">
        <tr>
          {['State', 'Expected', 'Recorded', ''].map((head) => (
            <th key={head} scope="col" className="py-1 pe-4 text-start font-[400]">
              {head || <span className="sr-only">Hit or miss</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voters.map((row) => (
          <tr key={row.iso3} className="border-rule border-t">
            <th scope="row" className="py-1.5 pe-4 text-start font-[560]">
              <span className="flex items-center gap-2.5">
                <Flag iso2={row.iso2} />
                {row.name}
              </span>
            </th>
            <td className="pe-4">
              <span className="flex items-center gap-2">
                <VoteToken vote={row.expected} confidence={row.confidence} recommended={recommended} bare />
                {VOTE_WORDS[row.expected]}
                <span className="text-ink-3 max-sm:hidden">{confidenceWord(row)}</span>
              </span>
            </td>
            <td className="pe-4">
              <span className="flex items-center gap-2">
                <VoteToken vote={row.recorded} recommended={recommended} bare />
                {row.recorded === 'absent' ? 'Not voting' : VOTE_WORDS[row.recorded]}
              </span>
            </td>
            <td className={row.verdict === 'miss' ? 'font-[620]' : 'text-ink-3'}>{row.verdict}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function confidenceWord(row: Pick<SheetRow, 'expected' | 'confidence'>): string {
  const confidence = heldConfidence(row)
  return confidence ? CONFIDENCE_WORDS[confidence].toLowerCase() : ''
}
