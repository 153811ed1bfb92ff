import type { Place } from '../../(overview)/_parts/addresses'

export const SEAT_ORDERS = ['vote', 'group', 'hall'] as const
/** How the chamber sits: by vote, by regional group, or as the hall does. */
export type SeatOrder = (typeof SEAT_ORDERS)[number]

/** Where the pictures stand: their address with the choices made on it. */
export interface PicturesPlace extends Place {
  order: SeatOrder
}

export const seatOrderOf = (given: string | null): SeatOrder => SEAT_ORDERS.find((order) => order === given) ?? 'vote'

/** The pictures with another choice. */
export function picturesAddress(
  place: PicturesPlace,
  choice: Partial<Pick<PicturesPlace, 'order' | 'trend'>> = {},
): string {
  const { resolutionId, voteItemId, order, trend } = { ...place, ...choice }
  const params = new URLSearchParams({ item: voteItemId })
  if (order !== 'vote') params.set('order', order)
  if (trend) params.set('trend', trend)
  return `/resolutions/${resolutionId}/pictures?${params}`
}
