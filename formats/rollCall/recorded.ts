import type { RollCallDecisions } from '@/domain/count/rollCallImport'
import type { RecordedVote } from '@/domain/votes/vote'
import { RECORDED_VOTES } from '@/domain/votes/vote'
import type { ParsedRollCall } from './parsedRollCall'

/** A parsed roll call with what a person decided about it, as it would be recorded. */
export interface Recorded {
  /** Every State that may vote or is named; those not named are absent. */
  votes: Map<string, RecordedVote>
  named: ReadonlySet<string>
  openNames: ParsedRollCall['unrecognised']
  openTwice: ParsedRollCall['twiceNamed']
  /** Named, but no voter on the date. */
  notVoters: string[]
  /** A State that a decision puts where the source already has it. */
  clashes: string[]
  /** Why it cannot be recorded, whatever is decided. */
  unusable: string | null
}

const HEADINGS = { yes: 'in favour', no: 'against', abstain: 'abstaining' } as const

/** A heading left out because nobody stands under it is no loss; one that is stated to have States is. */
function missingLists(vote: ParsedRollCall): string | null {
  const lost = (['yes', 'no', 'abstain'] as const).filter((one) => {
    const stated = vote.stated[one] ?? (one === 'yes' ? 1 : 0)
    return !vote.listed.includes(one) && stated > 0
  })
  if (lost.length === 0) return null
  const names = lost.map((one) => HEADINGS[one]).join(' and ')
  return `The source does not name the States ${names}. Take a source that lists every vote, such as the summary record.`
}

/** Puts a parsed roll call and a person's decisions together. `eligible` are the voters on the item's date. */
export function recordedOf(vote: ParsedRollCall, eligible: readonly string[], decisions: RollCallDecisions): Recorded {
  const votes = new Map<string, RecordedVote>()
  const clashes: string[] = []
  for (const under of RECORDED_VOTES) for (const iso3 of vote.votes[under]) votes.set(iso3, under)
  const openTwice = vote.twiceNamed.filter(({ iso3, under }) => {
    const chosen = Object.hasOwn(decisions.twice, iso3) ? decisions.twice[iso3] : undefined
    if (chosen && under.includes(chosen)) votes.set(iso3, chosen)
    return !votes.has(iso3)
  })
  const openNames = vote.unrecognised.filter(({ printed }) => {
    if (!Object.hasOwn(decisions.names, printed)) return true
    const chosen = decisions.names[printed]
    if (chosen && votes.has(chosen.iso3)) clashes.push(chosen.iso3)
    else if (chosen) votes.set(chosen.iso3, chosen.vote)
    return false
  })
  const named = new Set(votes.keys())
  const open = new Set(openTwice.map(({ iso3 }) => iso3))
  for (const iso3 of eligible) if (!votes.has(iso3) && !open.has(iso3)) votes.set(iso3, 'absent')
  const notVoters = [...named].filter((iso3) => !eligible.includes(iso3))
  return { votes, named, openNames, openTwice, notVoters, clashes, unusable: missingLists(vote) }
}
