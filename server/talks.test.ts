import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import type { SheetRow } from '@/domain/count/sheet'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setOutreach } from './commands/outreach'
import { createResolution } from './commands/resolutions'
import { logTalk } from './commands/talks'
import { undo } from './commands/undo'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'

describe('a talk that was the next step', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string
  let voteItemId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
    const found = await resolutionRead.perform(head, { resolutionId })
    voteItemId = found.status === 'ok' ? (found.result.voteItems[0]?.id ?? '') : ''
    const changes = [{ iso3: 'FRA', version: 0, nextStep: 'Ask again', nextStepDue: '2015-11-20' }]
    told(await setOutreach.perform(head, { resolutionId, changes }))
  })
  afterEach(() => database.close())

  const row = async (): Promise<SheetRow | undefined> => {
    const answer = await countSheetRead.perform(head, { resolutionId, voteItemId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result.rows.find(({ iso3 }) => iso3 === 'FRA')
  }
  const talk = (given: object) => ({
    resolutionId,
    iso3: 'FRA',
    how: 'corridor',
    withWhom: '',
    said: 'Asked.',
    ...given,
  })

  it('closes it, and taking back brings back both', async () => {
    const { outreachVersion } = (await row()) ?? { outreachVersion: 0 }
    const step = { version: outreachVersion, nextStep: null, nextStepDue: null }
    told(await logTalk.perform(head, talk({ step }), { mutationId: 'asked-again' }))
    expect(await row()).toMatchObject({ nextStep: null, nextStepDue: null })
    expect(told(await undo.perform(head, { resolutionId, mutationId: 'asked-again' }))).toEqual({ taken: 2 })
    expect(await row()).toMatchObject({ nextStep: 'Ask again', nextStepDue: '2015-11-20', lastHeardAt: null })
  })

  it('says what comes next, with the vote it told', async () => {
    const version = (await row())?.outreachVersion
    const step = { version, nextStep: 'Call the capital', nextStepDue: '2015-11-24' }
    const vote = { voteItemId, version: 0, expected: 'yes', confidence: 'likely' }
    told(await logTalk.perform(head, talk({ step, told: vote })))
    expect(await row()).toMatchObject({ nextStep: 'Call the capital', nextStepDue: '2015-11-24', expected: 'yes' })
  })

  it('refuses a step that is no date, and leaves all as it was', async () => {
    const step = { version: 1, nextStep: 'Call', nextStepDue: 'soon' }
    expect(await logTalk.perform(head, talk({ step }))).toMatchObject({ status: 'invalid' })
    expect(await row()).toMatchObject({ nextStep: 'Ask again', lastHeardAt: null })
  })
})
