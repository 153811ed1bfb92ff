import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { editSettings } from './commands/desk'
import { createResolution } from './commands/resolutions'
import { countSheetRead } from './reads/count'
import { deskRead } from './reads/desk'
import { resolutionRead } from './reads/resolutions'

describe('the delegation’s own State', () => {
  let database: DatabaseHandle
  let head: Actor
  beforeAll(async () => {
    database = await freshDatabase()
    head = await foundDesk()
  })
  afterAll(() => database.close())

  /** How Norway, and who else is counted, stands on each item of a resolution founded so. */
  async function standing(given: Record<string, unknown>, iso3 = 'NOR') {
    const { resolutionId } = told(await createResolution.perform(head, aResolution(given)))
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    const lines: string[] = []
    for (const { id, bodyId } of found.result.voteItems) {
      const sheet = await countSheetRead.perform(head, { resolutionId, voteItemId: id })
      if (sheet.status !== 'ok') throw new Error(sheet.status)
      const counted = sheet.result.rows.filter(({ expected }) => expected !== 'unknown').map((row) => row.iso3)
      const own = sheet.result.rows.find((row) => row.iso3 === iso3)
      lines.push([bodyId, own?.expected, own?.confidence, own?.coSponsorship, counted.join(' ')].join(', '))
    }
    return lines
  }

  it('is a sure Yes and a sponsor of a text that it presents, where whoever founds it says so', async () => {
    expect(await standing({ countOwnState: true })).toEqual([
      'GA-C3, yes, firm, registered, NOR',
      'GA-PLENARY, yes, firm, registered, NOR',
    ])
    expect(await standing({ countOwnState: true, stage: 'informals' })).toEqual([
      'GA-C3, yes, firm, confirmed, NOR',
      'GA-PLENARY, yes, firm, confirmed, NOR',
    ])
  })

  it('is not entered unasked, nor on a text of others', async () => {
    const nothing = ['GA-C3, unknown, , not-asked, ', 'GA-PLENARY, unknown, , not-asked, ']
    expect(await standing({})).toEqual(nothing)
    expect(await standing({ countOwnState: true, mainSponsors: ['CHL'] })).toEqual(nothing)
  })

  it('sponsors in a council where it does not sit, and does not vote there', async () => {
    const council = { bodyId: 'HRC', session: '31', plenaryDate: null, actionDate: '2016-03-24' }
    expect(await standing({ ...council, countOwnState: true })).toEqual(['HRC, unknown, , registered, '])
  })

  it('is changed in the settings, and counts on what is founded after', async () => {
    expect(await editSettings.perform(head, { iso3: 'XXX' })).toMatchObject({
      status: 'invalid',
      fields: { iso3: expect.any(String) },
    })
    told(await editSettings.perform(head, { iso3: 'CHL' }))
    expect(await deskRead.perform(head, {})).toMatchObject({ status: 'ok', result: { iso3: 'CHL' } })
    const [committee] = await standing({ countOwnState: true, mainSponsors: ['CHL', 'NOR'] }, 'CHL')
    expect(committee).toBe('GA-C3, yes, firm, registered, CHL')
  })
})
