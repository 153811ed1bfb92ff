import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { predecessorsOf } from '@/db/voteHistory'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { aResolution } from '@/stories/aResolution'
import { told } from '@/stories/founding'
import { foundScene, type Scene } from '@/stories/matrix/scene'
import { recordText } from '@/stories/sample/day'
import { reopenItem } from './commands/declaredResults'
import { createResolution } from './commands/resolutions'
import { importRollCall } from './commands/rollCallImport'
import { rollCallsRead } from './reads/library'
import { resolutionRead } from './reads/resolutions'

const TEXT = recordText(COMMITTEE_VOTE_2015)
const FORGED = TEXT.replace('Against:\nBelarus', 'Against:\nNorway').replace(/Norway, /, '')

describe('the record of a vote in the library', () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await foundScene()
  })
  afterAll(() => scene.database.close())

  const importAs = async (
    role: 'head' | 'negotiator',
    at: { resolutionId: string; voteItemId: string },
    text: string,
  ) =>
    importRollCall.perform(
      role === 'head' ? await scene.somebody('head') : { id: scene.teamIds[0] ?? '', name: 'Somebody', role },
      { ...at, text, label: null, decisions: { names: {}, twice: {} }, source: null },
    )

  const library = async () => {
    const answer = await rollCallsRead.perform(await scene.somebody('head'), {})
    return answer.status === 'ok'
      ? answer.result.rollCalls.map(({ yes, no, abstain }) => [yes, no, abstain]).filter(([yes]) => (yes ?? 0) > 100)
      : []
  }

  const another = async (team: string[]) => {
    const head = await scene.somebody('head')
    const { resolutionId } = told(await createResolution.perform(head, aResolution({ team })))
    const found = await resolutionRead.perform(head, { resolutionId })
    const item = found.status === 'ok' && found.result.voteItems.find(({ bodyId }) => bodyId === 'GA-C3')
    return { resolutionId, voteItemId: item ? item.id : '' }
  }

  it('is not rewritten or taken away from another resolution', async () => {
    const theirs = await another([])
    told(await importAs('head', theirs, TEXT))
    expect(await library()).toEqual([[117, 14, 40]])
    const mine = { resolutionId: scene.resolutionId, voteItemId: scene.voteItemId }
    const forged = await importAs('negotiator', mine, FORGED)
    expect(forged).toMatchObject({ status: 'refused', message: expect.stringContaining('another record') })
    expect(await library()).toEqual([[117, 14, 40]])

    told(await importAs('negotiator', mine, TEXT))
    const negotiator = { id: scene.teamIds[0] ?? '', name: 'Somebody', role: 'negotiator' as const }
    told(await reopenItem.perform(negotiator, mine))
    expect(await library()).toEqual([[117, 14, 40]])
  })

  it('tells of the vote in plenary that lies ahead, as long as it stands', async () => {
    const head = await scene.somebody('head')
    const at = await another([])
    told(await importAs('head', at, TEXT.replaceAll('L.46/Rev.1', 'L.98')))
    const ofResolution = () => scene.database.read((db) => predecessorsOf(db, at.resolutionId))
    expect((await ofResolution()).map(({ relation, yes, no }) => [relation, yes, no])).toEqual([
      ['predecessor', 117, 14],
    ])
    told(await reopenItem.perform(head, at))
    expect(await ofResolution()).toEqual([])
  })

  it('may be corrected by its own item, and goes when that is opened again', async () => {
    const head = await scene.somebody('head')
    const at = await another([])
    const text = TEXT.replaceAll('L.46/Rev.1', 'L.99')
    told(await importAs('head', at, text))
    told(await importAs('head', at, FORGED.replaceAll('L.46/Rev.1', 'L.99')))
    expect(await library()).toContainEqual([116, 14, 40])
    told(await reopenItem.perform(head, at))
    expect(await library()).toEqual([[117, 14, 40]])
  })
})
