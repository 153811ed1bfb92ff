/** The vote item that an address chooses, and its name: rules of the field, since the portfolio counts by them too. */
export { chosenItem, itemName } from '@/domain/resolution/chosenItem'
import type { VoteItemSummary } from '@/domain/resolution/resolution'

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
