import { bodyById } from '@/domain/reference/bodies'
import type { VoteItemSummary } from './resolution'

/** The vote item an address chooses; else the first whole text not yet decided, else the first of all. */
export function chosenItem(
  items: readonly VoteItemSummary[],
  wanted: string | null | undefined,
): VoteItemSummary | undefined {
  const whole = items.filter((item) => item.kind === 'whole')
  return (
    items.find((item) => item.id === wanted) ??
    whole.find((item) => item.status === 'pending') ??
    whole.at(-1) ??
    items[0]
  )
}

/** "Committee, whole text"; an amendment by its symbol. */
export function itemName(item: Pick<VoteItemSummary, 'bodyId' | 'kind' | 'symbol' | 'title'>): string {
  const chamber = bodyById(item.bodyId)?.chamber
  const place = chamber === 'committee' ? 'Committee' : chamber === 'plenary' ? 'Plenary' : bodyById(item.bodyId)?.name
  return `${place}, ${item.kind === 'whole' ? 'whole text' : (item.symbol ?? item.title)}`
}
