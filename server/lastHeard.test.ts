import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setExpectedVotes } from './commands/expectedVotes'
import { createResolution } from './commands/resolutions'
import { logTalk } from './commands/talks'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'

const [MONDAY, TUESDAY, WEDNESDAY] = [Date.UTC(2015, 10, 16), Date.UTC(2015, 10, 17), Date.UTC(2015, 10, 18)]

describe('when a State was last heard', () => {
  let database: DatabaseHandle
  let head: Actor
  beforeAll(async () => {
    database = await freshDatabase()
    head = await foundDesk(MONDAY - 1)
  })
  afterAll(() => database.close())

  it('is of the resolution: in a talk, or of its vote on any of the items', async () => {
    const { resolutionId } = told(await createResolution.perform(head, aResolution(), { now: MONDAY - 1 }))
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    const [committee, plenary] = found.result.voteItems.map(({ id }) => id)
    const vote = async (voteItemId: string | undefined, iso3: string, heardAt: number) => {
      const changes = [{ iso3, version: 0, expected: 'yes' as const, confidence: 'likely' as const, heardAt }]
      told(await setExpectedVotes.perform(head, { resolutionId, voteItemId, changes }, { now: heardAt }))
    }
    await vote(committee, 'CHL', MONDAY)
    await vote(plenary, 'CHL', TUESDAY)
    await vote(plenary, 'KEN', TUESDAY)
    const talk = { how: 'call' as const, withWhom: 'Counsellor', said: 'Wait.', at: WEDNESDAY }
    told(await logTalk.perform(head, { resolutionId, iso3: 'KEN', ...talk }, { now: WEDNESDAY }))
    const heard = async (voteItemId: string | undefined) => {
      const sheet = await countSheetRead.perform(head, { resolutionId, voteItemId })
      if (sheet.status !== 'ok') throw new Error(sheet.status)
      const of = (iso3: string) => sheet.result.rows.find((row) => row.iso3 === iso3)?.lastHeardAt
      return [of('CHL'), of('KEN'), of('FRA')]
    }
    expect(await heard(committee)).toEqual([TUESDAY, WEDNESDAY, null])
    expect(await heard(plenary)).toEqual([TUESDAY, WEDNESDAY, null])
  })

  it('is when it was entered, of a vote that waited on a device; never later than it is taken', async () => {
    const { resolutionId } = told(await createResolution.perform(head, aResolution(), { now: MONDAY - 1 }))
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    const voteItemId = found.result.voteItems[0]?.id ?? ''
    const vote = async (iso3: string, at: number) => {
      const changes = [{ iso3, version: 0, expected: 'yes' as const, confidence: 'likely' as const }]
      told(await setExpectedVotes.perform(head, { resolutionId, voteItemId, changes, at }, { now: TUESDAY }))
    }
    await vote('CHL', MONDAY)
    await vote('KEN', WEDNESDAY)
    const sheet = await countSheetRead.perform(head, { resolutionId, voteItemId })
    if (sheet.status !== 'ok') throw new Error(sheet.status)
    const heard = (iso3: string) => sheet.result.rows.find((row) => row.iso3 === iso3)?.heardAt
    expect([heard('CHL'), heard('KEN')]).toEqual([MONDAY, TUESDAY])
  })
})
