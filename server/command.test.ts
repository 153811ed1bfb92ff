import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DatabaseHandle } from '@/db/client'
import { GENESIS_HASH, hashEvent } from '@/db/eventHash'
import { eventsAfter } from '@/db/eventLog'
import { insertRow, lastEvent } from '@/db/journal'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { command } from './command'
import { setExpectedVotes } from './commands/expectedVotes'
import { setOutreach } from './commands/outreach'
import { createResolution } from './commands/resolutions'
import { undo } from './commands/undo'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'

describe('the one door', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string
  let voteItemId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    voteItemId = found.result.voteItems[0]?.id ?? ''
  })
  afterEach(() => database.close())

  const setVote = (iso3: string, version: number, expected: string, mutationId?: string, actor = head) =>
    setExpectedVotes.perform(
      actor,
      { resolutionId, voteItemId, changes: [{ iso3, version, expected }] },
      { mutationId },
    )

  const rowOf = async (iso3: string) => {
    const sheet = await countSheetRead.perform(head, { resolutionId, voteItemId })
    if (sheet.status !== 'ok') throw new Error(sheet.status)
    return sheet.result.rows.find((row) => row.iso3 === iso3)
  }

  it('writes a row and its event together, chained by hash', async () => {
    told(await setVote('FRA', 0, 'yes'))
    expect(await rowOf('FRA')).toMatchObject({ expected: 'yes', confidence: 'leaning', voteVersion: 1 })
    const events = await database.read((db) => eventsAfter(db, 0, 1000))
    let previous = GENESIS_HASH
    for (const { hash, ...row } of events) {
      expect(hashEvent(previous, row)).toBe(hash)
      previous = hash
    }
    expect(events.at(-1)).toMatchObject({
      type: 'expectedVotes.set',
      entity: 'expectedVote',
      iso3: 'FRA',
      actorId: head.id,
    })
  })

  it('counts a mutation sent twice once, and refuses its number for another change', async () => {
    const first = await setVote('FRA', 0, 'yes', 'mutation-1')
    expect(await setVote('FRA', 0, 'yes', 'mutation-1')).toEqual(first)
    expect((await rowOf('FRA'))?.voteVersion).toBe(1)
    expect((await setVote('FRA', 0, 'no', 'mutation-1')).status).toBe('invalid')
  })

  it('tells the second of two people who changed the same cell, and keeps the first one’s entry', async () => {
    told(await setVote('FRA', 0, 'yes'))
    const second: Actor = { ...head, id: 'somebody-else' }
    const answer = await setVote('FRA', 0, 'no', undefined, second)
    expect(answer).toMatchObject({
      status: 'conflict',
      conflicts: [{ iso3: 'FRA', version: 1, by: 'Ada Berg', theirs: { expected: 'yes' }, mine: { expected: 'no' } }],
    })
    expect((await rowOf('FRA'))?.expected).toBe('yes')
    told(await setVote('FRA', 1, 'no', undefined, second))
    expect((await rowOf('FRA'))?.expected).toBe('no')
  })

  it('takes the same vote set by two people for no conflict', async () => {
    told(await setVote('FRA', 0, 'yes', undefined, { ...head, id: 'somebody-else' }))
    told(await setVote('FRA', 0, 'yes'))
    expect(await rowOf('FRA')).toMatchObject({ expected: 'yes', voteVersion: 2 })
  })

  it('takes a vote and its confidence for one statement, so that none is made firm that the person did not see', async () => {
    const second: Actor = { ...head, id: 'somebody-else' }
    const set = (actor: Actor, version: number, change: Record<string, string>) =>
      setExpectedVotes.perform(actor, { resolutionId, voteItemId, changes: [{ iso3: 'FRA', version, ...change }] })
    told(await set(head, 0, { expected: 'yes', confidence: 'leaning' }))
    told(await set(second, 1, { expected: 'no', confidence: 'leaning' }))
    expect(await set(head, 1, { confidence: 'firm' })).toMatchObject({
      status: 'conflict',
      conflicts: [{ theirs: { expected: 'no' }, mine: { expected: 'yes' } }],
    })
  })

  it('names in a conflict who changed that field, not who came last to the row', async () => {
    const note = (actor: Actor, version: number, change: Record<string, string>) =>
      setOutreach.perform(actor, { resolutionId, changes: [{ iso3: 'FRA', version, ...change }] })
    const [second, third]: Actor[] = [
      { ...head, id: 'somebody-else' },
      { ...head, id: 'third' },
    ]
    if (!second || !third) throw new Error('two people')
    told(await note(second, 0, { note: 'asked' }))
    told(await note(head, 1, { note: 'waiting' }))
    told(await note(third, 2, { nextStep: 'call' }))
    expect(await note(second, 1, { note: 'answered' })).toMatchObject({
      status: 'conflict',
      conflicts: [{ by: 'Ada Berg' }],
    })
  })

  it('lets two writes that arrive at once both stand, each with a number of its own', async () => {
    const countries = ['FRA', 'DEU', 'ESP', 'ITA', 'PRT']
    const answers = await Promise.all(countries.map((iso3) => setVote(iso3, 0, 'yes')))
    expect(new Set(answers.map((answer) => answer.status === 'ok' && answer.seq)).size).toBe(countries.length)
    const twice = await Promise.all([setVote('AUT', 0, 'yes', 'at-once-1'), setVote('AUT', 0, 'yes', 'at-once-1')])
    expect(twice[1]).toEqual(twice[0])
    expect((await rowOf('AUT'))?.voteVersion).toBe(1)
  })

  it('leaves nothing of a command that fails mid-way, and goes on with the next', async () => {
    const failing = command({
      name: 'test.fails',
      permission: 'count.edit',
      input: z.object({ resolutionId: z.string() }),
      resolution: (input) => input.resolutionId,
      async run(context) {
        await insertRow(context, 'outreach', { resolutionId, iso3: 'FRA', note: 'half' })
        throw new Error('a bug')
      },
    })
    const before = await database.read(lastEvent)
    const [failed, next] = await Promise.allSettled([failing.perform(head, { resolutionId }), setVote('DEU', 0, 'yes')])
    expect(failed.status).toBe('rejected')
    expect(next).toMatchObject({ status: 'fulfilled', value: { status: 'ok', seq: before.seq + 1 } })
    expect((await rowOf('FRA'))?.note).toBeNull()
  })

  it('does not show a resolution to whoever is not on its team', async () => {
    const stranger: Actor = { id: 'stranger', name: 'Stranger', role: 'negotiator' }
    expect(await setVote('FRA', 0, 'yes', undefined, stranger)).toMatchObject({
      status: 'refused',
      reason: 'not-found',
    })
    expect((await countSheetRead.perform(stranger, { resolutionId, voteItemId })).status).toBe('gone')
    expect((await countSheetRead.perform(null, { resolutionId, voteItemId })).status).toBe('signed-out')
  })

  it('rolls everything back when one of many is refused', async () => {
    const changes = [
      { iso3: 'FRA', version: 0, coSponsorship: 'registered' },
      { iso3: 'DEU', version: 0, coSponsorship: 'withdrawn', withdrawnReason: 'none', withdrawnFrom: 'L.46' },
    ]
    expect(await setOutreach.perform(head, { resolutionId, changes })).toMatchObject({
      status: 'refused',
      reason: 'rule',
    })
    expect((await rowOf('FRA'))?.coSponsorship).toBe('not-asked')
  })

  it('takes a mutation back as one step, unless somebody changed it since', async () => {
    const changes = ['FRA', 'DEU'].map((iso3) => ({ iso3, version: 0, expected: 'yes' as const }))
    told(await setExpectedVotes.perform(head, { resolutionId, voteItemId, changes }, { mutationId: 'mutation-1' }))
    told(await undo.perform(head, { resolutionId, mutationId: 'mutation-1' }))
    expect((await rowOf('FRA'))?.expected).toBe('unknown')
    expect(await undo.perform(head, { resolutionId, mutationId: 'mutation-1' })).toMatchObject({ status: 'refused' })
    told(await setVote('FRA', 0, 'yes', 'mutation-2'))
    told(await setVote('FRA', 3, 'no', undefined, { ...head, id: 'somebody-else' }))
    expect((await undo.perform(head, { resolutionId, mutationId: 'mutation-2' })).status).toBe('conflict')
    expect((await rowOf('FRA'))?.expected).toBe('no')
  })

  it('says in words what is wrong with an input, and changes nothing', async () => {
    const answer = await setVote('XXX', 0, 'maybe')
    expect(answer).toMatchObject({ status: 'invalid' })
    expect(await setVote('PSE', 0, 'yes')).toMatchObject({ status: 'refused', reason: 'rule' })
  })
})
