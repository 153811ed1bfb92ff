import type { Answer } from '@/domain/answer'
import { type CountCommand, parted } from '@/domain/count/countCommand'
import {
  type ContestedWrite,
  isOfCount,
  type TakenWrite,
  type WaitingCommand,
  type WaitingWrite,
} from '@/domain/waitingWrite'
import { newMutationId } from '../command/mutationId'
import { forgetKeptDays } from './keptDay'
import { type PerformWaiting, type SendingEnd, sendWaiting } from './sendWaiting'
import { forgetWrite, isContested, isKeptFor, type KeptWrite, keepInPlace, keepWrite, keptWrites } from './waitingStore'

/** Tried again after this long while the network is away; the browser's own signal comes sooner where it has one. */
const AGAIN_MS = 4000
/** Nothing answered for so long: to whoever waits the network is away. */
const PATIENCE_MS = 6000
/** A page too busy to draw for so long sends all the same. */
const DRAWN_WITHIN_MS = 100
/** More than a person enters between two readings of the count. */
const MOST_TAKEN = 200

export interface WaitingState {
  /** Not answered yet, oldest first. */
  waiting: readonly WaitingWrite[]
  /** A colleague was first; each stands until somebody chooses. */
  contested: readonly ContestedWrite[]
  /** Taken by the desk, and perhaps not yet in what the page has read of it. */
  taken: readonly TakenWrite[]
  /** Since when the desk could not be reached, by the device's clock; null while it can. */
  awaySince: number | null
  /** How the last sending ended. */
  end: SendingEnd
}

export const NOTHING_WAITS: WaitingState = { waiting: [], contested: [], taken: [], awaySince: null, end: 'sent' }

/** The desk's answer to a write. */
export interface Answered {
  write: WaitingWrite
  answer: Answer<unknown>
  /** What of a contested write goes on by itself, under a number of its own. */
  rest: WaitingWrite | null
  /** Whoever made it was told meanwhile that it waits. */
  waited: boolean
}

/** Hears of an answer; true where it has told the person what there was to tell. */
export type AnswerListener = (answered: Answered) => boolean

export interface Written {
  mutationId: string
  /** The answer, or that it waits because the desk cannot be reached. */
  settled: Promise<Answer<unknown> | 'waits'>
}

interface Owed {
  resolve: (answer: Answer<unknown> | 'waits') => void
  choosesItself: boolean
}

/**
 * One person's writes that survive a lost network, a closed page and a restart of the server: kept first, then sent in
 * order. One stands on every page behind the sign-in, so that what waits is sent wherever the network comes back.
 */
export class WaitingQueue {
  private current = NOTHING_WAITS
  private told = NOTHING_WAITS
  private readonly watchers = new Set<() => void>()
  private readonly listeners = new Set<AnswerListener>()
  private readonly owed = new Map<string, Owed>()
  private running: Promise<void> = Promise.resolve()
  private queued: Promise<void> | null = null
  private again: ReturnType<typeof setTimeout> | undefined
  private isStopped = false

  /**
   * @param perform sends one write at its first try.
   * @param untold called with an answer that no listener has told of.
   */
  constructor(
    readonly personId: string,
    private readonly perform: PerformWaiting,
    private readonly untold: (answered: Answered) => void,
  ) {}

  /** Begins to send, and goes on until the returned function is called. */
  start(): () => void {
    this.look()
    void this.send()
    const again = () => void this.send()
    const lost = () => this.change({ awaySince: this.current.awaySince ?? Date.now() })
    // Another tab of the same person keeps or forgets a write.
    const elsewhere = ({ key }: StorageEvent) => isKeptFor(this.personId, key) && this.look()
    window.addEventListener('storage', elsewhere)
    window.addEventListener('online', again)
    window.addEventListener('offline', lost)
    this.isStopped = false
    return () => {
      this.isStopped = true
      clearTimeout(this.again)
      window.removeEventListener('storage', elsewhere)
      window.removeEventListener('online', again)
      window.removeEventListener('offline', lost)
    }
  }

