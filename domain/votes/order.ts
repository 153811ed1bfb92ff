/** The order of the day: what is voted on, in which order, proposed by rule and moved by hand. */

import type { VoteItemKind } from '@/domain/votes/item'

export type VoteStage = 'committee' | 'plenary'

/** A vote item as far as its place in the day goes. */
export type OrderedItem = {
  id: string
  kind: VoteItemKind
  stage: VoteStage
  /**
   * The item this one is about: a part's division motion, the item a second vote repeats, the amendment a
   * no-action motion would set aside. Null: the draft as a whole (a second vote: the whole of its stage).
   */
  about: string | null
  /** Amendments: the chair's or our own ranking, 1 for the furthest removed in substance; wins over `distance`. */
  rank: number | null
  /** Amendments: how far the text is removed from the draft, any scale, further is larger; null when not measured. */
  distance: number | null
  /**
   * A part: the operative paragraphs it puts to a separate vote. The whole: every operative paragraph of the
   * text. Empty for the rest.
   */
  operative: readonly string[]
  /** Items whose text cannot stand beside this one: they fall when it is adopted (GA rules 90 and 130). */
  excludes: readonly string[]
  /** The order in which items were submitted, or a part stands in the text. */
  filed: number
  /** The place given by hand in the whole order, 1 for the first; null: by rule. */
  manualPlace: number | null
}

const KIND_PLACE: Readonly<Record<VoteItemKind, number>> = {
  'no-action-motion': 0,
  amendment: 1,
  'oral-amendment': 1,
  'division-motion': 2,
  part: 3,
  whole: 4,
  'second-vote': 5,
}

export const isAmendment = (item: Pick<OrderedItem, 'kind'>): boolean =>
  item.kind === 'amendment' || item.kind === 'oral-amendment'

const compareNullable = (a: number | null, b: number | null, compare: (a: number, b: number) => number): number =>
  a === null ? (b === null ? 0 : 1) : b === null ? -1 : compare(a, b)

/**
 * Committee before plenary; then no-action motion (rules 74, 116), amendments furthest removed first (rules 90,
 * 130), division and its parts (rules 89, 129), the whole, a second vote (rule 95). Equals keep their filing.
 */
function compareByRule(a: OrderedItem, b: OrderedItem): number {
  if (a.stage !== b.stage) return a.stage === 'committee' ? -1 : 1
  const byKind = KIND_PLACE[a.kind] - KIND_PLACE[b.kind]
  if (byKind !== 0) return byKind
  if (isAmendment(a)) {
    const byRank = compareNullable(a.rank, b.rank, (x, y) => x - y)
    if (byRank !== 0) return byRank
    const byDistance = compareNullable(a.distance, b.distance, (x, y) => y - x)
    if (byDistance !== 0) return byDistance
  }
  return a.filed - b.filed
}

/** The order of the day. Items placed by hand stand at their place; the others fill the rest by rule. */
export function orderOfTheDay<I extends OrderedItem>(items: readonly I[]): I[] {
  const order = items.filter((item) => item.manualPlace === null).sort(compareByRule)
  const placed = items
    .filter((item) => item.manualPlace !== null)
    .sort((a, b) => (a.manualPlace ?? 0) - (b.manualPlace ?? 0) || compareByRule(a, b))
  for (const item of placed) order.splice((item.manualPlace ?? 1) - 1, 0, item)
  return order
}

/** An order by hand that a rule speaks against: the pair out of order, and the rule. */
export type OrderRemark = { earlier: string; later: string; rule: string }

function remarkOn(earlier: OrderedItem, later: OrderedItem): string | null {
  if (earlier.stage !== later.stage)
    return earlier.stage === 'plenary' ? 'The Committee votes before the plenary.' : null
  if (KIND_PLACE[earlier.kind] <= KIND_PLACE[later.kind]) return null
  if (later.kind === 'no-action-motion') return 'A no-action motion is put before the proposal (GA rules 74 and 116).'
  if (isAmendment(later)) return 'Amendments are voted on before the proposal (GA rules 90 and 130).'
  if (later.kind === 'division-motion' || later.kind === 'part') {
    return 'Parts are voted on before the whole (GA rules 89 and 129).'
  }
  return 'A second vote follows the vote it repeats (GA rule 95).'
}

/** What the rules say against an order, pair by pair, so that a hand may overrule them knowingly. */
export function orderRemarks(order: readonly OrderedItem[]): OrderRemark[] {
  return order.flatMap((earlier, index) =>
    order.slice(index + 1).flatMap((later) => {
      const rule = remarkOn(earlier, later)
      return rule === null ? [] : [{ earlier: earlier.id, later: later.id, rule }]
    }),
  )
}
