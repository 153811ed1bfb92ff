import type { Answer } from '@/domain/answer'
import { bothReadings } from '@/domain/draft/bothReadings'
import { changesOf, type SavedRow, sameWriting } from '@/domain/draft/editorChanges'
import { mergeParagraph } from '@/domain/draft/mergeParagraph'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftSaved, DraftView, ParagraphChange, ParagraphConflict, StoredParagraph } from '@/domain/draft/version'

/** The page that is written on. What is put on it from here is not the writer's own and is not undone by undo. */
export interface Surface {
  paragraphs(): DraftParagraph[]
  replace(paragraph: DraftParagraph): void
  remove(id: string): void
  /** Null puts it first. */
  insertAfter(paragraph: DraftParagraph, afterId: string | null): void
  order(ids: readonly string[]): void
}

/** What the sync needs of the world. */
export interface SyncWorld {
  surface: Surface
  language: string
  send(changes: ParagraphChange[]): Promise<Answer<DraftSaved>>
  fetch(): Promise<DraftView | null>
  now(): number
  /** What is not acknowledged yet outlives the page. */
  keep(changes: ParagraphChange[]): void
}

export interface OpenConflict extends ParagraphConflict {
  mineDeleted: boolean
}

export interface SyncState {
  status: 'saved' | 'unsaved' | 'saving' | 'failed' | 'closed'
  /** When the desk last acknowledged everything; null before the first time. */
  savedAt: number | null
  message: string | null
  conflicts: readonly OpenConflict[]
}

const SAVE_AFTER_MS = 800
const RETRY_AFTER_MS = 5000
const CLOSED = 'This draft was published meanwhile and never changes. Copy what you wrote into a new draft.'

const plain = ({ rank: _rank, rowVersion: _version, ...paragraph }: StoredParagraph): DraftParagraph => paragraph
const rowOf = (one: StoredParagraph): SavedRow => ({
  paragraph: plain(one),
  rank: one.rank,
  rowVersion: one.rowVersion,
})

/** Keeps the page and the desk the same: saves what is written, takes in what others wrote, never one over the other. */
export class DraftSync {
  private readonly saved: Map<string, SavedRow>
  private readonly conflicts = new Map<string, OpenConflict>()
  private queue: Promise<void> = Promise.resolve()
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()
  private state: SyncState = { status: 'saved', savedAt: null, message: null, conflicts: [] }

  constructor(
    draft: Pick<DraftView, 'paragraphs'>,
    private readonly world: SyncWorld,
  ) {
    this.saved = new Map(draft.paragraphs.map((one) => [one.id, rowOf(one)]))
  }

  readonly snapshot = (): SyncState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The writer changed something. */
  changed(): void {
    if (this.state.status === 'closed') return
    const pending = this.pending()
    this.world.keep(pending)
    if (pending.length === 0) return
    this.tell({ status: 'unsaved', message: this.state.status === 'failed' ? this.state.message : null })
    this.later(SAVE_AFTER_MS)
  }

  /** Saves now what is not saved. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    return this.inTurn(() => this.save())
  }

  /** Takes in what others did. */
  pull(): Promise<void> {
    return this.inTurn(() => this.takeIn())
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  /** Puts back on the page what an earlier page could not save. */
  resume(kept: readonly ParagraphChange[]): void {
    for (const { paragraph, seen, base, deleted } of kept) {
      const row = this.saved.get(paragraph.id)
      const moved = row !== undefined && row.rowVersion !== seen
      if (deleted) {
        if (row && !moved) this.world.surface.remove(paragraph.id)
      } else if (row && base && moved) this.mergeIn(base, paragraph, row.paragraph)
      else if (row) this.world.surface.replace(paragraph)
      else this.world.surface.insertAfter(paragraph, this.world.surface.paragraphs().at(-1)?.id ?? null)
    }
    this.changed()
  }

  /** The writer chose between two readings. */
  resolve(id: string, choice: 'mine' | 'theirs' | 'both'): void {
    const conflict = this.conflicts.get(id)
    if (!conflict) return
    const { surface, language } = this.world
    const current = surface.paragraphs().find((one) => one.id === id) ?? conflict.mine
    this.conflicts.delete(id)
    if (choice === 'mine' && conflict.mineDeleted) surface.remove(id)
    if (choice === 'theirs') {
      if (conflict.theirsDeleted) surface.remove(id)
      else surface.replace(conflict.theirs)
    }
    if (choice === 'both') {
      const text = bothReadings(current.text, conflict.theirs.text, language)
      surface.replace({ ...current, text })
    }
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
      ({ paragraph: { id } }) => !this.conflicts.has(id),
    )
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
    const left = this.pending()
    this.world.keep(left)
    if (left.length > 0) {
      this.tell({ status: 'unsaved', message: null })
      this.later(SAVE_AFTER_MS)
    } else if (this.state.status !== 'saved') this.tell({ status: 'saved', savedAt: this.world.now(), message: null })
  }

  private failed(message: string): void {
    this.tell({ status: 'failed', message })
    this.later(RETRY_AFTER_MS)
  }

