import type { ForecastBasis } from '@/domain/forecast/basis'
import { bodyVerb } from '@/domain/votes/rule'

/** What we want of an item: where we vote No that it is rejected, else that it is adopted. */
export const wantedOf = ({ item }: ForecastBasis): 'adopted' | 'rejected' =>
  item.recommended === 'no' ? 'rejected' : 'adopted'

/** “the amendment”, “the motion”: the item in a sentence. */
export function itemNoun({ item }: ForecastBasis): string {
  if (item.kind === 'amendment' || item.kind === 'oral-amendment') return 'the amendment'
  if (item.kind === 'no-action-motion' || item.kind === 'division-motion') return 'the motion'
  return item.kind === 'part' ? 'the part' : 'the text'
}

/** “Approved” in a Committee, “Adopted” elsewhere. */
export const adoptedWord = ({ body }: ForecastBasis): string => (bodyVerb(body) === 'approved' ? 'Approved' : 'Adopted')
