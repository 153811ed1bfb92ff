import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { ARCHIVED_SENTENCE } from './command'
import { setOutreach } from './commands/outreach'
import { archiveResolution, createResolution, editResolution, setTeam, steerResolution } from './commands/resolutions'
import { undo } from './commands/undo'
import { resolutionRead } from './reads/resolutions'

let database: DatabaseHandle
let head: Actor
let resolutionId: string

beforeEach(async () => {
  database = await freshDatabase()
  head = await foundDesk()
  resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
})
afterEach(() => database.close())

const archive = (archived: boolean) => archiveResolution.perform(head, { resolutionId, archived })
const seen = async () => {
  const answer = await resolutionRead.perform(head, { resolutionId })
  if (answer.status !== 'ok') throw new Error(answer.status)
  return answer.result
}

describe('an archived resolution', () => {
  const note = (mutationId?: string) =>
    setOutreach.perform(
      head,
      { resolutionId, changes: [{ iso3: 'FRA', version: 9, note: 'Heard in the corridor.' }] },
      mutationId === undefined ? {} : { mutationId },
    )

  it('refuses every change with the way out, and takes them again once it is out', async () => {
    told(await note('before-archiving'))
    told(await archive(true))
    const { version } = await seen()
    const refusal = { status: 'refused', message: ARCHIVED_SENTENCE }
    expect(await note()).toMatchObject(refusal)
    expect(await editResolution.perform(head, { resolutionId, version, agendaItem: '70' })).toMatchObject(refusal)
    expect(await setTeam.perform(head, { resolutionId, personIds: [] })).toMatchObject(refusal)
    expect(await undo.perform(head, { resolutionId, mutationId: 'before-archiving' })).toMatchObject(refusal)
    told(await archive(false))
    told(await note())
  })

  it('still answers a change that was saved before and is sent again', async () => {
    const first = await note('sent-twice')
    told(await archive(true))
    expect(await note('sent-twice')).toEqual(first)
  })

  it('offers nobody more than to read it, and heads to take it out', async () => {
    told(await archive(true))
    const onResolution = (await seen()).may.filter((permission) => /^(resolution|count|draft|votes)\./.test(permission))
    expect(onResolution).toEqual(['resolution.read', 'resolution.steer', 'resolution.create'])
  })
})

describe('another rule than the body’s', () => {
  it('keeps its reason as long as it stands', async () => {
    const steer = async (patch: Record<string, unknown>) =>
      steerResolution.perform(head, { resolutionId, version: (await seen()).version, ...patch })
    told(await steer({ ruleOverride: 'two-thirds', ruleReason: 'Important question' }))
    expect(await steer({ ruleReason: null })).toMatchObject({
      status: 'invalid',
      fields: { ruleReason: expect.any(String) },
    })
    expect(await steer({ ruleReason: '' })).toMatchObject({ status: 'invalid' })
    expect(await steer({ sponsorTarget: 70 })).toMatchObject({ status: 'ok' })
    told(await steer({ ruleOverride: null, ruleReason: null }))
    expect((await seen()).ruleReason).toBeNull()
  })
})
