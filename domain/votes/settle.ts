/** What the results so far make of every item of the day: taken, fallen, or not to be taken. */
import type { DeclaredResult, VoteItemStatus } from '@/domain/votes/item'
import { isAmendment, type OrderedItem, orderOfTheDay, type VoteStage } from '@/domain/votes/order'

export type SettledCause =
  | 'fell-with-adopted'
  | 'no-action-carried'
  | 'division-refused'
  | 'parts-rejected'
  | 'second-vote-decided'
  | 'second-vote-not-needed'
  | 'awaits-second-vote'
  | 'draft-withdrawn'
  | 'not-approved-in-committee'

/** An item's status, and, where another item decided it, why and by which. */
export type Settled = { status: VoteItemStatus; cause: SettledCause | null; by: string | null }

type Day = { order: readonly OrderedItem[]; settled: Map<string, Settled>; declared: Map<string, DeclaredResult> }

const settledBy = (status: VoteItemStatus, cause: SettledCause, by: string): Settled => ({ status, cause, by })

const find = (day: Day, stage: VoteStage, kind: OrderedItem['kind']): OrderedItem | undefined =>
  day.order.find((item) => item.stage === stage && item.kind === kind)

/** A carried no-action motion stops what it is about: one amendment, or the draft and all that hangs on it. */
function stoppedByMotion(day: Day, item: OrderedItem): Settled | null {
  const motion = day.order.find(
    (m) =>
      m.kind === 'no-action-motion' &&
      m.id !== item.id &&
      day.settled.get(m.id)?.status === 'adopted' &&
      (m.about === item.id || (m.about === null && (m.stage === item.stage || m.stage === 'committee'))),
  )
  return motion ? settledBy('no-vote', 'no-action-carried', motion.id) : null
}

/** A draft rejected or withdrawn in Committee does not reach the plenary; nor do votes on a withdrawn draft go on. */
function stoppedByDraft(day: Day, item: OrderedItem): Settled | null {
  for (const whole of day.order.filter((other) => other.kind === 'whole' && other.id !== item.id)) {
    const status = day.settled.get(whole.id)?.status
    const withdrawn = day.declared.get(whole.id) === 'withdrawn'
    if (withdrawn && (whole.stage === item.stage || whole.stage === 'committee')) {
      return settledBy('no-vote', 'draft-withdrawn', whole.id)
    }
    if (whole.stage === 'committee' && item.stage === 'plenary' && status !== undefined) {
      if (status === 'rejected') return settledBy('no-vote', 'not-approved-in-committee', whole.id)
    }
  }
  return null
}

/** Adopting one proposal can be the rejection of another, which is then not put (GA rules 90 and 130). */
function fallen(day: Day, item: OrderedItem): Settled | null {
  const adopted = day.order.find(
    (other) => other.excludes.includes(item.id) && day.settled.get(other.id)?.status === 'adopted',
  )
  return adopted ? settledBy('moot', 'fell-with-adopted', adopted.id) : null
}

/** A part is put separately only where the motion to divide carried; without a motion nobody objected. */
function undivided(day: Day, item: OrderedItem): Settled | null {
  if (item.kind !== 'part' || item.about === null) return null
  const status = day.settled.get(item.about)?.status
  const refused = status !== undefined && status !== 'adopted' && status !== 'pending'
  return refused ? settledBy('no-vote', 'division-refused', item.about) : null
}

/** When all operative parts are rejected the proposal is rejected as a whole (GA rules 89 and 129). */
function rejectedInParts(day: Day, item: OrderedItem): Settled | null {
  if (item.kind !== 'whole' || item.operative.length === 0) return null
  const rejected = day.order.filter(
    (part) => part.kind === 'part' && part.stage === item.stage && day.settled.get(part.id)?.status === 'rejected',
  )
  const gone = new Set(rejected.flatMap((part) => part.operative))
  const last = rejected.at(-1)
  const isEmptied = item.operative.every((paragraph) => gone.has(paragraph))
  return last && isEmptied ? settledBy('rejected', 'parts-rejected', last.id) : null
}

