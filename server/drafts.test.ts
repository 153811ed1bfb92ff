import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { importDraft } from './commands/draftImport'
import { saveDraft } from './commands/draftSave'
import { publishDraft, restoreDraft } from './commands/drafts'
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

  describe('a paragraph sent as new that is there already', () => {
    const made = paragraph('made', 'Notes the work of the harbour masters;')
    const sendNew = async (actor: Actor, text: string) =>
      told(
        await saveDraft.perform(actor, {
          resolutionId,
          versionId,
          changes: [{ paragraph: { ...made, text }, rank: 9, rankSeen: null, seen: 0, base: null, deleted: false }],
        }),
      )
    const standing = async () => (await draft()).find(({ id }) => id === 'made')

    it('is merged with what a colleague wrote since, where its own first save went unheard', async () => {
      await sendNew(ada, made.text)
      const first = await standing()
      if (!first) throw new Error('no paragraph')
      await save({ ...ada, id: 'bo' }, first, 'Notes the tireless work of the harbour masters;')
      const { conflicts } = await sendNew(ada, 'Notes the work of the harbour masters and pilots;')
      expect(conflicts).toEqual([])
      expect((await standing())?.text).toBe('Notes the tireless work of the harbour masters and pilots;')
    })

    it('is never written over a colleague’s, who is told of both readings', async () => {
      await sendNew(ada, made.text)
      const { saved, conflicts } = await sendNew({ ...ada, id: 'bo' }, 'Deplores the harbour;')
      expect(saved).toEqual([])
      expect(conflicts).toMatchObject([{ theirs: { text: made.text }, mine: { text: 'Deplores the harbour;' } }])
      expect((await standing())?.text).toBe(made.text)
    })
  })

  it('leaves a colleague’s move alone when only the words are saved', async () => {
    const [first] = await draft()
    if (!first) throw new Error('no paragraph')
    const moved = {
      paragraph: first,
      rank: 9000,
      rankSeen: first.rank,
      seen: first.rowVersion,
      base: first,
      deleted: false,
    }
    told(await saveDraft.perform({ ...ada, id: 'bo' }, { resolutionId, versionId, changes: [moved] }))
    const words = { ...moved, paragraph: { ...first, text: 'Urges all States to protect;' }, rank: first.rank }
    told(await saveDraft.perform(ada, { resolutionId, versionId, changes: [words] }))
    expect((await draft()).map(({ text }) => text)).toEqual([
      'Calls upon all States to report;',
      'Urges all States to protect;',
    ])
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
