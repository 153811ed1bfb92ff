/** How likely a State is to move our way if we work on it, and what speaks for it. */
import type { Chances } from '@/domain/forecast/chances'
import type { StateChances } from '@/domain/forecast/prior'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** What we know of reaching one State. */
export type Reach = {
  /** Who among us holds the contact; null where nobody does. */
  holder?: string | null
  /** Groups it shares with us or with the core group. */
  sharedGroups?: readonly string[]
  /** How often it voted with us on like texts: n of m. */
  votedWithUs?: { n: number; of: number }
  coSponsor?: boolean
  /** It has been asked and has said that it will not move: left off the path. */
  refused?: boolean
}

/** Why a State is on the path, as parts of a sentence. */
export type PathReason =
  | { kind: 'stands'; expected: ExpectedVote; confidence: Confidence | null }
  | { kind: 'co-sponsors' }
  | { kind: 'voted-with-us'; n: number; of: number }
  | { kind: 'contact'; holder: string }
  | { kind: 'shares-group'; groups: readonly string[] }

/**
 * The chance that a State moves our way if asked, before what we know of it: by where it stands. A judgement in
 * one place: who leans or is unknown can be won, who is firmly against us hardly ever.
 */
const OPENNESS: Readonly<Record<'ours' | 'abstain' | 'absent' | 'against', Record<Confidence, number>>> = {
  ours: { firm: 0, likely: 0.5, leaning: 0.6 },
  abstain: { firm: 0.06, likely: 0.2, leaning: 0.4 },
  absent: { firm: 0.15, likely: 0.3, leaning: 0.45 },
  against: { firm: 0.02, likely: 0.08, leaning: 0.2 },
}

const OPENNESS_UNKNOWN = 0.45
const WITH_CO_SPONSORSHIP = 1.6
const WITH_CONTACT = 1.25
const WITH_SHARED_GROUP = 1.1
const MOST_LIKELY = 0.95

function openness(expected: ExpectedVote, confidence: Confidence | null, ours: 'yes' | 'no'): number {
  if (expected === 'unknown') return OPENNESS_UNKNOWN
  const held = confidence ?? 'leaning'
  if (expected === ours) return OPENNESS.ours[held]
  return expected === 'abstain' || expected === 'absent' ? OPENNESS[expected][held] : OPENNESS.against[held]
}

/** A record of n of m with us turns 0.45 into 0.45 · (½ + (n + 1)/(m + 2)): no record leaves it as it is. */
const byRecord = ({ n, of }: { n: number; of: number }): number => 0.5 + (n + 1) / (of + 2)

export type Likelihood = { likelihood: number; reasons: PathReason[] }

/** How likely a State is to move, from 0 to 0.95, with its reasons. */
export function likelihoodOf(
  stands: { expected: ExpectedVote; confidence: Confidence | null },
  reach: Reach,
  ours: 'yes' | 'no',
): Likelihood {
  const reasons: PathReason[] = [{ kind: 'stands', expected: stands.expected, confidence: stands.confidence }]
  if (reach.refused) return { likelihood: 0, reasons }
  let likelihood = openness(stands.expected, stands.confidence, ours)
  if (reach.coSponsor) {
    likelihood *= WITH_CO_SPONSORSHIP
    reasons.push({ kind: 'co-sponsors' })
  }
  if (reach.votedWithUs && reach.votedWithUs.of > 0) {
    likelihood *= byRecord(reach.votedWithUs)
    reasons.push({ kind: 'voted-with-us', ...reach.votedWithUs })
  }
  if (reach.holder) {
    likelihood *= WITH_CONTACT
    reasons.push({ kind: 'contact', holder: reach.holder })
  }
  if (reach.sharedGroups && reach.sharedGroups.length > 0) {
    likelihood *= WITH_SHARED_GROUP
    reasons.push({ kind: 'shares-group', groups: reach.sharedGroups })
  }
  return { likelihood: Math.min(MOST_LIKELY, likelihood), reasons }
}

/** How much a move adds to our lead as expected: what orders the list where no single State changes the chance. */
export function leadGain(from: StateChances, to: Chances, ours: 'yes' | 'no'): number {
  const gain = to.yes - to.no - (from.yes - from.no)
  return ours === 'yes' ? gain : -gain
}
