import type { DraftText } from '@/domain/draft/paragraph'
import { align } from './align'
import type { Group } from './groups'
import { stationary } from './order'
import { REDLINE_ALGORITHM, type Redline, type RedlineEntry, type RedlineKind } from './redline'
import { compareWords } from './segments'

const textOf = (draft: DraftText, places: readonly number[]) =>
  places.map((at) => draft.paragraphs[at]!.text).join('\n')

function kindOf(group: Group, moved: boolean, changed: boolean): RedlineKind {
  if (group.new.length > 1) return 'split'
  if (group.old.length > 1) return 'merged'
  if (moved) return changed ? 'moved-changed' : 'moved'
  return changed ? 'changed' : 'unchanged'
}

/** The new draft's entries in its order. */
function newEntries(old: DraftText, next: DraftText, groups: Group[]): (RedlineEntry & { kept: boolean })[] {
  const mates = new Int32Array(old.paragraphs.length).fill(-1)
  const groupOf = new Map<number, Group>()
  for (const group of groups) {
    mates[group.old[0]!] = group.new[0]!
    for (const at of group.new) groupOf.set(at, group)
  }
  const kept = stationary(mates)
  const entries: (RedlineEntry & { kept: boolean })[] = []
  next.paragraphs.forEach(({ text }, at) => {
    const group = groupOf.get(at)
    if (!group) {
      entries.push({
        kind: 'inserted',
        old: [],
        new: [at],
        segments: text ? [{ op: 'insert', text }] : [],
        kept: false,
      })
      return
    }
    if (group.new[0] !== at) return
    const before = textOf(old, group.old)
    const after = textOf(next, group.new)
    const stays = kept[group.old[0]!] === 1
    entries.push({
      kind: kindOf(group, !stays, before !== after),
      old: group.old,
      new: group.new,
      segments: compareWords(before, after, next.language),
      kept: stays,
    })
  })
  return entries
}

/** Puts every deleted paragraph where it stood: after the nearest one before it that did not move. */
function withDeleted(old: DraftText, groups: Group[], entries: (RedlineEntry & { kept: boolean })[]): RedlineEntry[] {
  const gone = new Uint8Array(old.paragraphs.length).fill(1)
  for (const group of groups) for (const at of group.old) gone[at] = 0
  /** The old paragraph after which each deleted one is shown; -1 is the beginning. */
  const after = new Map<number, RedlineEntry[]>()
  const stays = new Uint8Array(old.paragraphs.length)
  for (const entry of entries) if (entry.kept) stays[entry.old.at(-1)!] = 1
  let anchor = -1
  old.paragraphs.forEach(({ text }, at) => {
    if (stays[at]) anchor = at
    if (!gone[at]) return
    const entry: RedlineEntry = { kind: 'deleted', old: [at], new: [], segments: text ? [{ op: 'delete', text }] : [] }
    const list = after.get(anchor)
    if (list) list.push(entry)
    else after.set(anchor, [entry])
  })
  const all: RedlineEntry[] = [...(after.get(-1) ?? [])]
  for (const { kept, ...entry } of entries) {
    all.push(entry)
    if (kept) all.push(...(after.get(entry.old.at(-1)!) ?? []))
  }
  return all
}

/**
 * Compares two texts: which paragraph became which, and what changed in each, word by word.
 *
 * Paragraphs with the same `id` on both sides are the same paragraph; the others are found by their text and then by
 * likeness, so two drafts that share no identities compare just as well. Pure, and the same for the same arguments.
 * @returns entries in the new draft's order; every old and every new paragraph is in exactly one of them
 */
export function compare(old: DraftText, next: DraftText): Redline {
  const groups = align(old.paragraphs, next.paragraphs)
  return { algorithm: REDLINE_ALGORITHM, entries: withDeleted(old, groups, newEntries(old, next, groups)) }
}