  private accept(changes: readonly ParagraphChange[], { saved, conflicts }: DraftSaved): void {
    const sent = new Map(changes.map((change) => [change.paragraph.id, change]))
    for (const { paragraph, deleted } of saved) {
      if (deleted) this.saved.delete(paragraph.id)
      else {
        this.saved.set(paragraph.id, rowOf(paragraph))
        const mine = sent.get(paragraph.id)?.paragraph
        if (mine) this.mergeIn(mine, null, plain(paragraph))
      }
    }
    for (const conflict of conflicts) this.open(conflict, sent.get(conflict.paragraphId))
  }

  /** Puts theirs on the page, merged with what the writer has made of `base` meanwhile. */
  private mergeIn(base: DraftParagraph, written: DraftParagraph | null, theirs: DraftParagraph): void {
    const { surface, language } = this.world
    const mine = written ?? surface.paragraphs().find(({ id }) => id === theirs.id)
    if (!mine) return
    const state = { state: theirs.state, stateBy: theirs.stateBy, stateAt: theirs.stateAt }
    const { paragraph, conflicting } = mergeParagraph(
      { base: { ...base, ...state }, mine: { ...mine, ...state }, theirs },
      language,
    )
    if (conflicting.length === 0) {
      surface.replace(paragraph)
      return
    }
    if (written) surface.replace(written)
    const row = this.saved.get(theirs.id)
    this.conflicts.set(theirs.id, {
      paragraphId: theirs.id,
      base,
      mine,
      theirs,
      theirsDeleted: false,
      mineDeleted: false,
      rowVersion: row?.rowVersion ?? 0,
      by: 'A colleague',
      at: this.world.now(),
    })
    this.tell({})
  }

  private open(conflict: ParagraphConflict, change: ParagraphChange | undefined): void {
    const id = conflict.paragraphId
    const mineDeleted = change?.deleted ?? false
    const rank = change?.rank ?? 0
    if (mineDeleted) {
      const before = [...this.saved].filter(([, row]) => row.rank < rank).sort((a, b) => b[1].rank - a[1].rank)
      this.world.surface.insertAfter(conflict.theirs, before[0]?.[0] ?? null)
    }
    this.saved.set(id, { paragraph: conflict.theirs, rank, rowVersion: conflict.rowVersion })
    this.conflicts.set(id, { ...conflict, mineDeleted })
    this.tell({})
  }

  private async takeIn(): Promise<void> {
    const view = await this.world.fetch()
    if (!view || view.publishedAt !== null) return this.tell({ status: 'closed', message: CLOSED })
    const { surface } = this.world
    const local = new Map(surface.paragraphs().map((one) => [one.id, one]))
    const inOrder = [...local.keys()].filter((id) => this.saved.has(id))
    const before = [...this.saved].sort((a, b) => a[1].rank - b[1].rank).map(([id]) => id)
    const untouchedOrder = inOrder.join() === before.filter((id) => local.has(id)).join()
    view.paragraphs.forEach((theirs, at) => {
      this.takeOne(theirs, local.get(theirs.id), view.paragraphs[at - 1]?.id ?? null)
    })
    const standing = new Set(view.paragraphs.map(({ id }) => id))
    for (const [id, row] of this.saved) {
      if (standing.has(id) || this.conflicts.has(id)) continue
      const mine = local.get(id)
      // What the writer changed stays on the page: saving it will show that they took it out.
      if (mine && !sameWriting(mine, row.paragraph)) continue
      surface.remove(id)
      this.saved.delete(id)
    }
    if (untouchedOrder) surface.order(view.paragraphs.map(({ id }) => id))
    if (this.pending().length > 0) this.changed()
  }

  private takeOne(theirs: StoredParagraph, mine: DraftParagraph | undefined, afterId: string | null): void {
    const known = this.saved.get(theirs.id)
    const { surface } = this.world
    if (!known) {
      this.saved.set(theirs.id, rowOf(theirs))
      if (!mine) surface.insertAfter(plain(theirs), afterId)
      return
    }
    if (theirs.rowVersion <= known.rowVersion || !mine) return
    const conflict = this.conflicts.get(theirs.id)
    if (conflict) {
      this.conflicts.set(theirs.id, { ...conflict, theirs: plain(theirs), rowVersion: theirs.rowVersion })
      this.saved.set(theirs.id, rowOf(theirs))
      this.tell({})
      return
    }
    const unwritten = sameWriting(theirs, known.paragraph)
    if (sameWriting(mine, known.paragraph) || unwritten) {
      const { state, stateBy, stateAt } = theirs
      this.saved.set(theirs.id, rowOf(theirs))
      surface.replace(unwritten ? { ...mine, state, stateBy, stateAt } : plain(theirs))
    }
    // Else both wrote: what is written here is saved over what it began from, and the desk merges the two.
  }

  private tell(patch: Partial<SyncState>): void {
    this.state = { ...this.state, ...patch, conflicts: [...this.conflicts.values()] }
    for (const listener of this.listeners) listener()
  }
}
