import type { ParagraphChange } from '@/domain/draft/version'

const keyOf = (versionId: string) => `penholder-unsaved ${versionId}`

/** Keeps on this device what the desk has not acknowledged: a page that closes or a machine that stops loses nothing. */
export function keepUnsaved(versionId: string, changes: readonly ParagraphChange[]): void {
  try {
    if (changes.length === 0) localStorage.removeItem(keyOf(versionId))
    else localStorage.setItem(keyOf(versionId), JSON.stringify(changes))
  } catch {
    // A full or forbidden storage: the page itself still has it all.
  }
}

/** What an earlier page of this device could not save. */
export function unsavedOf(versionId: string): ParagraphChange[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(versionId)) ?? '[]')
    return Array.isArray(kept) ? (kept as ParagraphChange[]) : []
  } catch {
    return []
  }
}
