import type { KeptChange } from './syncWorld'

/**
 * What one person wrote in one version and the desk has not acknowledged, kept on this device: a page that closes or a
 * machine that stops loses nothing. Whoever signs in here next is not shown it, and saves none of it under their name.
 */
export class KeptUnsaved {
  private readonly key: string

  constructor(personId: string, versionId: string) {
    this.key = `penholder.unsaved.${personId}.${versionId}`
  }

  /** Keeps these changes in place of those kept before. */
  keep(changes: readonly KeptChange[]): void {
    try {
      if (changes.length === 0) localStorage.removeItem(this.key)
      else localStorage.setItem(this.key, JSON.stringify(changes))
    } catch {
      // A full or forbidden storage: the page itself still has it all.
    }
  }

  /** What an earlier page of this person could not save. */
  waiting(): KeptChange[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]')
      return Array.isArray(kept) ? (kept as KeptChange[]) : []
    } catch {
      return []
    }
  }
}
