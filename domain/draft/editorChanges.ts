import { stationary } from '@/domain/redline/order'
import type { DraftParagraph } from './paragraph'
import type { ParagraphChange } from './version'

/** A paragraph as the desk keeps it, last heard of. */
export interface SavedRow {
  paragraph: DraftParagraph
  rank: number
  rowVersion: number
}

/** Room between neighbours, so that a paragraph added or moved changes its own row only. */
const STEP = 1024
/** Closer than this, neighbours leave no room and everything is ranked anew. */
const TOO_CLOSE = 1e-6

const written = ({ kind, level, text, openingLength, openingFixed, suffix, footnotes }: DraftParagraph) =>
  JSON.stringify([
    kind,
    level,
    text,
    openingLength,
    openingFixed ?? false,
    suffix?.ordinal ?? null,
    suffix?.alt ?? null,
    (footnotes ?? []).map(({ at, noteId }) => [at, noteId]),
  ])

/** True where two readings of a paragraph have the same words, form and notes. Its state is set apart and not compared. */
export const sameWriting = (a: DraftParagraph, b: DraftParagraph): boolean => written(a) === written(b)

/**
 * The ranks of the paragraphs in this order: those that did not move keep theirs, the others go between their
 * neighbours.
 * @param saved the ranks that are kept so far, by identity
 */
export function ranksFor(ids: readonly string[], saved: ReadonlyMap<string, number>): number[] {
  const places = new Map(ids.map((id, at) => [id, at]))
  const before = [...saved].sort((a, b) => a[1] - b[1])
  const kept = stationary(before.map(([id]) => places.get(id) ?? -1))
  const fixed = new Map(before.filter(([id], at) => kept[at] === 1 && places.has(id)))
  const ranks: number[] = []
  for (let at = 0; at < ids.length; ) {
    const own = fixed.get(ids[at]!)
    if (own !== undefined) {
      ranks.push(own)
      at++
      continue
    }
    let next = at
    while (next < ids.length && !fixed.has(ids[next]!)) next++
    const count = next - at
    const low = ranks.at(-1)
    const high = next < ids.length ? fixed.get(ids[next]!) : undefined
    const start = low ?? (high === undefined ? 0 : high - STEP * (count + 1))
    const step = high === undefined ? STEP : (high - start) / (count + 1)
    if (step < TOO_CLOSE) return ids.map((_, place) => (place + 1) * STEP)
    for (let k = 1; k <= count; k++) ranks.push(start + step * k)
    at = next
  }
  return ranks
}

/**
 * What has to be saved: the paragraphs that were written, added, moved or taken out since they were last heard of.
 * @param current the draft as it stands in the editor
 */
export function changesOf(current: readonly DraftParagraph[], saved: ReadonlyMap<string, SavedRow>): ParagraphChange[] {
  const ranks = ranksFor(
    current.map(({ id }) => id),
    new Map([...saved].map(([id, { rank }]) => [id, rank])),
  )
  const changes: ParagraphChange[] = []
  current.forEach((paragraph, at) => {
    const rank = ranks[at]!
    const row = saved.get(paragraph.id)
    if (row && row.rank === rank && sameWriting(row.paragraph, paragraph)) return
    const base = row?.paragraph ?? null
    changes.push({ paragraph, rank, rankSeen: row?.rank ?? null, seen: row?.rowVersion ?? 0, base, deleted: false })
  })
  const standing = new Set(current.map(({ id }) => id))
  for (const [id, { paragraph, rank, rowVersion }] of saved)
    if (!standing.has(id))
      changes.push({ paragraph, rank, rankSeen: rank, seen: rowVersion, base: paragraph, deleted: true })
  return changes
}