  readonly state = (): WaitingState => this.current

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher)
    return () => this.watchers.delete(watcher)
  }

  readonly listen = (listener: AnswerListener): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Keeps a command on the device and sends it as soon as it can be.
   *
   * @param choosesItself the caller offers the choice when a colleague was first, as long as it waits for the answer.
   */
  write(command: WaitingCommand, { choosesItself = false } = {}): Written {
    const mutationId = newMutationId()
    keepWrite(this.personId, { ...command, mutationId, at: Date.now() })
    const settled = new Promise<Answer<unknown> | 'waits'>((resolve) =>
      this.owed.set(mutationId, { resolve, choosesItself }),
    )
    this.look()
    void this.send()
    return { mutationId, settled }
  }

  /** Whoever waited for the answer is gone: what there is to tell is told as of a write that has waited. */
  release(mutationId: string): void {
    this.tellWaiting([mutationId])
  }

  /** Puts away a contested write that somebody has chosen upon. */
  forget(mutationId: string): void {
    for (const { key, write } of keptWrites(this.personId)) if (write.mutationId === mutationId) forgetWrite(key)
    this.look()
  }

  /** Sends what waits; asked for while it sends, it looks once more. */
  private send(): Promise<void> {
    const before = this.running.catch(() => undefined)
    this.queued ??= before.then(drawn).then(() => {
      this.queued = null
      this.running = this.round()
      return this.running
    })
    return this.queued
  }

  private async round(): Promise<void> {
    const promised = [...this.owed.keys()]
    const slow = setTimeout(() => this.tellAway(promised), PATIENCE_MS)
    const end = await sendWaiting(this.personId, this.perform, (kept, answer) => this.settle(kept, answer)).finally(
      () => clearTimeout(slow),
    )
    // Where nothing waited, nothing was tried: then the browser's word counts.
    const isAway = end === 'away' || !navigator.onLine
    const hasTurned = end !== this.current.end
    this.change({ end, awaySince: isAway ? (this.current.awaySince ?? Date.now()) : null })
    // What is still owed waits, or was sent by another tab.
    this.tellWaiting(promised)
    // Once: whoever is signed in now keeps days of his or her own.
    if (hasTurned && (end === 'signed-out' || end === 'someone-else')) await forgetKeptDays().catch(() => undefined)
    this.look()
    clearTimeout(this.again)
    if (this.isStopped) return
    if (isAway || end !== 'sent') this.again = setTimeout(() => void this.send(), AGAIN_MS)
  }

  private tellAway(promised: readonly string[]): void {
    this.change({ awaySince: this.current.awaySince ?? Date.now() })
    this.tellWaiting(promised)
  }

  private tellWaiting(promised: readonly string[]): void {
    for (const mutationId of promised) {
      this.owed.get(mutationId)?.resolve('waits')
      this.owed.delete(mutationId)
    }
  }

  /** Puts away what was kept of an answered write, or its parts in its place, and tells of it. */
  private settle(kept: KeptWrite, answer: Answer<unknown>): void {
    const { write } = kept
    const owed = this.owed.get(write.mutationId)
    const isTakenBack = answer.status !== 'ok' && this.forgetTakingBack(write.mutationId)
    const isContestable = answer.status === 'conflict' && isOfCount(write) && !owed?.choosesItself && !isTakenBack
    if (answer.status === 'ok' && isOfCount(write)) this.take(write)
    const rest = isContestable ? this.part(kept, write, answer) : null
    forgetWrite(kept.key)
    this.owed.delete(write.mutationId)
    owed?.resolve(answer)
    if (!isTakenBack) this.tell({ write, answer, rest, waited: owed === undefined })
    this.look()
  }

  /** Shown until the page has read it, without a moment between; told by the `look` that follows. */
  private take(write: WaitingWrite<CountCommand>): void {
    const taken = [...this.current.taken, { ...write, takenAt: Date.now() }]
    this.current = { ...this.current, taken: taken.slice(-MOST_TAKEN) }
  }

  /** The page has read a resolution's count at this instant by the device's clock: what was taken before is in it. */
  forgetTaken(resolutionId: string, readAt: number): void {
    const taken = this.current.taken.filter(
      ({ input, takenAt }) => input.resolutionId !== resolutionId || takenAt >= readAt,
    )
    if (taken.length < this.current.taken.length) this.change({ taken })
  }

  /** What was not taken needs no taking back. */
  private forgetTakingBack(mutationId: string): boolean {
    const undoing = keptWrites(this.personId).filter(
      ({ write }) => write.name === 'mutation.undo' && write.input.mutationId === mutationId,
    )
    for (const { key, write } of undoing) {
      forgetWrite(key)
      this.owed.delete(write.mutationId)
    }
    return undoing.length > 0
  }

  private part(
    kept: KeptWrite,
    write: WaitingWrite<CountCommand>,
    { conflicts }: Extract<Answer<unknown>, { status: 'conflict' }>,
  ): WaitingWrite | null {
    const { contested, rest } = parted(write, conflicts)
    const made = () => ({ mutationId: newMutationId(), at: write.at })
    const remaining = rest && { ...rest, ...made() }
    if (remaining) keepInPlace(kept, remaining)
    for (const { command, conflicts } of contested) keepInPlace(kept, { ...command, ...made(), conflicts })
    return remaining
  }

  private tell(answered: Answered): void {
    const told = [...this.listeners].map((listener) => listener(answered))
    if (!told.includes(true)) this.untold(answered)
  }

  private look(): void {
    const writes = keptWrites(this.personId).map(({ write }) => write)
    const { waiting, contested } = this.current
    this.change({
      waiting: unlessSame(
        waiting,
        writes.filter((write) => !isContested(write)),
      ),
      contested: unlessSame(contested, writes.filter(isContested)),
    })
  }

  /** Tells the watchers, unless they have been told: each telling draws the sheet anew. */
  private change(part: Partial<WaitingState>): void {
    const next = { ...this.current, ...part }
    const isTold = Object.entries(next).every(([name, value]) => this.told[name as keyof WaitingState] === value)
    this.current = next
    if (isTold) return
    this.told = next
    for (const watcher of this.watchers) watcher()
  }
}

/** Lets the page draw what was entered before it goes on its way: the person waits for the one, nobody for the other. */
function drawn(): Promise<void> {
  if (!('requestIdleCallback' in globalThis)) return Promise.resolve()
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: DRAWN_WITHIN_MS }))
}

/** The list as it stood, where the same writes are in it: a write that is kept never changes. */
function unlessSame<Write extends WaitingWrite>(standing: readonly Write[], now: readonly Write[]): readonly Write[] {
  const same =
    standing.length === now.length && now.every(({ mutationId }, at) => standing[at]?.mutationId === mutationId)
  return same ? standing : now
}
