import { changesOf } from '@/domain/draft/editorChanges'
import type { DraftSaved, DraftView, ParagraphChange } from '@/domain/draft/version'
import { OpenReadings } from './openReadings'
import {
  choiceAsked,
  inDeskOrder,
  type KeptChange,
  lastBefore,
  plain,
  rowOf,
  type SavedRows,
  type SyncState,
  type SyncWorld,
} from './syncWorld'
import { standsInDeskOrder, takeIn } from './takenIn'

const SAVE_AFTER_MS = 800
const RETRY_AFTER_MS = 5000
const CLOSED = 'This draft was published meanwhile and never changes. Copy what you wrote into a new draft.'

/** Keeps the page and the desk the same: saves what is written, takes in what others wrote, never one over the other. */
export class DraftSync {
  private readonly saved: SavedRows
  private readonly readings: OpenReadings
  private queue: Promise<void> = Promise.resolve()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private state: SyncState = { status: 'saved', savedAt: null, message: null, conflicts: [] }

  constructor(
    draft: Pick<DraftView, 'paragraphs'>,
    private readonly world: SyncWorld,
  ) {
    this.saved = new Map(draft.paragraphs.map((one) => [one.id, rowOf(one)]))
    this.readings = new OpenReadings(this.saved, world)
  }

  readonly snapshot = (): SyncState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The writer changed something. */
  changed(): void {
    if (this.state.status === 'closed') return
    if (this.keepForLater().length === 0) return
    this.tell({ status: 'unsaved', message: this.state.status === 'failed' ? this.state.message : null })
    this.later(SAVE_AFTER_MS)
  }

  /** Saves now what is not saved. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    return this.inTurn(() => this.save())
  }

  /** Saves now what is not saved, and says what still stands in the way of publishing; null where nothing does. */
  async objectionToPublishing(): Promise<string | null> {
    await this.flush()
    const { status, conflicts } = this.state
    if (conflicts.length > 0) return `${choiceAsked(conflicts.length)} first: what is published never changes.`
    return status === 'failed' ? 'Not everything written here is saved yet. Publish once it is.' : null
  }

  /** Takes in what others did. */
  pull(): Promise<void> {
    return this.inTurn(() => this.takeIn())
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  /** Puts back on the page what an earlier page could not save. */
  resume(kept: readonly KeptChange[]): void {
    const { surface } = this.world
    for (const change of kept) {
      const { paragraph, rank, seen, base, deleted, unchosen } = change
      const row = this.saved.get(paragraph.id)
      const moved = row !== undefined && row.rowVersion !== seen
      if (row && unchosen) this.readings.again(change, unchosen, row)
      else if (deleted) {
        if (row && !moved) surface.remove(paragraph.id)
      } else if (!row) surface.insertAfter(paragraph, lastBefore(this.saved, rank))
      else if (!moved) surface.replace(paragraph)
      else if (base) this.readings.mergeIn(base, paragraph, row.paragraph)
      // It was made here and had reached the desk all the same; what it says there now may be a colleague's.
      else this.readings.keepBoth(row.paragraph, paragraph, row.paragraph)
    }
    this.tell({})
    this.changed()
  }

  /** The writer chose between two readings. */
  resolve(id: string, choice: 'mine' | 'theirs' | 'both'): void {
    if (!this.readings.choose(id, choice)) return
    this.tell({})
    this.changed()
    void this.flush()
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(work).catch((error: unknown) => {
      console.warn(error)
      this.failed('The desk could not be reached; what you write is kept here and sent again.')
    })
    return this.queue
  }

  private later(ms: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), ms)
  }

  private pending(): ParagraphChange[] {
    return changesOf(this.world.surface.paragraphs(), this.saved).filter(
      ({ paragraph: { id } }) => !this.readings.has(id),
    )
  }

  /** Keeps what this page must not lose when it closes. Answers what the desk is to be sent of it. */
  private keepForLater(): ParagraphChange[] {
    const pending = this.pending()
    this.world.keep([...pending, ...this.readings.kept()])
    return pending
  }

  private async save(): Promise<void> {
    if (this.state.status === 'closed') return
    const changes = this.pending()
    if (changes.length === 0) return this.settle()
    this.tell({ status: 'saving' })
    const answer = await this.world.send(changes)
    if (answer.status !== 'ok') return this.failed(answer.message)
    this.accept(changes, answer.result)
    this.settle()
  }

  private settle(): void {
    if (this.keepForLater().length > 0) {
      this.tell({ status: 'unsaved', message: null })
      this.later(SAVE_AFTER_MS)
    } else if (this.state.status !== 'saved') this.tell({ status: 'saved', savedAt: this.world.now(), message: null })
  }

  private failed(message: string): void {
    this.tell({ status: 'failed', message })
    this.later(RETRY_AFTER_MS)
  }

  private accept(changes: readonly ParagraphChange[], { saved, conflicts }: DraftSaved): void {
    const { surface } = this.world
    const sent = new Map(changes.map((change) => [change.paragraph.id, change]))
    let movedThere = false
    for (const { paragraph, deleted } of saved) {
      const change = sent.get(paragraph.id)
      if (deleted) {
        this.saved.delete(paragraph.id)
        continue
      }
      this.saved.set(paragraph.id, rowOf(paragraph))
      if (!change) continue
      movedThere ||= change.rank !== paragraph.rank
      this.readings.mergeIn(change.paragraph, null, plain(paragraph))
    }
    for (const conflict of conflicts) this.readings.fromDesk(conflict, sent.get(conflict.paragraphId))
    // A colleague moved what was only written in here: the page follows, or the next save would move it back.
    if (movedThere && !standsInDeskOrder({ saved: this.saved, surface })) surface.order(inDeskOrder(this.saved))
    this.tell({})
  }

  private async takeIn(): Promise<void> {
    const view = await this.world.fetch()
    if (!view || view.publishedAt !== null) return this.tell({ status: 'closed', message: CLOSED })
    takeIn(view.paragraphs, { saved: this.saved, readings: this.readings, surface: this.world.surface })
    this.tell({})
    if (this.pending().length > 0) this.changed()
  }

  private tell(patch: Partial<SyncState>): void {
    this.state = { ...this.state, ...patch, conflicts: this.readings.list() }
    for (const listener of this.listeners) listener()
  }
}
