/** The expected votes on one item as they stood at any moment, from the events of their rows. */
import type { VoteChange } from '@/domain/votes/trend'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** One event of a State's expected vote: the columns that changed, null where the row was removed. */
export interface VoteEvent {
  at: number
  iso3: string | null
  after: Readonly<Record<string, unknown>> | null
}

/** What was held of a State's vote, where it came from and who entered it. */
export interface HeldVote {
  iso3: string
  expected: ExpectedVote
  confidence: Confidence | null
  source: string | null
  setBy: string | null
  suggestedFrom: string | null
}

function heldAfter(before: HeldVote, after: VoteEvent['after']): HeldVote {
  if (after === null)
    return { ...before, expected: 'unknown', confidence: null, source: null, setBy: null, suggestedFrom: null }
  const pick = <Field extends keyof HeldVote>(field: Field) =>
    (field in after ? after[field] : before[field]) as HeldVote[Field]
  return {
    iso3: before.iso3,
    expected: pick('expected'),
    confidence: pick('confidence'),
    source: pick('source'),
    setBy: pick('setBy'),
    suggestedFrom: pick('suggestedFrom'),
  }
}

const nothing = (iso3: string): HeldVote => ({
  iso3,
  expected: 'unknown',
  confidence: null,
  source: null,
  setBy: null,
  suggestedFrom: null,
})

/** What was held of each State at a moment (milliseconds since 1970). Events oldest first. */
export function heldVotesAt(events: readonly VoteEvent[], at: number): Map<string, HeldVote> {
  const held = new Map<string, HeldVote>()
  for (const event of events) {
    if (event.at > at || event.iso3 === null) continue
    held.set(event.iso3, heldAfter(held.get(event.iso3) ?? nothing(event.iso3), event.after))
  }
  return held
}

/** The changes of vote and confidence that events tell, as the count over time reads them. Events oldest first. */
export function changesOfVotes(events: readonly VoteEvent[]): VoteChange[] {
  const held = new Map<string, HeldVote>()
  return events.flatMap(({ at, iso3, after }): VoteChange[] => {
    if (iso3 === null) return []
    const before = held.get(iso3) ?? nothing(iso3)
    const now = heldAfter(before, after)
    held.set(iso3, now)
    if (before.expected === now.expected && before.confidence === now.confidence) return []
    const standing = ({ expected, confidence }: HeldVote) => ({ expected, confidence })
    return [{ at, iso3, from: standing(before), to: standing(now) }]
  })
}
