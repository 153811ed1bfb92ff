import { bothReadings } from '@/domain/draft/bothReadings'
import { type SavedRow, sameWriting } from '@/domain/draft/editorChanges'
import { mergeParagraph } from '@/domain/draft/mergeParagraph'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { ParagraphChange, ParagraphConflict, StoredParagraph } from '@/domain/draft/version'
import {
  type KeptChange,
  lastBefore,
  type OpenConflict,
  plain,
  rowOf,
  type SavedRows,
  type SyncWorld,
} from './syncWorld'

/** The paragraphs that two people wrote in different ways: both readings are kept until the writer chooses. */
export class OpenReadings {
  private readonly open = new Map<string, OpenConflict>()

  constructor(
    private readonly saved: SavedRows,
    private readonly world: SyncWorld,
  ) {}

  list(): OpenConflict[] {
    return [...this.open.values()]
  }

  has(id: string): boolean {
    return this.open.has(id)
  }

  /** The writer's readings as they now stand, for the page that opens after this one. */
  kept(): KeptChange[] {
    const standing = new Map(this.world.surface.paragraphs().map((one) => [one.id, one]))
    return this.list().map(({ paragraphId: id, base, mine, mineDeleted: deleted, rowVersion: seen, by, at }) => {
      const rank = this.saved.get(id)?.rank ?? 0
      const paragraph = deleted ? mine : (standing.get(id) ?? mine)
      return { paragraph, rank, rankSeen: rank, seen, base, deleted, unchosen: { by, at } }
    })
  }

  /** Shows again what an earlier page left unchosen, beside what the desk has now. */
  again(
    { paragraph, base, deleted }: KeptChange,
    by: NonNullable<KeptChange['unchosen']>,
    { paragraph: theirs }: SavedRow,
  ): void {
    if (deleted) this.show({ base: base ?? theirs, mine: paragraph, theirs }, { ...by, mineDeleted: true })
    else this.keepBoth(base ?? theirs, paragraph, theirs, by)
  }

  /** The desk wrote nothing of this change: both had changed the same. */
  fromDesk(conflict: ParagraphConflict, change: ParagraphChange | undefined): void {
    const { paragraphId: id, theirs, rowVersion } = conflict
    const mineDeleted = change?.deleted ?? false
    const rank = change?.rank ?? 0
    if (mineDeleted) this.world.surface.insertAfter(theirs, lastBefore(this.saved, rank))
    this.saved.set(id, { paragraph: theirs, rank, rowVersion })
    this.open.set(id, { ...conflict, mineDeleted })
  }

  /** Their reading went on while the writer has not chosen. */
  theirsNow(theirs: StoredParagraph): void {
    const conflict = this.open.get(theirs.id)
    if (conflict) this.open.set(theirs.id, { ...conflict, theirs: plain(theirs), rowVersion: theirs.rowVersion })
    this.saved.set(theirs.id, rowOf(theirs))
  }

  /**
   * Puts theirs on the page, merged with what the writer has made of `base`.
   * @param written what the writer made of it; null for what stands on the page
   */
  mergeIn(base: DraftParagraph, written: DraftParagraph | null, theirs: DraftParagraph): void {
    const { surface, language } = this.world
    const mine = written ?? surface.paragraphs().find(({ id }) => id === theirs.id)
    if (!mine) return
    const state = { state: theirs.state, stateBy: theirs.stateBy, stateAt: theirs.stateAt }
    const { paragraph, conflicting } = mergeParagraph(
      { base: { ...base, ...state }, mine: { ...mine, ...state }, theirs },
      language,
    )
    if (conflicting.length === 0) surface.replace(paragraph)
    else this.keepBoth(base, mine, theirs)
  }

  /** Puts the writer's reading on the page and holds theirs beside it; where they are the same there is nothing to choose. */
  keepBoth(
    base: DraftParagraph,
    mine: DraftParagraph,
    theirs: DraftParagraph,
    by: Pick<OpenConflict, 'by' | 'at'> = { by: 'A colleague', at: this.world.now() },
  ): void {
    if (sameWriting(mine, theirs)) return
    this.world.surface.replace(mine)
    this.show({ base, mine, theirs }, { ...by, mineDeleted: false })
  }

  private show(
    readings: Pick<OpenConflict, 'base' | 'mine' | 'theirs'>,
    about: Pick<OpenConflict, 'by' | 'at' | 'mineDeleted'>,
  ): void {
    const { id } = readings.theirs
    const rowVersion = this.saved.get(id)?.rowVersion ?? 0
    this.open.set(id, { paragraphId: id, ...readings, ...about, theirsDeleted: false, rowVersion })
  }

  /** The writer chose; the page shows the choice. False where there was nothing to choose. */
  choose(id: string, choice: 'mine' | 'theirs' | 'both'): boolean {
    const conflict = this.open.get(id)
    if (!conflict) return false
    const { surface, language } = this.world
    const current = surface.paragraphs().find((one) => one.id === id) ?? conflict.mine
    this.open.delete(id)
    if (choice === 'mine' && conflict.mineDeleted) surface.remove(id)
    if (choice === 'theirs') {
      if (conflict.theirsDeleted) surface.remove(id)
      else surface.replace(conflict.theirs)
    }
    if (choice === 'both')
      surface.replace({ ...current, text: bothReadings(current.text, conflict.theirs.text, language) })
    return true
  }
}
