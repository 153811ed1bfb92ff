/** The rules by which a vote is decided, and which body decides by which. */

export const DECISION_RULES = ['simple-majority', 'two-thirds', 'absolute-majority', 'security-council'] as const
export type DecisionRule = (typeof DECISION_RULES)[number]

export const isDecisionRule = (value: string): value is DecisionRule =>
  (DECISION_RULES as readonly string[]).includes(value)

/** The permanent members of the Security Council (Charter Article 23). */
export const PERMANENT_MEMBERS: readonly string[] = ['CHN', 'FRA', 'GBR', 'RUS', 'USA']

/** Affirmative votes the Security Council needs (Charter Article 27). */
export const COUNCIL_YES_NEEDED = 9

/** A body as far as voting goes: the six Main Committees vote alike. */
export type VotingBody = 'ga-plenary' | 'ga-committee' | 'hrc' | 'ecosoc' | 'security-council'

/** The voting body behind a body's id (`GA-PLENARY`, `GA-C1` to `GA-C6`, `HRC`, `ECOSOC`, `SC`), or null. */
export function votingBodyOf(bodyId: string): VotingBody | null {
  if (/^GA-C[1-6]$/.test(bodyId)) return 'ga-committee'
  switch (bodyId) {
    case 'GA-PLENARY':
      return 'ga-plenary'
    case 'HRC':
      return 'hrc'
    case 'ECOSOC':
      return 'ecosoc'
    case 'SC':
      return 'security-council'
    default:
      return null
  }
}

const RULE_NAMES: Readonly<Record<DecisionRule, string>> = {
  'simple-majority': 'Simple majority of those present and voting',
  'two-thirds': 'Two-thirds of those present and voting',
  'absolute-majority': 'Majority of all members',
  'security-council': 'Nine affirmative votes and no permanent member against',
}

/** The rule as the start of a sentence: "Simple majority of those present and voting". */
export const ruleName = (rule: DecisionRule): string => RULE_NAMES[rule]

/** Rules of procedure of the Assembly are A/520/Rev.20 and later; the HRC follows those for committees. */
const CITATIONS: Readonly<Record<VotingBody, Partial<Record<DecisionRule, string>>>> = {
  'ga-plenary': {
    'simple-majority': 'GA rule 85',
    'two-thirds': 'GA rules 83 and 84',
    'absolute-majority': 'GA resolution 60/251',
  },
  'ga-committee': { 'simple-majority': 'GA rule 125', 'two-thirds': 'GA rule 123' },
  hrc: { 'simple-majority': 'GA rule 125' },
  ecosoc: { 'simple-majority': 'ECOSOC rule 60' },
  'security-council': { 'security-council': 'Charter Article 27' },
}

/** The rule's source in a body, or null where the body's own rules do not have it (a threshold set by hand). */
export const ruleCitation = (rule: DecisionRule, body: VotingBody): string | null => CITATIONS[body][rule] ?? null

/** The rule with its source: "Simple majority of those present and voting, GA rule 125". */
export function ruleSentence(rule: DecisionRule, body: VotingBody, procedural = false): string {
  const name = rule === 'security-council' && procedural ? 'Nine affirmative votes, no veto' : ruleName(rule)
  const citation = ruleCitation(rule, body)
  return citation ? `${name}, ${citation}` : name
}

/** What is being decided, where it changes the threshold. */
export type Question = 'ordinary' | 'important' | 'reconsideration'

/**
 * The threshold a body's own rules give.
 * Important questions need two-thirds in plenary only, as do amendments to them and their parts (rules 83–84);
 * committees decide by simple majority whatever plenary will need (rule 125); reconsideration needs two-thirds
 * in both (rules 81 and 123).
 */
export function ruleOf(body: VotingBody, question: Question = 'ordinary'): DecisionRule {
  if (body === 'security-council') return 'security-council'
  const isAssembly = body === 'ga-plenary' || body === 'ga-committee'
  if (isAssembly && question === 'reconsideration') return 'two-thirds'
  return body === 'ga-plenary' && question === 'important' ? 'two-thirds' : 'simple-majority'
}

/** More than half of all members, in whole votes: 97 of 193. */
export const majorityOfMembers = (members: number): number => Math.floor(members / 2) + 1

/** The Committee approves, every other body adopts: so the screens, to tell the two votes apart. */
export const bodyVerb = (body: VotingBody): 'approved' | 'adopted' => (body === 'ga-committee' ? 'approved' : 'adopted')
