/** The words of a vote: what a State is expected to do, what it did, and how sure we are of the first. */

export const EXPECTED_VOTES = ['yes', 'no', 'abstain', 'absent', 'unknown'] as const
/** What we think a State will do on one vote item; `unknown` is a count of its own, never folded into another. */
export type ExpectedVote = (typeof EXPECTED_VOTES)[number]

export const RECORDED_VOTES = ['yes', 'no', 'abstain', 'absent'] as const
/** What the record shows; `absent` covers absence and non-participation, which the record cannot tell apart. */
export type RecordedVote = (typeof RECORDED_VOTES)[number]

export const CONFIDENCES = ['firm', 'likely', 'leaning'] as const
/** How sure we are of an expected vote, surest first. */
export type Confidence = (typeof CONFIDENCES)[number]

/** One State's expected vote on one item. `confidence` is null where the vote is unknown. */
export type StateExpectation = {
  /** ISO 3166-1 alpha-3. */
  iso3: string
  expected: ExpectedVote
  confidence: Confidence | null
}

/** One State's recorded vote on one item. */
export type StateRecordedVote = { iso3: string; vote: RecordedVote }

/** The letter for a vote on keys and in files; screens draw an unknown vote as "?". */
export const VOTE_LETTERS: Readonly<Record<ExpectedVote, string>> = {
  yes: 'Y',
  no: 'N',
  abstain: 'A',
  absent: 'X',
  unknown: 'U',
}

/** The word for a vote on a screen. */
export const VOTE_WORDS: Readonly<Record<ExpectedVote, string>> = {
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstain',
  absent: 'Absent',
  unknown: 'Not known',
}

/** The word for a confidence on a screen. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  firm: 'Firm',
  likely: 'Likely',
  leaning: 'Leaning',
}

const BY_LETTER: ReadonlyMap<string, ExpectedVote> = new Map(EXPECTED_VOTES.map((vote) => [VOTE_LETTERS[vote], vote]))

/** The vote for a letter in either case (Y N A X U, and "?" for unknown), or null for any other text. */
export function voteOfLetter(letter: string): ExpectedVote | null {
  const key = letter.trim().toUpperCase()
  return key === '?' ? 'unknown' : (BY_LETTER.get(key) ?? null)
}

export const isExpectedVote = (value: string): value is ExpectedVote =>
  (EXPECTED_VOTES as readonly string[]).includes(value)

export const isRecordedVote = (value: string): value is RecordedVote =>
  (RECORDED_VOTES as readonly string[]).includes(value)

export const isConfidence = (value: string): value is Confidence => (CONFIDENCES as readonly string[]).includes(value)

/**
 * How firmly an expectation is held, as it counts: an expected vote with no confidence entered is read as
 * leaning, the most careful reading, and an unknown vote has none.
 */
export function heldConfidence(row: { expected: ExpectedVote; confidence: Confidence | null }): Confidence | null {
  return row.expected === 'unknown' ? null : (row.confidence ?? 'leaning')
}