/** A second vote is put only where the first was a tie. */
function secondVote(day: Day, item: OrderedItem): Settled | null {
  if (item.kind !== 'second-vote') return null
  const first = item.about ?? find(day, item.stage, 'whole')?.id
  if (first === undefined) return null
  const declared = day.declared.get(first)
  const status = day.settled.get(first)?.status
  const isDecided = (declared !== undefined && declared !== 'tie') || (status !== undefined && status !== 'pending')
  return isDecided ? settledBy('no-vote', 'second-vote-not-needed', first) : null
}

/** An item's own declared result; a tie waits for the second vote on it, or takes that vote's result. */
function declared(day: Day, item: OrderedItem): Settled | null {
  const result = day.declared.get(item.id)
  if (result === undefined) return null
  if (result !== 'tie') return { status: result, cause: null, by: null }
  if (item.kind === 'second-vote') return { status: 'rejected', cause: null, by: null }
  const again = day.order.find(
    (other) =>
      other.kind === 'second-vote' &&
      other.stage === item.stage &&
      (other.about === item.id || (other.about === null && item.kind === 'whole')),
  )
  const second = again && day.declared.get(again.id)
  if (again === undefined || second === undefined) {
    return { status: 'pending', cause: 'awaits-second-vote', by: again?.id ?? null }
  }
  return settledBy(second === 'adopted' ? 'adopted' : 'rejected', 'second-vote-decided', again.id)
}

/**
 * The status of every item, in the order of the day, from the results declared so far. A declared result always
 * stands; the rules speak only about items not declared.
 */
export function settle(
  items: readonly OrderedItem[],
  resultOf: (id: string) => DeclaredResult | null,
): Map<string, Settled> {
  const results = items.flatMap((item): [string, DeclaredResult][] => {
    const result = resultOf(item.id)
    return result === null ? [] : [[item.id, result]]
  })
  const day: Day = { order: orderOfTheDay(items), settled: new Map(), declared: new Map(results) }
  for (const item of day.order) {
    const settled =
      declared(day, item) ??
      stoppedByMotion(day, item) ??
      stoppedByDraft(day, item) ??
      fallen(day, item) ??
      undivided(day, item) ??
      rejectedInParts(day, item) ??
      secondVote(day, item)
    day.settled.set(item.id, settled ?? { status: 'pending', cause: null, by: null })
  }
  return day.settled
}

/** The next item to be voted on, or null when nothing is left to put. */
export function nextItem<I extends OrderedItem>(items: readonly I[], settled: ReadonlyMap<string, Settled>): I | null {
  const isOpen = (item: I) => {
    const now = settled.get(item.id)
    return now?.status === 'pending' && now.cause !== 'awaits-second-vote'
  }
  return orderOfTheDay(items).find(isOpen) ?? null
}

/**
 * Why a proposal may not be withdrawn now, as a sentence; null where it may. Its sponsor may withdraw it before
 * voting on it has begun, if it has not been amended (GA rules 80 and 122).
 */
export function withdrawalRefusal(item: OrderedItem, items: readonly OrderedItem[], day: ReadonlyMap<string, Settled>) {
  const own = day.get(item.id)
  if (own !== undefined && (own.status !== 'pending' || own.cause === 'awaits-second-vote')) {
    return 'It has been voted on or has fallen: there is nothing left to withdraw.'
  }
  if (item.kind !== 'whole') return null
  const sameStage = items.filter((other) => other.stage === item.stage && other.id !== item.id)
  const isAdopted = (other: OrderedItem) => day.get(other.id)?.status === 'adopted'
  if (sameStage.some((other) => isAmendment(other) && isAdopted(other))) {
    return 'It has been amended, so its sponsors may no longer withdraw it (GA rules 80 and 122).'
  }
  const hasBegun = sameStage.some((o) => o.kind === 'part' && (isAdopted(o) || day.get(o.id)?.status === 'rejected'))
  return hasBegun ? 'Voting on it has begun: it may no longer be withdrawn (GA rules 80 and 122).' : null
}
