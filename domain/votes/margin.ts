/** How far a vote is from going the other way: by switches, by votes set aside, by more voters in the room. */
import { carries, type DecidingVotes, type DecisionContext, vetoes } from '@/domain/votes/outcome'
import { COUNCIL_YES_NEEDED, type DecisionRule, majorityOfMembers } from '@/domain/votes/rule'

/**
 * The fewest States that turn the result, each figure on its own. Null where no number of them can.
 * In the Security Council the permanent members are taken to move first where that is the shorter way.
 */
export type Turn = {
  /** Voters on the side that is ahead who go over to the other (a lost text: No to Yes; a carried one: Yes to No). */
  switches: number | null
  /** Voters on the side that is ahead who abstain or stay away instead. */
  setAside: number | null
  /** States now abstaining, absent or unknown that vote for the side that is behind. */
  additional: number | null
}

export type Margin = {
  /** Yes less No. */
  lead: number
  carries: boolean
  /** What would carry a text that now fails, or defeat one that now carries. A tie under simple majority defeats. */
  turn: Turn
}

const ceilDivide = (dividend: number, divisor: number): number => Math.floor((dividend + divisor - 1) / divisor)

const within = (count: number, available: number): number | null => (count <= available ? count : null)

/** From failing to carried. With D = No − Yes under simple majority: ⌊D/2⌋ + 1 switches or D + 1 more Yes. */
function toCarry({ yes, no }: DecidingVotes, rule: DecisionRule, context: DecisionContext): Turn {
  switch (rule) {
    case 'simple-majority': {
      const behind = no - yes
      return {
        switches: within(Math.floor(behind / 2) + 1, no),
        setAside: within(behind + 1, no),
        additional: behind + 1,
      }
    }
    case 'two-thirds':
      return {
        switches: within(Math.max(1, ceilDivide(2 * no - yes, 3)), no),
        setAside: yes > 0 ? no - Math.floor(yes / 2) : null,
        additional: Math.max(1, 2 * no - yes),
      }
    case 'absolute-majority': {
      const missing = majorityOfMembers(context.members) - yes
      return { switches: within(missing, no), setAside: null, additional: missing }
    }
    case 'security-council': {
      const missing = Math.max(0, COUNCIL_YES_NEEDED - yes)
      const against = vetoes(context)
      return {
        switches: within(Math.max(against, missing), no),
        setAside: missing === 0 ? against : null,
        additional: against === 0 ? missing : null,
      }
    }
  }
}

/** From carried to failing: the mirror, a tie being enough under simple majority. */
function toDefeat({ yes, no }: DecidingVotes, rule: DecisionRule, context: DecisionContext): Turn {
  switch (rule) {
    case 'simple-majority': {
      const ahead = yes - no
      return { switches: ceilDivide(ahead, 2), setAside: ahead, additional: ahead }
    }
    case 'two-thirds': {
      const spare = yes - 2 * no
      return {
        switches: Math.min(yes, Math.floor(spare / 3) + 1),
        setAside: Math.min(yes, spare + 1),
        additional: Math.floor(spare / 2) + 1,
      }
    }
    case 'absolute-majority': {
      const spare = yes - majorityOfMembers(context.members) + 1
      return { switches: spare, setAside: spare, additional: null }
    }
    case 'security-council': {
      const spare = yes - COUNCIL_YES_NEEDED + 1
      const veto = context.procedural ? undefined : context.permanent
      return {
        switches: veto && veto.yes > 0 ? 1 : spare,
        setAside: spare,
        additional: veto && veto.other > 0 ? 1 : null,
      }
    }
  }
}

/** The margin of a vote under a rule. Every figure is a whole number of States. */
export function marginOf(votes: DecidingVotes, rule: DecisionRule, context: DecisionContext): Margin {
  const isCarried = carries(votes, rule, context)
  return {
    lead: votes.yes - votes.no,
    carries: isCarried,
    turn: isCarried ? toDefeat(votes, rule, context) : toCarry(votes, rule, context),
  }
}

/**
 * The margin in words: "It is lost only if 41 Yes switch to No, or 82 more No come into the room; a tie rejects."
 * Null where nothing can turn the result.
 */
export function marginSentence(margin: Margin, rule: DecisionRule, context: DecisionContext): string | null {
  const { switches, additional } = margin.turn
  const [from, to] = margin.carries ? ['Yes', 'No'] : ['No', 'Yes']
  const ways: string[] = []
  const byVeto = rule === 'security-council' && margin.carries && (context.permanent?.yes ?? 0) > 0
  if (byVeto && !context.procedural) ways.push('1 permanent member switches to No')
  else if (switches !== null) ways.push(`${switches} ${from} ${switches === 1 ? 'switches' : 'switch'} to ${to}`)
  if (additional !== null) ways.push(`${additional} more ${to} ${additional === 1 ? 'comes' : 'come'} into the room`)
  if (ways.length === 0) return null
  const opening = margin.carries ? 'It is lost only if' : 'It carries if'
  if (rule !== 'simple-majority' || !margin.carries) return `${opening} ${ways.join(', or ')}.`
  const tie = context.body === 'ga-plenary' && !context.secondVote ? 'a tie brings a second vote' : 'a tie rejects'
  return `${opening} ${ways.join(', or ')}; ${tie}.`
}
