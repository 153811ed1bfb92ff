import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { type CastKey, leadOf } from './cast'
import { daysBefore, drawn, newYork, workingDaysBefore } from './moment'
import { ordinaryTalk } from './ordinarySayings'
import { KNOWN_AT_OPENING, POSITIONS, type Position } from './positions'
import { SAID_BY_STATES } from './saidByStates'
import { type Step, talkStep, votesStep } from './story'

/** States whose last days are told by hand in `lastDays.ts`. */
const TOLD_BY_HAND: readonly string[] = ['MNG', 'ZAF', 'KEN', 'PRY', 'IND', 'LBN']

const LEADS: readonly CastKey[] = ['sondre', 'maja', 'ingrid', 'jonas']

/** 26 October: what was known before anybody was called, from like texts and earlier sessions. */
function opening(): Step[] {
  const byLead = new Map<CastKey, { iso3: string; expected: ExpectedVote; confidence: Confidence; source: string }[]>()
  for (const [expected, iso3s] of Object.entries(KNOWN_AT_OPENING)) {
    for (const iso3 of iso3s) {
      const position = POSITIONS.find((one) => one.iso3 === iso3)
      // Those heard today are no news: what they said today is what they had always said.
      const settled = position?.heard === 0 || drawn(`${iso3} opening`, 5) < 3
      const confidence = position?.confidence === 'firm' && settled ? 'firm' : 'likely'
      const entry = {
        iso3,
        expected: expected as ExpectedVote,
        confidence,
        source: 'Like texts of earlier sessions',
      } as const
      byLead.set(leadOf(iso3), [...(byLead.get(leadOf(iso3)) ?? []), entry])
    }
  }
  return LEADS.map((lead, at) => votesStep(newYork('2015-10-26', `09:${20 + at * 7}`), lead, byLead.get(lead) ?? []))
}

function clockOf(words: string, fromHour: number, hours: number): string {
  const minutes = drawn(`${words} clock`, hours * 12) * 5
  return `${String(fromHour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const WEAKER: Readonly<Record<Confidence, Confidence>> = { firm: 'likely', likely: 'leaning', leaning: 'leaning' }

/** The four weeks in which the others were first heard: those silent longest first, evenly over the days. */
function firstHeard(): Step[] {
  const opened: readonly string[] = Object.values(KNOWN_AT_OPENING).flat()
  const later = POSITIONS.filter(
    ({ iso3, expected }) => expected !== 'unknown' && !opened.includes(iso3) && !TOLD_BY_HAND.includes(iso3),
  ).sort((a, b) => b.heard - a.heard || drawn(a.iso3, 1000) - drawn(b.iso3, 1000))
  return later.flatMap((position, at) => {
    const slot = workingDaysBefore(Math.round(27 - (25 * at) / (later.length - 1)))
    if (slot <= position.heard || !position.confidence) return []
    const { iso3, expected } = position
    const when = newYork(daysBefore(slot), clockOf(`${iso3} first`, 9, 7))
    const vote = { expected, confidence: WEAKER[position.confidence] }
    return [talkStep(when, leadOf(iso3), iso3, ordinaryTalk(iso3, expected, 'first'), vote)]
  })
}

/** The hour of the last hearing. The Central African Republic has been silent longest of that day, so it is first. */
function lastHour(position: Position): string {
  if (position.iso3 === 'CAF') return '09:30'
  return position.heard === 0 ? clockOf(position.iso3, 9, 3) : clockOf(position.iso3, 10, 4)
}

/** What was heard last from each State: for most a talk, for the sure ones of the regions we sit in a word at coordination. */
function lastHeard(): Step[] {
  return POSITIONS.filter(({ iso3 }) => !TOLD_BY_HAND.includes(iso3)).map((position) => {
    const { iso3, expected, confidence, heard } = position
    const at = newYork(daysBefore(heard), lastHour(position))
    const special = SAID_BY_STATES.get(iso3)
    const vote = expected === 'unknown' ? null : { expected, confidence }
    if (vote && !special && leadOf(iso3) === 'ingrid') {
      const source = ['EU coordination', 'Regional group meeting', 'Note verbale'][drawn(iso3, 3)] ?? 'Note verbale'
      return votesStep(at, 'ingrid', [{ iso3, ...vote, source: iso3 === 'NOR' ? 'Our own text' : source, heardAt: at }])
    }
    return talkStep(at, leadOf(iso3), iso3, special ?? ordinaryTalk(iso3, expected, 'last'), vote)
  })
}

/** The count of the Committee's vote from its opening to the last day but those told by hand. */
export const countSteps = (): Step[] => [...opening(), ...firstHeard(), ...lastHeard()]
