import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, OPERATOR, told } from '@/stories/founding'
import { createResolution } from './commands/resolutions'
import { keepSheetView, removeSheetView } from './commands/sheetViews'
import { undo } from './commands/undo'
import { changesRead } from './reads/changes'
import { sheetViewsRead } from './reads/sheetViews'

describe('the views of a sheet that somebody keeps', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
  })
  afterEach(() => database.close())

  const keep = (name: string, query: string, who = head) => keepSheetView.perform(who, { resolutionId, name, query })
  const views = async (who = head) => {
    const answer = await sheetViewsRead.perform(who, { resolutionId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result
  }

  it('are one’s own, in one form, and written over by their name', async () => {
    const { viewId } = told(await keep('Undecided Africa', 'vote=unknown&group=African&open=FRA'))
    told(await keep('Of the operator', 'vote=no', OPERATOR))
    expect(await views()).toEqual([{ id: viewId, name: 'Undecided Africa', query: 'group=African&vote=unknown' }])
    expect(told(await keep('undecided africa', 'group=African&vote=unknown&stale=14'))).toEqual({ viewId })
    expect(await views()).toMatchObject([{ name: 'undecided africa', query: 'group=African&vote=unknown&stale=14' }])
    expect(await views(OPERATOR)).toHaveLength(1)
  })

  it('say something, and are named', async () => {
    expect(await keep('All', 'open=FRA')).toMatchObject({ status: 'invalid' })
    expect(await keep(' ', 'vote=no')).toMatchObject({ status: 'invalid', fields: { name: expect.any(String) } })
  })

  it('are deleted by their owner alone, and come back when that is taken back', async () => {
    const { viewId } = told(await keep('Against', 'vote=no'))
    expect(await removeSheetView.perform(OPERATOR, { resolutionId, viewId })).toMatchObject({ reason: 'not-found' })
    told(await removeSheetView.perform(head, { resolutionId, viewId }, { mutationId: 'deleted-it' }))
    expect(await views()).toEqual([])
    told(await undo.perform(head, { resolutionId, mutationId: 'deleted-it' }))
    expect(await views()).toEqual([{ id: viewId, name: 'Against', query: 'vote=no' }])
  })

  it('stand in no log that colleagues read', async () => {
    told(await keep('Against', 'vote=no'))
    const answer = await changesRead.perform(OPERATOR, { resolutionId })
    expect(JSON.stringify(answer)).not.toContain('Against')
  })
})
