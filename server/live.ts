import type { EventRow } from '@/db/eventHash'
import { eventsAfter } from '@/db/eventLog'
import { lastEvent } from '@/db/journal'
import { personNames } from '@/db/people'
import { maySeeResolution } from '@/db/scope'
import type { Actor } from '@/domain/access'
import type { LiveChange, LiveMessage, PresenceEntry } from '@/domain/liveMessage'
import { database } from './database'
import { log } from './log'

/** Commands at the command line write from another process: look this often for what they wrote. */
const LOOK_EVERY_MS = 1000
/** A browser that missed more than this reads everything anew. */
const CATCH_UP_AT_MOST = 500
/** A tab that has not said where it is for this long is gone. */
const PRESENCE_MS = 60_000

/** No person is in more tabs at once; beyond these the longest silent goes. */
const TABS_AT_MOST = 20

interface Listener {
  actor: Actor
  send: (message: LiveMessage) => void
  /** Asked when something of this person changed: is he or she still who came in, and still signed in? */
  stands: () => Promise<boolean>
}

interface Subscriber extends Listener {
  /** The number of the last event told. */
  told: number
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
export async function subscribe(listener: Listener, after: number | null): Promise<() => void> {
  const here = hub()
  const newest = (await database().read(lastEvent)).seq
  // With nobody listening the hub stood still; what happened meanwhile is not news to one who comes now.
  if (here.subscribers.size === 0) here.seq = newest
  const subscriber: Subscriber = { ...listener, told: after ?? newest }
  await catchUp(subscriber)
  here.subscribers.add(subscriber)
  here.timer ??= setInterval(() => void spread(), LOOK_EVERY_MS).unref()
  subscriber.send({ kind: 'presence', here: await presenceFor(subscriber.actor) })
  return () => {
    here.subscribers.delete(subscriber)
    if (here.subscribers.size > 0) return
    clearInterval(here.timer)
    here.timer = undefined
  }
}

/**
 * Tells a newcomer what it missed, until it is level with the hub at a moment with no wait before it is added: an
 * event is then told by the one or by the other, and none twice.
 */
async function catchUp(subscriber: Subscriber): Promise<void> {
  const here = hub()
  const missed = await database().read((db) => eventsAfter(db, subscriber.told, CATCH_UP_AT_MOST + 1))
  if (missed.length > CATCH_UP_AT_MOST) {
    subscriber.told = Math.max(here.seq, missed.at(-1)?.seq ?? 0)
    subscriber.send({ kind: 'reset', seq: subscriber.told })
  } else await tell(subscriber, missed, subscriber.told)
  // The hub may have moved on while this read found nothing: another newcomer may have set it on.
  if (subscriber.told < here.seq) await catchUp(subscriber)
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
      const events = await database().read((db) => eventsAfter(db, here.seq, CATCH_UP_AT_MOST))
      if (events.length === 0) break
      here.seq = events.at(-1)?.seq ?? here.seq
      await Promise.all([...here.subscribers].map((subscriber) => tell(subscriber, events, here.seq)))
      here.again ||= events.length === CATCH_UP_AT_MOST
    } while (here.again)
  } catch (error) {
    // The next look tells what this one could not; a database that is closing has nothing more to tell.
    log().warn({ err: error }, 'the live stream could not look for changes')
  } finally {
    here.busy = false
  }
}

async function tell(subscriber: Subscriber, events: readonly EventRow[], seq: number): Promise<void> {
  const news = events.filter((row) => row.seq > subscriber.told)
  subscriber.told = Math.max(subscriber.told, seq, news.at(-1)?.seq ?? 0)
  const { actor } = subscriber
  const ofPerson = news.some((row) => row.entity === 'person' && row.key === actor.id)
  if (ofPerson && !(await subscriber.stands())) return
  const changes = await visibleEvents(actor, news)
  subscriber.send({ kind: 'changes', changes, seq: subscriber.told })
}

async function visibleEvents(actor: Actor, events: readonly EventRow[]): Promise<LiveChange[]> {
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

/** A tab says where it is; everybody who may see that place is told. A place one may not see is not said. */
export async function sayHere(
  actor: Actor,
  tab: string,
  where: Omit<PresenceEntry, 'personId' | 'name'>,
): Promise<void> {
  const { resolutionId, place, paragraphId } = where
  if (resolutionId !== null && !(await database().read((db) => maySeeResolution(db, actor, resolutionId)))) return
  const { presence } = hub()
  const key = tabKey(actor, tab)
  const before = presence.get(key)
  // Set anew, so that the one that was silent longest stands first.
  presence.delete(key)
  presence.set(key, { personId: actor.id, name: actor.name, ...where, at: Date.now() })
  const left = forgetSilent(actor.id)
  const stayed = before?.resolutionId === resolutionId && before.place === place && before.paragraphId === paragraphId
  if (left || !stayed) await spreadPresence()
}

/** Forgets tabs that said nothing for a minute, and one person's tabs beyond the most. */
function forgetSilent(personId: string): boolean {
  const { presence } = hub()
  const silentSince = Date.now() - PRESENCE_MS
  const own = [...presence].filter(([, entry]) => entry.personId === personId).map(([key]) => key)
  const beyond = new Set(own.slice(0, -TABS_AT_MOST))
  const gone = [...presence].filter(([key, entry]) => entry.at < silentSince || beyond.has(key)).map(([key]) => key)
  for (const key of gone) presence.delete(key)
  return gone.length > 0
}

const tabKey = (actor: Actor, tab: string) => `${actor.id} ${tab}`

/** A tab was closed. */
export async function sayGone(actor: Actor, tab: string): Promise<void> {
  if (hub().presence.delete(tabKey(actor, tab))) await spreadPresence()
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
