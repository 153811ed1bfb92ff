/** What the live stream tells a browser of one event; it fetches the rest through the reads. */
export interface LiveChange {
  seq: number
  at: number
  byId: string
  byName: string
  type: string
  resolutionId: string | null
  iso3: string | null
  entity: string
  key: string
  mutationId: string
}

export interface PresenceEntry {
  personId: string
  name: string
  resolutionId: string | null
  /** The last part of the address: count, text, votes … */
  place: string
  /** The paragraph of the draft that the person's caret is in. */
  paragraphId: string | null
}

export type LiveMessage =
  | { kind: 'changes'; changes: LiveChange[]; seq: number }
  | { kind: 'presence'; here: PresenceEntry[] }
  /** Too much was missed to tell one by one: read everything anew. */
  | { kind: 'reset'; seq: number }
