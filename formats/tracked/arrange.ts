import type { Redline, RedlineEntry, RedlineSegment } from '@/domain/redline/redline'
import type { NoteBook } from './noteBook'
import type { Sides } from './trackedDraft'

/**
 * Paragraphs that are written at one place. `old` and `new` are indexes into the two drafts: both where the text
 * stayed, one of them empty where it went or came.
 */
export type Placed = { old: number[]; new: number[]; segments: RedlineSegment[]; move?: number }

/**
 * Puts the entries of a comparison into one order of which the old draft's order and the new one's are both parts.
 * What stayed is the spine; between its parts stand first what went, in the old order, then what came, in the new.
 */
export function arrange(sides: Sides, redline: Redline, notes: NoteBook): Placed[] {
  const inBody = (entry: RedlineEntry) =>
    !entry.old.some((at) => notes.isNote('old', at)) && !entry.new.some((at) => notes.isNote('new', at))
  const candidates = redline.entries.filter(
    (entry) => entry.old.length > 0 && entry.new.length > 0 && inBody(entry) && !entry.kind.startsWith('moved'),
  )
  const spine = longestInOrder(
    candidates.filter((entry) => isRun(entry.old) && isRun(entry.new) && keepsForm(entry, sides)),
  )
  const stayedOld = new Set(spine.flatMap((entry) => entry.old))
  const stayedNew = new Set(spine.flatMap((entry) => entry.new))
  const moves = movesOf(redline, (entry) => inBody(entry) && !spine.includes(entry))

  const went = sides.old.flatMap(({ text }, at): Placed[] => {
    if (stayedOld.has(at) || notes.isNote('old', at)) return []
    return [{ old: [at], new: [], segments: whole(text, 'delete'), move: moves.from.get(at) }]
  })
  const came = sides.new.flatMap(({ text }, at): Placed[] => {
    if (stayedNew.has(at) || notes.isNote('new', at)) return []
    const arrival = moves.to.get(at)
    return [{ old: [], new: [at], segments: arrival?.segments ?? whole(text, 'insert'), move: arrival?.move }]
  })
  return merge(spine, went, came)
}

/** Each move that can be written as one, numbered from 1: a single paragraph that went to a single place. */
function movesOf(redline: Redline, may: (entry: RedlineEntry) => boolean) {
  const from = new Map<number, number>()
  const to = new Map<number, { move: number; segments: RedlineSegment[] }>()
  for (const entry of redline.entries) {
    if (!entry.kind.startsWith('moved') || entry.old.length !== 1 || entry.new.length !== 1 || !may(entry)) continue
    const move = from.size + 1
    from.set(entry.old[0]!, move)
    // What was deleted in a paragraph that moved is shown where it came from.
    to.set(entry.new[0]!, { move, segments: entry.segments.filter(({ op }) => op !== 'delete') })
  }
  return { from, to }
}

function merge(spine: RedlineEntry[], went: Placed[], came: Placed[]): Placed[] {
  const placed: Placed[] = []
  let nextWent = 0
  let nextCame = 0
  const pass = (oldEnd: number, newEnd: number) => {
    while (nextWent < went.length && went[nextWent]!.old[0]! < oldEnd) placed.push(went[nextWent++]!)
    while (nextCame < came.length && came[nextCame]!.new[0]! < newEnd) placed.push(came[nextCame++]!)
  }
  for (const entry of spine) {
    pass(entry.old[0]!, entry.new[0]!)
    placed.push({ old: entry.old, new: entry.new, segments: entry.segments })
  }
  pass(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  return placed
}

/**
 * Whether a paragraph kept its kind and level. One that was promoted or demoted is written as gone and come, so that
 * rejecting brings back its old number too; insertions and deletions are the only changes every office agrees on.
 */
function keepsForm({ old, new: next }: RedlineEntry, sides: Sides): boolean {
  if (old.length > 1 || next.length > 1) return true
  const [before, after] = [sides.old[old[0]!]!, sides.new[next[0]!]!]
  return before.kind === after.kind && before.level === after.level
}

function isRun(indexes: number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === indexes[at - 1]! + 1)
}

/** The longest row of entries, taken in the new order, whose old places rise as well (patience sorting). */
function longestInOrder(entries: RedlineEntry[]): RedlineEntry[] {
  const inNewOrder = [...entries].sort((a, b) => a.new[0]! - b.new[0]!)
  const tails: number[] = []
  const before: number[] = []
  inNewOrder.forEach((entry, at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (inNewOrder[tails[middle]!]!.old[0]! < entry.old[0]!) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? tails[low - 1]! : -1
    tails[low] = at
  })
  const row: RedlineEntry[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) row.unshift(inNewOrder[at]!)
  return row
}

function whole(text: string, op: RedlineSegment['op']): RedlineSegment[] {
  return text === '' ? [] : [{ op, text }]
}
