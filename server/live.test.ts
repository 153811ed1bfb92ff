import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { lastEvent } from '@/db/journal'
import type { Actor, Role } from '@/domain/access'
import type { LiveMessage } from '@/domain/liveMessage'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setOutreach } from './commands/outreach'
import { editPerson, invitePerson } from './commands/people'
import { createResolution, setTeam } from './commands/resolutions'
import { sayGone, sayHere, subscribe } from './live'

/** A listener that remembers, and can wait for the event of a certain number to be told or passed over. */
class Ear {
  readonly messages: LiveMessage[] = []
  private wake = () => {}
  signedIn = true
  constructor(readonly actor: Actor) {}
  send = (message: LiveMessage) => {
    this.messages.push(message)
    this.wake()
  }
  stands = async () => this.signedIn
  get told(): number[] {
    return this.messages.flatMap((message) => (message.kind === 'changes' ? message.changes.map(({ seq }) => seq) : []))
  }
  get cursor(): number {
    return Math.max(0, ...this.messages.map((message) => ('seq' in message ? message.seq : 0)))
  }
  async until(seq: number): Promise<void> {
    while (this.cursor < seq) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }
}

describe('the live stream', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string
  const leaving: (() => void)[] = []

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
  })
  afterEach(async () => {
    for (const leave of leaving.splice(0)) leave()
    await database.close()
  })

  const newest = async () => (await database.read(lastEvent)).seq
  const listen = async (actor: Actor, after: number | null) => {
    const ear = new Ear(actor)
    leaving.push(await subscribe(ear, after))
    return ear
  }
  const write = async (note: string) =>
    told(await setOutreach.perform(head, { resolutionId, changes: [{ iso3: 'FRA', version: 9, note }] }))
  const colleague = async (role: Role): Promise<Actor> => {
    const name = { name: 'Bo', email: `${role}@example.org`, role }
    return { id: told(await invitePerson.perform(head, name)).personId, ...name }
  }

  it('tells each event once and in order, also to one who comes while others write', async () => {
    const from = await newest()
    await write('1')
    const writing = (async () => {
      for (let count = 2; count <= 12; count++) await write(`${count}`)
    })()
    const ears = await Promise.all([listen(head, from), listen(head, from), listen(head, null)])
    await writing
    const last = await newest()
    for (const ear of ears) await ear.until(last)
    const all = Array.from({ length: last - from }, (_, index) => from + 1 + index)
    expect(ears[0]?.told).toEqual(all)
    expect(ears[1]?.told).toEqual(all)
    expect(new Set(ears[2]?.told).size).toBe(ears[2]?.told.length)
  })

  it('does not tell one who comes now what happened while nobody listened', async () => {
    await listen(head, null)
    for (const leave of leaving.splice(0)) leave()
    await write('while nobody listened')
    const from = await newest()
    const ear = await listen(head, from)
    await write('now')
    await ear.until(from + 1)
    expect(ear.told).toEqual([from + 1])
  })

  it('tells one who comes first what was committed just before the second came', async () => {
    const from = await newest()
    const { read } = database
    let reads = 0
    vi.spyOn(database, 'read').mockImplementation(async (load) => {
      const found = await read.call(database, load)
      reads += 1
      // The first has found nothing missed and is not added yet.
      if (reads !== 3) return found as never
      await write('between the two')
      await listen(head, null)
      return found as never
    })
    const first = await listen(head, from)
    vi.restoreAllMocks()
    await first.until(from + 1)
    expect(first.told).toEqual([from + 1])
  })

  it('passes over what is not open to a person, and follows the team at once', async () => {
    const bo = await colleague('negotiator')
    const ear = await listen(bo, await newest())
    await write('before')
    await ear.until(await newest())
    expect(ear.told).toEqual([])
    told(await setTeam.perform(head, { resolutionId, personIds: [head.id, bo.id] }))
    await write('on the team')
    await ear.until(await newest())
    expect(ear.told).toContain(await newest())
    told(await setTeam.perform(head, { resolutionId, personIds: [head.id] }))
    await write('off the team')
    await ear.until(await newest())
    expect(ear.told).not.toContain(await newest())
  })

  it('tells nothing more to one whose standing changed', async () => {
    const bo = await colleague('head')
    const ear = await listen(bo, await newest())
    ear.signedIn = false
    const other = await listen(head, await newest())
    told(await editPerson.perform(head, { personId: bo.id, role: 'observer' }))
    await other.until(await newest())
    expect(ear.told).toEqual([])
  })

  it('shows where colleagues are to those who may see the place, twenty tabs a person at the most', async () => {
    const bo = await colleague('observer')
    const ear = await listen(head, await newest())
    const here = () => ear.messages.findLast((message) => message.kind === 'presence')?.here ?? []
    await sayHere(bo, 'outside', { resolutionId, place: 'count', paragraphId: null })
    expect(here()).toEqual([])
    for (let tab = 0; tab < 30; tab++)
      await sayHere(head, `tab-${tab}`, { resolutionId, place: `place ${tab}`, paragraphId: null })
    expect(here().map(({ place }) => place)).toEqual(Array.from({ length: 20 }, (_, tab) => `place ${tab + 10}`))
    for (let tab = 0; tab < 30; tab++) await sayGone(head, `tab-${tab}`)
    expect(here()).toEqual([])
  })

  it('tells in which paragraph a colleague stands as soon as it is another', async () => {
    const ear = await listen(head, await newest())
    const here = () => ear.messages.findLast((message) => message.kind === 'presence')?.here ?? []
    for (const paragraphId of ['first', 'second']) {
      await sayHere(head, 'tab-here', { resolutionId, place: 'text', paragraphId })
      expect(here()).toMatchObject([{ personId: head.id, paragraphId }])
    }
    await sayGone(head, 'tab-here')
  })
})
