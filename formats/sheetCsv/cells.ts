import {
  CO_SPONSORSHIP_STATES,
  CO_SPONSORSHIP_WORDS,
  type CoSponsorshipState,
} from '@/domain/coSponsorship/coSponsorship'
import {
  CONFIDENCES,
  type Confidence,
  EXPECTED_VOTES,
  type ExpectedVote,
  VOTE_WORDS,
  voteOfLetter,
} from '@/domain/votes/vote'

/** A cell's value, or the sentence that says what to write. */
export type Cell<Value> = { value: Value } | { sentence: string }

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')

const VOTES = new Map<string, ExpectedVote>([
  ...EXPECTED_VOTES.flatMap((vote): [string, ExpectedVote][] => [
    [vote, vote],
    [VOTE_WORDS[vote].toLowerCase(), vote],
  ]),
  ['in favour', 'yes'],
  ['against', 'no'],
  ['abstention', 'abstain'],
  ['abstaining', 'abstain'],
])

/** A vote by its word or its letter. */
export function readVote(text: string): Cell<ExpectedVote> {
  const value = VOTES.get(plain(text)) ?? voteOfLetter(text)
  return value ? { value } : { sentence: `“${text}” is no vote; write yes, no, abstain, absent or unknown.` }
}

/** A confidence by its word or by 1, 2 or 3; nothing is null. */
export function readConfidence(text: string): Cell<Confidence | null> {
  if (text.trim() === '') return { value: null }
  const word = plain(text)
  const value = CONFIDENCES.find((one, at) => one === word || String(at + 1) === word)
  return value ? { value } : { sentence: `“${text}” is no confidence; write firm, likely or leaning.` }
}

export function readCoSponsorship(text: string): Cell<CoSponsorshipState> {
  const word = plain(text)
  const value = CO_SPONSORSHIP_STATES.find(
    (state) => state === word || state === word.replace(' ', '-') || CO_SPONSORSHIP_WORDS[state].toLowerCase() === word,
  )
  const known = CO_SPONSORSHIP_STATES.join(', ')
  return value ? { value } : { sentence: `“${text}” is no state of co-sponsorship; write one of ${known}.` }
}

export function readYesNo(text: string): Cell<boolean> {
  const word = plain(text)
  if (['yes', 'y', 'true', '1'].includes(word)) return { value: true }
  if (['no', 'n', 'false', '0'].includes(word)) return { value: false }
  return { sentence: `“${text}” is neither yes nor no.` }
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

export function readDate(text: string): Cell<string> {
  const date = text.trim()
  const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && isDate(date)
  return real ? { value: date } : { sentence: `“${text}” is no date; write it as year-month-day, such as 2015-11-25.` }
}

/** An instant as exported, or a day, which is read as its noon in UTC. */
export function readInstant(text: string): Cell<number> {
  const written = text.trim()
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(written) && !Number.isNaN(Date.parse(written)))
    return { value: Date.parse(written) }
  const day = readDate(written)
  return 'value' in day ? { value: Date.parse(`${day.value}T12:00:00Z`) } : day
}
