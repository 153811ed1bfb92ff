import rows from './data/earlierVotes.json'

/** A recorded vote of the Assembly's plenary that a desk of 2015 would have in its library. */
export interface EarlierVote {
  /** `YYYY-MM-DD`. */
  date: string
  /** Of the resolution adopted. */
  symbol: string
  draftSymbol: string | null
  title: string
  /** The totals that were announced. */
  stated: { yes: number; no: number; abstain: number }
  /** Whether the totals were read in the UN Digital Library; the others were compared with the list's own author. */
  official: boolean
  /** Packed as the library keeps them; a State that was no member on the date is not listed. */
  votes: string
}

/**
 * Thirty votes of the Assembly from 2008 to October 2015, oldest first: who voted how, as E. Voeten’s voting data
 * (dedicated to the public domain) has it. None is on human rights defenders: until the vote of November 2015 every
 * resolution of the Assembly on them was adopted without a vote.
 */
export const EARLIER_VOTES: readonly EarlierVote[] = rows
