import { bodyById } from '@/domain/reference/bodies'
import type { VoteItemKind } from './item'

/** "Committee, whole text"; an amendment by its symbol. */
export function itemName(item: { bodyId: string; kind: VoteItemKind; symbol: string | null; title: string }): string {
  const chamber = bodyById(item.bodyId)?.chamber
  const place = chamber === 'committee' ? 'Committee' : chamber === 'plenary' ? 'Plenary' : bodyById(item.bodyId)?.name
  return `${place}, ${item.kind === 'whole' ? 'whole text' : (item.symbol ?? item.title)}`
}
