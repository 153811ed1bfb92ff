/** States in their seats as one short text, four or five characters each, so that a page carries them cheaply. */
import { type Confidence, type ExpectedVote, VOTE_LETTERS, voteOfLetter } from '@/domain/votes/vote'

export interface PackedSeat {
  iso3: string
  vote: ExpectedVote
  confidence: Confidence | null
}

const DIGITS: Readonly<Record<Confidence, string>> = { firm: '1', likely: '2', leaning: '3' }
const CONFIDENCES: Readonly<Record<string, Confidence>> = { '1': 'firm', '2': 'likely', '3': 'leaning' }
const SEAT = /([A-Z]{3})([YNAXU])([0-3])/g

/** “NORY1KENN3”: code, letter and certainty (0 for none) of each State, in the order given. */
export const packSeats = (seats: readonly PackedSeat[]): string =>
  seats
    .map(({ iso3, vote, confidence }) => iso3 + VOTE_LETTERS[vote] + (confidence ? DIGITS[confidence] : '0'))
    .join('')

/** The seats of a text that `packSeats` wrote. */
export const unpackSeats = (packed: string): PackedSeat[] =>
  [...packed.matchAll(SEAT)].map(([, iso3 = '', letter = '', digit = '']) => ({
    iso3,
    vote: voteOfLetter(letter) ?? 'unknown',
    confidence: CONFIDENCES[digit] ?? null,
  }))
