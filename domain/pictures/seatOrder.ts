/** Who sits where: by vote and certainty, by group, or as the body seats its members. */
import { englishOrder } from '@/domain/reference/englishOrder'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

export type Seated = {
  iso3: string
  /** The name by which the body orders its members. */
  name: string
  vote: ExpectedVote
  confidence?: Confidence | null
  group?: string | null
}

const certainty: Record<Confidence, number> = { firm: 0, likely: 1, leaning: 2 }

/** Yes from firm to leaning, not known, absent, abstentions from firm to leaning, No from leaning to firm. */
const places: Record<ExpectedVote, number> = { yes: 0, unknown: 10, absent: 20, abstain: 30, no: 40 }

function placeOf({ vote, confidence = 'firm' }: Seated): number {
  if (vote === 'unknown' || vote === 'absent') return places[vote]
  const step = certainty[confidence ?? 'leaning']
  return places[vote] + (vote === 'no' ? 2 - step : step)
}

/** Left to right from the surest Yes to the surest No. */
export function byVote<State extends Seated>(states: readonly State[]): State[] {
  return [...states].sort((a, b) => placeOf(a) - placeOf(b) || englishOrder(a, b))
}

/** Group beside group, the largest first, inside a group by vote; States of no group come last. */
export function byGroup<State extends Seated>(states: readonly State[]): State[] {
  const sizes = new Map<string | null, number>()
  for (const { group = null } of states) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const rank = ({ group = null }: Seated) => (group === null ? -1 : (sizes.get(group) ?? 0))
  return [...states].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      (a.group ?? '').localeCompare(b.group ?? '', 'en') ||
      placeOf(a) - placeOf(b) ||
      englishOrder(a, b),
  )
}

/**
 * English alphabetical order that begins with the State drawn by lot for the session and runs on past the end.
 * A State that is not among them changes nothing: the order then begins with the first name.
 */
export function fromDrawnState<State extends Seated>(states: readonly State[], drawnIso3: string): State[] {
  const ordered = [...states].sort(englishOrder)
  const start = Math.max(
    0,
    ordered.findIndex((state) => state.iso3 === drawnIso3),
  )
  return [...ordered.slice(start), ...ordered.slice(0, start)]
}

/** States of one group that sit beside each other: `from` and `to` are places in the order, both included. */
export type SeatedGroup = { group: string | null; from: number; to: number }

/** The groups of an order from left to right, such as `byGroup` gives. */
export function groupsInOrder(states: readonly Seated[]): SeatedGroup[] {
  const groups: SeatedGroup[] = []
  for (const [place, { group = null }] of states.entries()) {
    const last = groups.at(-1)
    if (last && last.group === group) last.to = place
    else groups.push({ group, from: place, to: place })
  }
  return groups
}
