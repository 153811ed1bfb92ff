import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { DatabaseHandle } from '@/db/client'
import { openDatabase } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setOutreach } from './commands/outreach'
import { archiveResolution, createResolution, setTeam } from './commands/resolutions'
import { putDatabase } from './database'
import { keptSize, read } from './read'

let loads = 0

const keptRead = read({
  name: 'test.kept',
  permission: 'resolution.read',
  params: z.object({ resolutionId: z.string(), length: z.number().optional(), slot: z.number().optional() }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load(_context, { length = 1 }) {
    loads++
    return { text: 'x'.repeat(length) }
  },
})

describe('a kept read', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
    loads = 0
  })
  afterEach(() => database.close())

  const note = (words: string) =>
    setOutreach.perform(head, { resolutionId, changes: [{ iso3: 'FRA', version: 9, note: words }] })

  it('is loaded once until the next event of its resolution, also one that another process wrote', async () => {
    await keptRead.perform(head, { resolutionId })
    await keptRead.perform(head, { resolutionId })
    expect(loads).toBe(1)
    told(await note('here'))
    await keptRead.perform(head, { resolutionId })
    expect(loads).toBe(2)
    const other = openDatabase(database.file)
    putDatabase(other)
    told(await note('at the command line'))
    await other.close()
    putDatabase(database)
    await keptRead.perform(head, { resolutionId })
    expect(loads).toBe(3)
    told(await archiveResolution.perform(head, { resolutionId, archived: true }))
    await keptRead.perform(head, { resolutionId })
    expect(loads).toBe(4)
  })

  it('is gone at once for somebody taken off the team, kept or not', async () => {
    const bo: Actor = { id: 'operator', name: 'Bo', role: 'observer' }
    expect((await keptRead.perform(bo, { resolutionId })).status).toBe('gone')
    const ada: Actor = { ...head, role: 'observer' }
    expect((await keptRead.perform(ada, { resolutionId })).status).toBe('ok')
    told(await setTeam.perform(head, { resolutionId, personIds: [] }))
    expect((await keptRead.perform(ada, { resolutionId })).status).toBe('gone')
  })

  it('keeps no more than it has room for', async () => {
    const length = 2 * 1024 * 1024
    for (let slot = 0; slot < 30; slot++) await keptRead.perform(head, { resolutionId, length, slot })
    expect(keptSize().length).toBeLessThanOrEqual(24 * 1024 * 1024)
    expect(keptSize().answers).toBeGreaterThan(5)
    const before = keptSize()
    await keptRead.perform(head, { resolutionId, length: 5 * length })
    expect(keptSize().length).toBeLessThanOrEqual(before.length)
  })

  it('keeps no more answers than so many, however short, and the newest of them', async () => {
    for (let slot = 0; slot < 2050; slot++) await keptRead.perform(head, { resolutionId, slot })
    expect(keptSize().answers).toBe(2000)
    await keptRead.perform(head, { resolutionId, slot: 2049 })
    expect(loads).toBe(2050)
    await keptRead.perform(head, { resolutionId, slot: 0 })
    expect(loads).toBe(2051)
  })
})
