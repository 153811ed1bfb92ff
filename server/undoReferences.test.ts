import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { versionsOf } from '@/db/drafts'
import { voteItemsOf } from '@/db/resolutions'
import { openToRead, verifyDatabase } from '@/db/verify'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { importDraft } from './commands/draftImport'
import { beginDraft } from './commands/drafts'
import { createResolution } from './commands/resolutions'
import { undo } from './commands/undo'
import { addVoteItem, editVoteItem } from './commands/voteItems'

const STILL_NEEDED = { status: 'refused', message: expect.stringContaining('Something else rests on this') }

describe('taking back what no foreign key guards', () => {
  let database: DatabaseHandle
  let jonas: Actor
  let resolutionId: string
  const ingrid: Actor = { id: 'operator', name: 'Ingrid', role: 'administrator' }

  beforeEach(async () => {
    database = await freshDatabase()
    jonas = await foundDesk()
    resolutionId = told(await createResolution.perform(jonas, aResolution())).resolutionId
  })
  afterEach(() => {
    const connection = openToRead(database.file)
    const { faults } = verifyDatabase(connection)
    connection.close()
    expect(faults).toEqual([])
    return database.close()
  })

  const publish = async (mutationId: string, followsId: string | null = null): Promise<string> => {
    const text = 'Urges all States to report;'
    const paragraph = { id: 'p1', kind: 'operative', level: 0, text, openingLength: 5, state: 'open' }
    const names = { label: 'Zero draft', symbol: null, date: null, note: null, language: 'en' }
    const input = { resolutionId, ...names, paragraphs: [paragraph], followsId, published: true }
    return told(await importDraft.perform(jonas, input, { mutationId })).versionId
  }
  const begin = async (actor: Actor, fromVersionId: string) =>
    told(await beginDraft.perform(actor, { resolutionId, fromVersionId, label: 'Rev.1', language: 'en' }))
  const add = async (actor: Actor, mutationId: string, given: object = {}): Promise<string> => {
    const item = {
      resolutionId,
      ...{ kind: 'amendment', bodyId: 'GA-PLENARY', title: 'An amendment', symbol: null, date: '2026-11-20' },
      ...{ meeting: null, moverIso3: null, moverName: null, versionId: null, paragraphLabel: null, recommended: 'no' },
      ...{
        ruleOverride: null,
        ruleReason: null,
        procedural: false,
        consensusExpected: false,
        aboutId: null,
        rank: null,
      },
      ...{ operative: [], excludes: [], ...given },
    }
    return told(await addVoteItem.perform(actor, item, { mutationId })).voteItemId
  }
  const edit = (voteItemId: string, version: number, given: object, mutationId?: string) =>
    editVoteItem.perform(jonas, { resolutionId, voteItemId, version, ...given }, { mutationId })
  const takeBack = (mutationId: string) => undo.perform(jonas, { resolutionId, mutationId })
  const versions = () => database.read((db) => versionsOf(db, resolutionId))
  const items = () => database.read((db) => voteItemsOf(db, [resolutionId]))

  it('keeps a version that a colleague’s draft began from', async () => {
    const versionId = await publish('version-01')
    await begin(ingrid, versionId)
    expect(await takeBack('version-01')).toMatchObject(STILL_NEEDED)
    expect(await versions()).toMatchObject([{ id: versionId }, { fromVersionId: versionId }])
  })

  it('keeps a version that another follows, until that one is taken back', async () => {
    const versionId = await publish('version-01')
    await publish('version-02', versionId)
    expect(await takeBack('version-01')).toMatchObject(STILL_NEEDED)
    told(await takeBack('version-02'))
    told(await takeBack('version-01'))
    expect(await versions()).toEqual([])
  })

  it('keeps a version that a vote item names', async () => {
    const versionId = await publish('version-01')
    await add(ingrid, 'item-0001', { versionId })
    expect(await takeBack('version-01')).toMatchObject(STILL_NEEDED)
    expect(await versions()).toHaveLength(1)
  })

  it.each([
    ['is about', (id: string) => ({ aboutId: id })],
    ['excludes', (id: string) => ({ excludes: [id] })],
  ])('keeps an item that another %s, which can still be edited', async (_how, naming) => {
    const first = await add(jonas, 'item-0001')
    const second = await add(ingrid, 'item-0002', naming(first))
    expect(await takeBack('item-0001')).toMatchObject(STILL_NEEDED)
    const version = (await items()).find(({ id }) => id === second)?.version ?? 0
    told(await edit(second, version, { title: 'The second amendment' }))
    told(await edit(second, version + 1, { aboutId: null, excludes: [] }))
    told(await takeBack('item-0001'))
    expect((await items()).map(({ id }) => id)).not.toContain(first)
  })

  it('does not point an item again to one that was taken back meanwhile', async () => {
    const first = await add(jonas, 'item-0001')
    const second = await add(jonas, 'item-0002', { aboutId: first })
    const version = (await items()).find(({ id }) => id === second)?.version ?? 0
    told(await edit(second, version, { aboutId: null }, 'edit-0001'))
    told(await takeBack('item-0001'))
    expect(await takeBack('edit-0001')).toMatchObject({
      status: 'refused',
      message: expect.stringContaining('is gone by now'),
    })
    expect((await items()).find(({ id }) => id === second)?.aboutId).toBeNull()
  })
})
