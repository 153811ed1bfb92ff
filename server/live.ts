import type { EventRow } from '@/db/eventHash'
import { eventsAfter } from '@/db/eventLog'
import { lastEvent } from '@/db/journal'
import { personNames } from '@/db/people'
import { maySeeResolution } from '@/db/scope'
import type { Actor } from '@/domain/access'
import type { LiveChange, LiveMessage, PresenceEntry } from '@/domain/liveMessage'
import { database } from './database'

/** Commands at the command line write from another process: look this often for what they wrote. */
const LOOK_EVERY_MS = 1000
/** A browser that missed more than this reads everything anew. */
const CATCH_UP_AT_MOST = 500
/** A tab that has not said where it is for this long is gone. */
const PRESENCE_MS = 60_000

interface Subscriber {
  actor: Actor
  send: (message: LiveMessage) => void
}

interface Hub {
  subscribers: Set<Subscriber>
  /** By person and tab. */
  presence: Map<string, PresenceEntry & { at: number }>
  seq: number
  timer: NodeJS.Timeout | undefined
  busy: boolean
  again: boolean
}

const holder = globalThis as typeof globalThis & { penholderHub?: Hub }

function hub(): Hub {
  holder.penholderHub ??= {
    subscribers: new Set(),
    presence: new Map(),
    seq: -1,
    timer: undefined,
    busy: false,
    again: false,
  }
  return holder.penholderHub
}

/** Says that something was committed; who listens is told after this turn. */
export function announce(): void {
  if (hub().subscribers.size > 0) void spread()
}

/** Adds a listener, catching it up from `after` (an event's number); returns how to leave. */
export async function subscribe(subscriber: Subscriber, after: number | null): Promise<() => void> {
  const here = hub()
  if (here.seq < 0) here.seq = (await database().read(lastEvent)).seq
  const missed = after === null ? [] : await database().read((db) => eventsAfter(db, after, CATCH_UP_AT_MOST + 1))
  here.subscribers.add(subscriber)
  if (missed.length > CATCH_UP_AT_MOST) subscriber.send({ kind: 'reset', seq: here.seq })
  else await tell(subscriber, missed, Math.max(here.seq, missed.at(-1)?.seq ?? 0))
  subscriber.send({ kind: 'presence', here: await presenceFor(subscriber.actor) })
  here.timer ??= setInterval(() => void spread(), LOOK_EVERY_MS).unref()
  return () => {
    here.subscribers.delete(subscriber)
    if (here.subscribers.size > 0) return
    clearInterval(here.timer)
    here.timer = undefined
  }
}

async function spread(): Promise<void> {
  const here = hub()
  if (here.busy) {
    here.again = true
    return
  }
  here.busy = true
  try {
    do {
      here.again = false
      if (here.seq < 0) here.seq = (await database().read(lastEvent)).seq
      const events = await database().read((db) => eventsAfter(db, here.seq, CATCH_UP_AT_MOST))
      if (events.length === 0) break
      here.seq = events.at(-1)?.seq ?? here.seq
      await Promise.all([...here.subscribers].map((subscriber) => tell(subscriber, events, here.seq)))
      here.again ||= events.length === CATCH_UP_AT_MOST
    } while (here.again)
  } finally {
    here.busy = false
  }
}

async function tell(subscriber: Subscriber, events: EventRow[], seq: number): Promise<void> {
  const visible = await visibleEvents(subscriber.actor, events)
  subscriber.send({ kind: 'changes', changes: visible, seq })
}

async function visibleEvents(actor: Actor, events: EventRow[]): Promise<LiveChange[]> {
  return database().read(async (db) => {
    const names = await personNames(db)
    const sees = new Map<string, boolean>()
    const visible: LiveChange[] = []
    for (const row of events) {
      if (row.resolutionId !== null) {
        if (!sees.has(row.resolutionId)) sees.set(row.resolutionId, await maySeeResolution(db, actor, row.resolutionId))
        if (!sees.get(row.resolutionId)) continue
      }
      visible.push({
        seq: row.seq,
        at: row.at,
        byId: row.actorId,
        byName: names.get(row.actorId) ?? 'The operator',
        type: row.type,
        resolutionId: row.resolutionId,
        iso3: row.iso3,
        entity: row.entity,
        key: row.key,
        mutationId: row.mutationId,
      })
    }
    return visible
  })
}

/** A tab says where it is; everybody who may see that place is told. */
export async function sayHere(tab: string, entry: PresenceEntry): Promise<void> {
  const here = hub()
  const at = Date.now()
  const before = here.presence.get(tab)
  here.presence.set(tab, { ...entry, at })
  for (const [key, other] of here.presence) if (at - other.at > PRESENCE_MS) here.presence.delete(key)
  if (before?.resolutionId !== entry.resolutionId || before.place !== entry.place) await spreadPresence()
}

/** A tab was closed. */
export async function sayGone(tab: string): Promise<void> {
  if (hub().presence.delete(tab)) await spreadPresence()
}

async function spreadPresence(): Promise<void> {
  await Promise.all(
    [...hub().subscribers].map(async (subscriber) =>
      subscriber.send({ kind: 'presence', here: await presenceFor(subscriber.actor) }),
    ),
  )
}

async function presenceFor(actor: Actor): Promise<PresenceEntry[]> {
  const entries = [...hub().presence.values()]
  const seen = await database().read((db) =>
    Promise.all(entries.map((entry) => entry.resolutionId === null || maySeeResolution(db, actor, entry.resolutionId))),
  )
  return entries.filter((_, index) => seen[index]).map(({ at: _at, ...entry }) => entry)
}
