import type { SheetRow } from '@/domain/count/sheet'
import type { Confidence } from '@/domain/votes/vote'

/** Where the dashboard stands: its own address with the choices made on it. */
export interface Place {
  resolutionId: string
  voteItemId: string
  /** As in the address: 24h, 7d or a date; null for the first of these. */
  since: string | null
  trend: string | null
}

interface SheetFilter {
  q?: string
  vote?: SheetRow['expected']
  confidence?: Confidence
  group?: string
  sponsor?: SheetRow['coSponsorship'] | 'reconfirm' | 'official'
  stale?: number
}

/** The rows of the count sheet behind a figure. */
export function sheetAddress({ resolutionId, voteItemId }: Place, filter: SheetFilter = {}): string {
  const params = new URLSearchParams({ item: voteItemId })
  for (const [name, value] of Object.entries(filter)) params.set(name, String(value))
  return `/resolutions/${resolutionId}/count?${params}`
}

/** One State's row. */
export const stateAddress = (place: Place, iso3: string): string => sheetAddress(place, { q: iso3 })

/** The dashboard with another choice. */
export function overviewAddress(place: Place, choice: Partial<Pick<Place, 'since' | 'trend'>>): string {
  const { resolutionId, voteItemId, since, trend } = { ...place, ...choice }
  const params = new URLSearchParams({ item: voteItemId })
  if (since) params.set('since', since)
  if (trend) params.set('trend', trend)
  return `/resolutions/${resolutionId}?${params}`
}
