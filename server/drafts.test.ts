import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { saveDraft } from './commands/draftSave'
import { importDraft, publishDraft, restoreDraft } from './commands/drafts'
import { createResolution } from './commands/resolutions'
import { draftRead, savedStatesRead } from './reads/drafts'

const paragraph = (id: string, text: string): DraftParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 5,
  state: 'open',
})

describe('the working draft', () => {
  let database: DatabaseHandle
  let ada: Actor
  let resolutionId: string
  let versionId: string

  beforeEach(async () => {
    database = await freshDatabase()
    ada = await foundDesk()
    resolutionId = told(await createResolution.perform(ada, aResolution())).resolutionId
    const text = ['Urges all States to protect defenders;', 'Calls upon all States to report;']
    const input = {
      resolutionId,
      label: 'Zero draft',
      symbol: null,
      date: null,
      note: null,
      language: 'en',
      paragraphs: text.map((words, at) => paragraph(`p${at}`, words)),
      followsId: null,
      published: false,
    }
    versionId = told(await importDraft.perform(ada, input)).versionId
  })
  afterEach(() => database.close())

  const draft = async () => {
    const answer = await draftRead.perform(ada, { resolutionId, versionId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result.paragraphs
  }

  const save = async (actor: Actor, base: DraftParagraph & { rank: number; rowVersion: number }, text: string) =>
    told(
      await saveDraft.perform(actor, {
        resolutionId,
        versionId,
        changes: [{ paragraph: { ...base, text }, rank: base.rank, seen: base.rowVersion, base, deleted: false }],
      }),
    )

  it('lets changes to different words of one paragraph both stand', async () => {
    const [first] = await draft()
    if (!first) throw new Error('no paragraph')
    const bo: Actor = { ...ada, id: 'bo' }
    await save(ada, first, 'Urges all States to fully protect defenders;')
    const second = await save(bo, first, 'Urges all States to protect human rights defenders;')
    expect(second.conflicts).toEqual([])
    expect(second.saved[0]?.merged).toBe(true)
    expect((await draft())[0]?.text).toBe('Urges all States to fully protect human rights defenders;')
  })

  it('shows both readings where two changed the same words, and writes neither over the other', async () => {
    const [first] = await draft()
    if (!first) throw new Error('no paragraph')
    await save(ada, first, 'Urges all States to defend defenders;')
    const second = await save({ ...ada, id: 'bo' }, first, 'Urges all States to shield defenders;')
    expect(second.saved).toEqual([])
    expect(second.conflicts[0]).toMatchObject({
      by: 'Ada Berg',
      theirs: { text: 'Urges all States to defend defenders;' },
      mine: { text: 'Urges all States to shield defenders;' },
    })
    expect((await draft())[0]?.text).toBe('Urges all States to defend defenders;')
  })

  it('brings every saved state back, and never changes what is published', async () => {
    const [first] = await draft()
    if (!first) throw new Error('no paragraph')
    const began = await savedStatesRead.perform(ada, { resolutionId, versionId })
    await save(ada, first, 'Demands that all States protect defenders;')
    if (began.status !== 'ok') throw new Error(began.status)
    told(await restoreDraft.perform(ada, { resolutionId, versionId, seq: began.result[0]?.seq }))
    expect((await draft())[0]?.text).toBe('Urges all States to protect defenders;')
    const names = { label: 'Zero draft', symbol: null, date: null, note: null, reconfirm: false }
    told(await publishDraft.perform(ada, { resolutionId, versionId, ...names }))
    const change = {
      paragraph: { ...first, text: 'Other;' },
      rank: 1,
      seen: first.rowVersion,
      base: first,
      deleted: false,
    }
    expect(await saveDraft.perform(ada, { resolutionId, versionId, changes: [change] })).toMatchObject({
      status: 'refused',
    })
  })
})
