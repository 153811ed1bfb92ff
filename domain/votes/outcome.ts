/** Deciding: from a tally and a rule to adopted, rejected or tied, in whole votes only. */
import { COUNCIL_YES_NEEDED, type DecisionRule, majorityOfMembers, type VotingBody } from '@/domain/votes/rule'
import type { PermanentTally, Tally } from '@/domain/votes/tally'

/** What a rule needs to know beside the votes themselves. */
export type DecisionContext = {
  body: VotingBody
  /** All members of the body, those suspended under Article 19 included: a majority of 193 is 97 whoever may vote. */
  members: number
  /** How the permanent members vote; needed for the Security Council's rule alone. */
  permanent?: PermanentTally
  /** A procedural matter in the Security Council knows no veto (Charter Article 27, paragraph 2). */
  procedural?: boolean
  /** This is the second vote after a tie: equal again is rejected (GA rule 95). */
  secondVote?: boolean
}

/** The votes that decide. Abstentions and absences are in no rule's arithmetic. */
export type DecidingVotes = Pick<Tally, 'yes' | 'no'>

/** `tied`: Yes and No are equal, 0–0 included, whatever the rule makes of it. */
export type Outcome = { result: 'adopted' | 'rejected' | 'tie'; tied: boolean; reason: string }

/** The number of vetoes that count: none on a procedural matter or outside the Security Council's rule. */
export const vetoes = (context: Pick<DecisionContext, 'permanent' | 'procedural'>): number =>
  context.procedural ? 0 : (context.permanent?.no ?? 0)

/**
 * Whether the votes carry the proposal.
 * Simple majority: Yes > No (GA rules 85, 125). Two-thirds: Yes ≥ 2·No and at least one Yes (GA rules 83, 84).
 * Absolute majority: Yes ≥ ⌊members/2⌋ + 1. Security Council: Yes ≥ 9 and no veto (Charter Article 27).
 */
export function carries(
  votes: DecidingVotes,
  rule: DecisionRule,
  context: Pick<DecisionContext, 'members' | 'permanent' | 'procedural'>,
): boolean {
  switch (rule) {
    case 'simple-majority':
      return votes.yes > votes.no
    case 'two-thirds':
      return votes.yes > 0 && votes.yes >= 2 * votes.no
    case 'absolute-majority':
      return votes.yes >= majorityOfMembers(context.members)
    case 'security-council':
      return votes.yes >= COUNCIL_YES_NEEDED && vetoes(context) === 0
  }
}

const leadReason = ({ yes, no }: DecidingVotes): string =>
  yes > no ? `Yes leads No by ${yes - no}.` : `No leads Yes by ${no - yes}.`

function carriedReason(votes: DecidingVotes, rule: DecisionRule, context: DecisionContext): string {
  switch (rule) {
    case 'simple-majority':
      return leadReason(votes)
    case 'two-thirds': {
      const needed = Math.max(1, 2 * votes.no)
      return `Two-thirds against ${votes.no} No needs ${needed} Yes; Yes has ${votes.yes}.`
    }
    case 'absolute-majority':
      return `A majority of all ${context.members} members is ${majorityOfMembers(context.members)}; Yes has ${votes.yes}.`
    case 'security-council': {
      const count = vetoes(context)
      if (count > 0) return `${count === 1 ? 'A permanent member votes' : `${count} permanent members vote`} No.`
      return `${COUNCIL_YES_NEEDED} affirmative votes are needed; Yes has ${votes.yes}.`
    }
  }
}

/** A tie under simple majority: a second vote in plenary (GA rule 95), rejection everywhere else (GA rule 133). */
function tieOutcome(votes: DecidingVotes, context: DecisionContext): Outcome {
  const equal = votes.yes === 0 ? 'Nobody votes Yes or No' : 'Yes and No are equal'
  if (context.body === 'ga-plenary' && !context.secondVote) {
    return { result: 'tie', tied: true, reason: `${equal}: a second vote follows within 48 hours (GA rule 95).` }
  }
  const still = context.body === 'ga-plenary' ? 'still equal on the second vote is rejected (GA rule 95)' : null
  const citation = context.body === 'ga-committee' || context.body === 'hrc' ? ' (GA rule 133)' : ''
  return { result: 'rejected', tied: true, reason: `${equal}: ${still ?? `a tie rejects${citation}`}.` }
}

/** Decides a vote, with the reason as one sentence. */
export function decide(votes: DecidingVotes, rule: DecisionRule, context: DecisionContext): Outcome {
  const tied = votes.yes === votes.no
  if (tied && rule === 'simple-majority') return tieOutcome(votes, context)
  const result = carries(votes, rule, context) ? 'adopted' : 'rejected'
  return { result, tied, reason: carriedReason(votes, rule, context) }
}
