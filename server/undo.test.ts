import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { declareResult, reopenItem } from './commands/declaredResults'
import { importDraft } from './commands/draftImport'
import { saveDraft } from './commands/draftSave'
import { publishDraft } from './commands/drafts'
import { linkPredecessor, unlinkPredecessor } from './commands/predecessors'
import { createResolution } from './commands/resolutions'
import { importRollCall } from './commands/rollCallImport'
import { setBoardVotes } from './commands/theDay'
import { undo } from './commands/undo'
import { draftRead, versionsRead } from './reads/drafts'
import { rollCallsRead } from './reads/library'
import { resolutionRead } from './reads/resolutions'

const RECORD = `In favour: Norway, France.
Against: China.
Abstaining: Togo.`

describe('taking back', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string
  let voteItemId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution())).resolutionId
    voteItemId = await firstItem(resolutionId)
  })
  afterEach(() => database.close())

  const firstItem = async (of: string): Promise<string> => {
    const found = await resolutionRead.perform(head, { resolutionId: of })
    if (found.status !== 'ok') throw new Error(found.status)
    return found.result.voteItems[0]?.id ?? ''
  }
  const importRecord = (mutationId: string) =>
    importRollCall.perform(
      head,
      { resolutionId, voteItemId, text: RECORD, label: null, decisions: { names: {}, twice: {} }, source: null },
      { mutationId },
    )
  const library = async () => {
    const answer = await rollCallsRead.perform(head, {})
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result.rollCalls
  }

  it('shows an imported record in the library at once, and no more when it was taken back', async () => {
    expect(await library()).toEqual([])
    told(await importRecord('import-01'))
    expect(await library()).toMatchObject([{ yes: 2, no: 1, abstain: 1 }])
    told(await undo.perform(head, { resolutionId, mutationId: 'import-01' }))
    expect(await library()).toEqual([])
  })

  it('says so when something else rests on what would go, and takes nothing back', async () => {
    told(await importRecord('import-02'))
    const [record] = await library()
    const other = told(await createResolution.perform(head, aResolution({ symbol: 'A/C.3/72/L.1' }))).resolutionId
    told(await linkPredecessor.perform(head, { resolutionId: other, rollCallId: record?.id, relation: 'like' }))
    expect(await undo.perform(head, { resolutionId, mutationId: 'import-02' })).toMatchObject({
      status: 'refused',
      reason: 'rule',
    })
    expect(await library()).toHaveLength(1)
  })

  it('opens an item again without taking its record from another resolution that rests on it', async () => {
    told(await importRecord('import-03'))
    const [record] = await library()
    const other = told(await createResolution.perform(head, aResolution({ symbol: 'A/C.3/72/L.1' }))).resolutionId
    const link = { resolutionId: other, rollCallId: record?.id, relation: 'like' }
    told(await linkPredecessor.perform(head, link))
    told(await reopenItem.perform(head, { resolutionId, voteItemId }))
    expect(await library()).toHaveLength(1)
    told(await importRecord('import-04'))
    told(await unlinkPredecessor.perform(head, link))
    told(await reopenItem.perform(head, { resolutionId, voteItemId }))
    expect(await library()).toEqual([])
  })

  it('takes a text and the text before its tracked changes back together, as they came', async () => {
    const operative = (text: string) => ({
      id: 'p1',
      kind: 'operative',
      level: 0,
      text,
      openingLength: 5,
      state: 'open',
    })
    const [old, now] = [operative('Urges all States to report;'), operative('Urges all States to report yearly;')]
    const names = { label: 'Rev.1', symbol: null, date: null, note: null }
    const before = { label: 'Rev.1, before its changes', paragraphs: [old] }
    const given = { resolutionId, ...names, language: 'en', paragraphs: [now], followsId: null, published: true }
    const versions = async () => {
      const answer = await versionsRead.perform(head, { resolutionId })
      if (answer.status !== 'ok') throw new Error(answer.status)
      return answer.result
    }
    const { versionId } = told(await importDraft.perform(head, { ...given, before }, { mutationId: 'both-0001' }))
    const [first, second] = await versions()
    expect([first?.label, second?.label, second?.id]).toEqual(['Rev.1, before its changes', 'Rev.1', versionId])
    expect(second?.fromVersionId).toBe(first?.id)
    const text = async (id: string | undefined) => {
      const answer = await draftRead.perform(head, { resolutionId, versionId: id })
      return answer.status === 'ok' ? answer.result.paragraphs.map((one) => [one.id, one.text]) : answer.status
    }
    const [[identity, words] = []] = (await text(first?.id)) as string[][]
    expect(words).toBe(old.text)
    expect(await text(versionId)).toEqual([[identity, now.text]])
    told(await undo.perform(head, { resolutionId, mutationId: 'both-0001' }))
    expect(await versions()).toEqual([])
  })

  it('never changes a version that was published meanwhile', async () => {
    const paragraph = {
      id: 'p1',
      kind: 'operative',
      level: 0,
      text: 'Urges all States to report;',
      openingLength: 5,
      state: 'open',
    }
    const names = { label: 'Zero draft', symbol: null, date: null, note: null }
    const input = { resolutionId, ...names, language: 'en', paragraphs: [paragraph], followsId: null, published: false }
    const { versionId } = told(await importDraft.perform(head, input))
    const changes = [{ paragraph: { ...paragraph, text: 'Urges;' }, rank: 1, seen: 1, base: paragraph, deleted: false }]
    told(await saveDraft.perform(head, { resolutionId, versionId, changes }, { mutationId: 'saved-001' }))
    told(await publishDraft.perform(head, { resolutionId, versionId, ...names, reconfirm: false }))
    expect(await undo.perform(head, { resolutionId, mutationId: 'saved-001' })).toMatchObject({ status: 'refused' })
  })

  it('leaves the board of a declared item as it was when it was declared', async () => {
    const changes = ['NOR', 'FRA'].map((iso3) => ({ iso3, vote: 'yes' as const, seen: null }))
    told(await setBoardVotes.perform(head, { resolutionId, voteItemId, changes }, { mutationId: 'board-001' }))
    const figures = { yes: 2, no: 0, abstain: 0 }
    told(await declareResult.perform(head, { resolutionId, voteItemId, given: { how: 'board', figures } }))
    expect(await undo.perform(head, { resolutionId, mutationId: 'board-001' })).toMatchObject({ status: 'refused' })
  })
})
