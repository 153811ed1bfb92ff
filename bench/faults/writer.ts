import { randomUUID } from 'node:crypto'
import type { Answered, BrowserlessClient } from '../browserlessClient'
import type { FaultDesk } from './faultDesk'
import type { Entry, Ledger } from './ledger'

const PAUSE_MS = 20
/** A client that gives a write up never learns what became of it; most send it again until they know. */
const GIVES_UP = 0.1
const SENDS_TWICE = 0.1

interface Write {
  command: string
  rows: number
  input: unknown
}

/** Writes that a negotiator makes, through the sheet's server action, one after the other, until told to stop. */
export class Writer {
  private stopped = false

  constructor(
    private readonly client: BrowserlessClient,
    private readonly desk: FaultDesk,
    private readonly ledger: Ledger,
    private readonly random: () => number,
  ) {}

  stop(): void {
    this.stopped = true
  }

  /** Goes on until stopped; a write under way is followed to its end. */
  async run(): Promise<void> {
    while (!this.stopped) await this.follow(this.write())
  }

  private pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.random() * list.length)] as Item
  }

  private write(): Write {
    const { resolutionId, voteItemId, states } = this.desk
    const chance = this.random()
    if (chance < 0.45) {
      const input = { resolutionId, iso3: this.pick(states), how: 'call', withWhom: null, said: `Talk ${randomUUID()}` }
      return { command: 'talk.log', rows: 1, input }
    }
    const several = 1 + Math.floor(this.random() * 6)
    const start = Math.floor(this.random() * (states.length - several))
    // Every talk of these has a text of its own, so every row really changes; an unseen version 0 makes others' rows conflict.
    const changes = states.slice(start, start + several).map((iso3) => ({
      iso3,
      version: chance < 0.6 ? 0 : 1_000_000,
      expected: this.pick(['yes', 'no', 'abstain']),
      source: `Note ${randomUUID()}`,
    }))
    // The observer State may not vote: one such row refuses the whole write, and none of its rows may stand.
    const refused = this.random() < 0.1 ? [{ iso3: 'VAT', version: 0, expected: 'yes' }] : []
    return {
      command: 'expectedVotes.set',
      rows: several,
      input: { resolutionId, voteItemId, changes: [...changes, ...refused] },
    }
  }

  private async follow({ command, rows, input }: Write): Promise<void> {
    const entry = this.ledger.open(randomUUID(), rows)
    const patient = this.random() >= GIVES_UP
    this.ledger.underWay++
    try {
      for (;;) {
        const answer = await this.attempt(entry, command, input)
        if (answer) return await this.settle(entry, answer, command, input)
        if (!patient || this.stopped) return
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
      }
    } finally {
      this.ledger.underWay--
    }
  }

  private async attempt(entry: Entry, command: string, input: unknown): Promise<Answered | null> {
    entry.sent++
    try {
      return await this.client.act(this.desk.resolutionId, command, entry.mutationId, input)
    } catch {
      return null
    }
  }

  private async settle(entry: Entry, answer: Answered, command: string, input: unknown): Promise<void> {
    entry.outcome = answer.status === 'ok' ? 'acknowledged' : 'refused'
    entry.seq = answer.seq ?? null
    if (entry.outcome === 'refused' || this.random() >= SENDS_TWICE) return
    const again = await this.attempt(entry, command, input)
    if (again && (again.status !== 'ok' || again.seq !== entry.seq)) entry.answeredOtherwise = true
  }
}
