import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { told } from '@/stories/founding'
import { AMENDMENT, foundScene, type Scene } from '@/stories/matrix/scene'
import { importDraft } from './commands/draftImport'
import { saveDraft } from './commands/draftSave'
import { createResolution, setTeam } from './commands/resolutions'
import { setBoardVotes } from './commands/theDay'
import { addVoteItem } from './commands/voteItems'
import { draftRead } from './reads/drafts'

const NAMES = { label: 'Zero draft', symbol: null, date: null, note: null, language: 'en', followsId: null }

describe('hostile input', () => {
  let scene: Scene
  let actor: Actor
  beforeAll(async () => {
    scene = await foundScene()
    actor = await scene.somebody('head')
  })
  afterAll(() => scene.database.close())

  const paragraph = (id: string, text: string) => ({
    id,
    kind: 'operative' as const,
    level: 0 as const,
    text,
    openingLength: 0,
    state: 'agreed' as const,
    stateBy: 'The head of delegation',
    stateAt: '2015-11-25T12:00:00Z',
  })

  it('may be nested deeper than the stack where nothing reads it', async () => {
    const deep = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)
    const changes = [{ iso3: 'FRA', vote: 'yes' as const, seen: null, deep }]
    const given = { resolutionId: scene.resolutionId, voteItemId: await scene.freshItem(), changes, deep }
    told(await setBoardVotes.perform(actor, given))
  })

  it('names the same person twice and is answered', async () => {
    const personIds = [actor.id, actor.id, ...scene.teamIds]
    told(await setTeam.perform(actor, { resolutionId: scene.resolutionId, personIds }))
  })

  it('gives two paragraphs one identity, and they are two', async () => {
    const { resolutionId } = told(await createResolution.perform(actor, aResolution()))
    const paragraphs = [paragraph('same', 'Urges States;'), paragraph('same', 'Requests a report.')]
    const given = { ...NAMES, resolutionId, paragraphs, published: true }
    const { versionId } = told(await importDraft.perform(actor, given))
    const text = await draftRead.perform(actor, { resolutionId, versionId })
    expect(text.status === 'ok' && text.result.paragraphs.map((one) => one.text)).toEqual([
      'Urges States;',
      'Requests a report.',
    ])
  })

  it('cannot say that somebody else agreed to a paragraph', async () => {
    const { resolutionId } = told(await createResolution.perform(actor, aResolution()))
    const given = { ...NAMES, resolutionId, paragraphs: [paragraph('one', 'Urges States;')], published: false }
    const { versionId } = told(await importDraft.perform(actor, given))
    const sent = paragraph('two', 'Requests a report.')
    const change = { paragraph: sent, rank: 9999, seen: 0, base: sent, deleted: false }
    told(await saveDraft.perform(actor, { resolutionId, versionId, changes: [change] }))
    const text = await draftRead.perform(actor, { resolutionId, versionId })
    expect(text.status === 'ok' && text.result.paragraphs.map((one) => one.stateBy)).toEqual([actor.name, actor.name])
  })

  it('names no version of another resolution in a vote item', async () => {
    const { resolutionId } = told(await createResolution.perform(actor, aResolution()))
    const given = { ...NAMES, resolutionId, paragraphs: [paragraph('one', 'Urges States;')], published: true }
    const { versionId } = told(await importDraft.perform(actor, given))
    const item = { ...AMENDMENT, resolutionId: scene.resolutionId, aboutId: scene.voteItemId, versionId }
    expect(await addVoteItem.perform(actor, item)).toMatchObject({ status: 'invalid' })
  })
})
