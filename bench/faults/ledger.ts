/** What became of one write, as the client that sent it knows. */
export interface Entry {
  mutationId: string
  /** How many rows it writes when it is done, each with one event. */
  rows: number
  /** `open`: sent, and no answer came before the client gave it up. */
  outcome: 'acknowledged' | 'refused' | 'open'
  /** Number of the last event, as answered. */
  seq: number | null
  /** How often it was sent in all. */
  sent: number
  /** Answers after the first differed from it: must stay false. */
  answeredOtherwise: boolean
}

/** What the clients of a run know. The judge holds it against the database. */
export class Ledger {
  readonly entries: Entry[] = []
  /** Writes on their way now. */
  underWay = 0

  open(mutationId: string, rows: number): Entry {
    const entry: Entry = { mutationId, rows, outcome: 'open', seq: null, sent: 0, answeredOtherwise: false }
    this.entries.push(entry)
    return entry
  }

  count(outcome: Entry['outcome']): number {
    return this.entries.filter((entry) => entry.outcome === outcome).length
  }
}
