import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { declareResult, reopenItem } from './commands/declaredResults'
import { createResolution, editResolution } from './commands/resolutions'
import { importRollCall } from './commands/rollCallImport'
import { undo } from './commands/undo'
import { portfolioRead } from './reads/portfolio'
import { resolutionRead } from './reads/resolutions'

const RECORD = `In favour: Norway, France.
Against: China.
Abstaining: Togo.`

const HOUR = 3_600_000
const DEADLINES = [
  { kind: 'sponsorship', label: 'Sponsorship closes', at: Date.now() + HOUR },
  { kind: 'action', label: 'Action', at: Date.now() + 2 * HOUR },
  { kind: 'plenary', label: 'Plenary', at: Date.now() + 3 * HOUR },
]

describe('a result on the whole text', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    const given = aResolution({ stage: 'revised', deadlines: DEADLINES })
    resolutionId = told(await createResolution.perform(head, given)).resolutionId
  })
  afterEach(() => database.close())

  const resolution = async () => {
    const found = await resolutionRead.perform(head, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    return found.result
  }
  const stage = async () => (await resolution()).stage
  const itemIn = async (bodyId: string) =>
    (await resolution()).voteItems.find((item) => item.bodyId === bodyId)?.id ?? ''
  const declare = async (bodyId: string, given: Record<string, unknown>) =>
    told(await declareResult.perform(head, { resolutionId, voteItemId: await itemIn(bodyId), given }))
  const reopen = async (bodyId: string) =>
    told(await reopenItem.perform(head, { resolutionId, voteItemId: await itemIn(bodyId) }))
  const due = async () => {
    const answer = await portfolioRead.perform(head, {})
    if (answer.status !== 'ok') throw new Error(answer.status)
    // The week, which the database reckons, agrees with the row, which the domain does.
    const { rows, week } = answer.result
    const kinds = rows[0]?.deadlines.map(({ kind }) => kind)
    expect(week.entries).toHaveLength(kinds?.length ?? 0)
    return kinds
  }

  it('moves the stage and what is due from the Committee to the plenary, and taken back leads back', async () => {
    expect(await due()).toEqual(['sponsorship', 'action', 'plenary'])
    await declare('GA-C3', { how: 'without-vote' })
    expect([await stage(), await due()]).toEqual(['committee', ['plenary']])
    await declare('GA-PLENARY', { how: 'announced', result: 'adopted' })
    expect([await stage(), await due()]).toEqual(['adopted', []])
    await reopen('GA-PLENARY')
    expect(await stage()).toBe('committee')
    await reopen('GA-C3')
    expect([await stage(), await due()]).toEqual(['revised', ['sponsorship', 'action', 'plenary']])
  })

  it('leaves a stage alone that somebody set by hand', async () => {
    await declare('GA-C3', { how: 'without-vote' })
    const edit = async (to: string) =>
      told(await editResolution.perform(head, { resolutionId, version: (await resolution()).version, stage: to }))
    await edit('plenary')
    await reopen('GA-C3')
    expect(await stage()).toBe('plenary')
    await declare('GA-C3', { how: 'without-vote' })
    expect(await stage()).toBe('plenary')
    await edit('deferred')
    await declare('GA-PLENARY', { how: 'announced', result: 'adopted' })
    expect(await stage()).toBe('adopted')
  })

  it('ends a text that is withdrawn or rejected', async () => {
    await declare('GA-C3', { how: 'withdrawn' })
    expect(await stage()).toBe('withdrawn')
    await reopen('GA-C3')
    await declare('GA-C3', { how: 'announced', result: 'rejected' })
    expect([await stage(), await due()]).toEqual(['rejected', []])
  })

  it('comes with an imported record, and goes with it when that is taken back', async () => {
    const voteItemId = await itemIn('GA-C3')
    const decisions = { names: {}, twice: {} }
    const input = { resolutionId, voteItemId, text: RECORD, label: null, decisions, source: null }
    told(await importRollCall.perform(head, input, { mutationId: 'stage-import' }))
    expect(await stage()).toBe('committee')
    told(await undo.perform(head, { resolutionId, mutationId: 'stage-import' }))
    expect(await stage()).toBe('revised')
  })
})
