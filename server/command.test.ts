import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { GENESIS_HASH, hashEvent } from '@/db/eventHash'
import { eventsAfter } from '@/db/eventLog'
import type { Actor } from '@/domain/access'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setExpectedVotes } from './commands/expectedVotes'
import { setOutreach } from './commands/outreach'
import { createResolution } from './commands/resolutions'
import { undo } from './commands/undo'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'

const resolution = {
  shortTitle: 'Human rights defenders',
  fullTitle: '',
  bodyId: 'GA-C3',
  session: '70',
  agendaItem: '72 (b)',
  symbol: 'A/C.3/70/L.46',
  stage: 'tabled',
  mainSponsors: ['NOR'],
  consensusExpected: false,
  marking: null,
  sponsorTarget: 75,
  yesTarget: null,
  ruleOverride: null,
  ruleReason: null,
  team: [],
  deadlines: [],
  actionDate: '2015-11-25',
  plenaryDate: '2015-12-17',
}

describe('the one door', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string
  let voteItemId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, resolution)).resolutionId
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
