import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { takeWorkTurn, WORK_SENTENCE } from '@/server/limits'
import { foundDesk, freshDatabase } from '@/stories/founding'
import { POST } from './route'

let actor: Actor | null = null
vi.mock('@/server/session', () => ({ currentActor: async () => actor }))

describe('a voting file sent to the desk', () => {
  let database: DatabaseHandle

  beforeEach(async () => {
    database = await freshDatabase()
    actor = await foundDesk()
  })
  afterEach(() => database.close())

  const send = (body: string | null) =>
    POST(new Request('https://desk.example.org/api/library/import?name=votes.csv', { method: 'POST', body }))

  it('takes one of the sixty imports a minute, and none once they are used up', async () => {
    const person = actor?.id ?? ''
    for (let turn = 0; turn < 59; turn += 1) await takeWorkTurn('import', person)
    expect((await send(null)).status).toBe(400)
    const refused = await send('ms_code,ms_vote\n')
    expect(refused.status).toBe(429)
    expect(await refused.json()).toEqual({ message: WORK_SENTENCE })
  })

  it('takes no turn of somebody who may not send any', async () => {
    actor = { id: 'observer-1', name: 'Bo', role: 'observer' }
    for (let turn = 0; turn < 61; turn += 1) expect((await send(null)).status).toBe(404)
  })
})
