import { stateName } from '@/domain/reference/stateNames'
import type { VoteItemSummary } from '@/domain/resolution/resolution'

/** Who moved an item: “China”, “African Group”, or null. */
export function moverOf(item: Pick<VoteItemSummary, 'moverIso3' | 'moverName'>): string | null {
  const state = item.moverIso3 ? stateName(item.moverIso3)?.name : undefined
  return [state, item.moverName].filter(Boolean).join(', ') || null
}
