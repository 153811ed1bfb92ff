import { element, isOn, type XmlElement } from '../xml'

/** Which side of the tracked changes to read: the text with all of them accepted, or with all rejected. */
export type Take = 'accept' | 'reject'

/** Tracked changes seen in a document, whichever side was taken. */
export type TrackedCount = { insertions: number; deletions: number; moves: number }

const insertions = new Set(['w:ins', 'w:moveTo'])
const deletions = new Set(['w:del', 'w:moveFrom'])

/** Whether the content of a `w:ins`, `w:del`, `w:moveFrom` or `w:moveTo` stands on the side taken. */
export function stands(name: string, take: Take): boolean {
  if (insertions.has(name)) return take === 'accept'
  if (deletions.has(name)) return take === 'reject'
  return true
}

export function isTracked(name: string): boolean {
  return insertions.has(name) || deletions.has(name)
}

/** Counts one tracked run or mark. A move is counted where it went. */
export function count(name: string, tracked: TrackedCount): void {
  if (name === 'w:ins') tracked.insertions += 1
  else if (name === 'w:del') tracked.deletions += 1
  else if (name === 'w:moveTo') tracked.moves += 1
}

/**
 * Whether the paragraph's own mark stands: a deleted mark is gone once accepted and an inserted one once rejected, and
 * the paragraph then runs on into the next (ECMA-376 part 1, 17.13.5.15 and 17.13.5.20).
 */
export function markStands(properties: XmlElement | undefined, take: Take, tracked: TrackedCount): boolean {
  let standing = true
  for (const name of ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']) {
    if (!element(element(properties, 'w:rPr'), name)) continue
    count(name, tracked)
    if (!stands(name, take)) standing = false
  }
  return standing
}

/** Whether a table row was inserted or deleted as a whole and so is not there on the side taken. */
export function rowStands(row: XmlElement, take: Take): boolean {
  const properties = element(row, 'w:trPr')
  if (isOn(properties, 'w:ins') && take === 'reject') return false
  return !(isOn(properties, 'w:del') && take === 'accept')
}

/** The properties on the side taken: rejecting brings back what a tracked change of formatting replaced. */
export function propertiesOnSide(
  properties: XmlElement | undefined,
  change: 'w:pPrChange' | 'w:rPrChange',
  take: Take,
): XmlElement | undefined {
  if (take === 'accept') return properties
  const before = element(element(properties, change), change === 'w:pPrChange' ? 'w:pPr' : 'w:rPr')
  return before ?? properties
}
