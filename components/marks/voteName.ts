import { CONFIDENCE_WORDS, type Confidence, type ExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'

/** “Yes, likely”: how a mark is read aloud. A vote without a confidence, or one not known, is its word alone. */
export function voteName(vote: ExpectedVote, confidence?: Confidence | null): string {
  const word = VOTE_WORDS[vote]
  return vote === 'unknown' || !confidence ? word : `${word}, ${CONFIDENCE_WORDS[confidence].toLowerCase()}`
}
