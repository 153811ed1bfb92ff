/** What changed in a count: from the events of its rows to lines that say who, what, from where to where. */
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { VoteChange } from '@/domain/votes/trend'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** One event of a row of the count: `after` holds the columns that changed, null when the row was removed. */
export interface CountEvent {
  at: number
  actorId: string
  iso3: string
  entity: 'expectedVote' | 'outreach' | 'talk'
  after: Readonly<Record<string, unknown>> | null
  mutationId: string
}

export interface HeldVote {
  expected: ExpectedVote
  confidence: Confidence | null
}

interface Change {
  /** Milliseconds since 1970. */
  at: number
  byId: string
  iso3: string
  /** What was said or where it comes from, where somebody wrote it. */
  words: string | null
}

export type VoteMoved = Change & { kind: 'vote'; from: HeldVote; to: HeldVote }
export type SponsorMoved = Change & { kind: 'sponsor'; from: CoSponsorshipState; to: CoSponsorshipState }
/** A revision put a sponsorship in question, or the State confirmed it again. */
export type ReconfirmMoved = Change & { kind: 'reconfirm'; raised: boolean }
export type CountChange = VoteMoved | SponsorMoved | ReconfirmMoved

type Columns = Record<string, unknown>

const NOTHING_HELD: HeldVote = { expected: 'unknown', confidence: null }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function heldIn(row: Columns): HeldVote {
  if (row.expected === undefined) return NOTHING_HELD
  return { expected: row.expected as ExpectedVote, confidence: (row.confidence ?? null) as Confidence | null }
}

const stateIn = (row: Columns): CoSponsorshipState => (row.coSponsorship ?? 'not-asked') as CoSponsorshipState

type Row = { before: Columns; after: Columns }

function votesMoved(event: CountEvent, { before, after }: Row, said: string | null): CountChange[] {
  const [from, to] = [heldIn(before), heldIn(after)]
  if (from.expected === to.expected && from.confidence === to.confidence) return []
  const words = said ?? textOf(event.after?.source)
  return [{ kind: 'vote', at: event.at, byId: event.actorId, iso3: event.iso3, words, from, to }]
}

function outreachMoved(event: CountEvent, { before, after }: Row, said: string | null): CountChange[] {
  const common = { at: event.at, byId: event.actorId, iso3: event.iso3 }
  const [from, to] = [stateIn(before), stateIn(after)]
  const moved: CountChange[] = []
  if (from !== to)
    moved.push({ kind: 'sponsor', ...common, words: textOf(event.after?.withdrawnReason) ?? said, from, to })
  const raised = after.reconfirm === true
  if ((before.reconfirm === true) !== raised) moved.push({ kind: 'reconfirm', ...common, words: null, raised })
  return moved
}

/** What a State said, by the change that logged it: its words stand beside what they changed. */
function wordsSaid(events: readonly CountEvent[]): Map<string, string> {
  const said = new Map<string, string>()
  for (const { entity, mutationId, iso3, after } of events) {
    const words = entity === 'talk' ? textOf(after?.said) : null
    if (words) said.set(`${mutationId} ${iso3}`, words)
  }
  return said
}

/**
 * The changes that events tell, oldest first. Events of one row must come in the order in which they happened; what
 * changed neither a vote, a confidence, a sponsorship nor its mark (a note, a next step) is left out.
 */
export function changesOf(events: readonly CountEvent[]): CountChange[] {
  const said = wordsSaid(events)
  const rows = new Map<string, Columns>()
  return events.flatMap((event) => {
    if (event.entity === 'talk') return []
    const key = `${event.entity} ${event.iso3}`
    const before = rows.get(key) ?? {}
    const after = event.after === null ? {} : { ...before, ...event.after }
    rows.set(key, after)
    const moved = event.entity === 'expectedVote' ? votesMoved : outreachMoved
    return moved(event, { before, after }, said.get(`${event.mutationId} ${event.iso3}`) ?? null)
  })
}

/** The changes of expected votes alone, as the trend reads them. */
export const voteChanges = (changes: readonly CountChange[]): VoteChange[] =>
  changes.flatMap((change) => (change.kind === 'vote' ? [change] : []))

function joined(first: CountChange, last: CountChange): CountChange {
  if (first.kind === 'vote' && last.kind === 'vote') return { ...last, from: first.from }
  if (first.kind === 'sponsor' && last.kind === 'sponsor') return { ...last, from: first.from }
  return last
}

function changedNothing(change: CountChange): boolean {
  if (change.kind === 'vote')
    return change.from.expected === change.to.expected && change.from.confidence === change.to.confidence
  return change.kind === 'sponsor' && change.from === change.to
}

/**
 * What differs now from what stood at `since`: a line a State and kind, newest first, from where it stood then to
 * where it stands now, with the last person's name and words. What went there and back is no change.
 */
export function netChanges(changes: readonly CountChange[], since: number): CountChange[] {
  const net = new Map<string, { change: CountChange; times: number }>()
  for (const change of changes) {
    if (change.at <= since) continue
    const key = `${change.kind} ${change.iso3}`
    const earlier = net.get(key)
    net.set(key, {
      change: earlier ? joined(earlier.change, change) : change,
      times: (earlier?.times ?? 0) + 1,
    })
  }
  return [...net.values()]
    .filter(({ change, times }) => !changedNothing(change) && !(change.kind === 'reconfirm' && times % 2 === 0))
    .map(({ change }) => change)
    .sort((a, b) => b.at - a.at)
}
