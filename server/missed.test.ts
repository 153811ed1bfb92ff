import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { asHeld, recordedBeside } from '@/domain/votes/recordedBeside'
import { resultSentence } from '@/domain/votes/resultSentence'
import { type RoomBoard, roomBoard } from '@/domain/votes/roomBoard'
import type { TheDay } from '@/domain/votes/theDay'
import type { ExpectedVote, RecordedVote } from '@/domain/votes/vote'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { recordText } from '@/stories/sample/day'
import { declareResult } from './commands/declaredResults'
import { setExpectedVotes } from './commands/expectedVotes'
import { createResolution } from './commands/resolutions'
import { importRollCall } from './commands/rollCallImport'
import { setBoardVotes } from './commands/theDay'
import { countSheetRead } from './reads/count'
import { itemResultRead } from './reads/itemResult'
import { theDayRead } from './reads/theDay'

const MOMENT = Date.UTC(2015, 10, 24)

describe('what is missed', () => {
  let database: DatabaseHandle
  let head: Actor
  let at: { resolutionId: string; voteItemId: string }

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk(MOMENT)
    const { resolutionId } = told(await createResolution.perform(head, aResolution(), { now: MOMENT }))
    const found = await day(resolutionId)
    at = { resolutionId, voteItemId: found.items.find(({ bodyId }) => bodyId === 'GA-C3')?.id ?? '' }
  })
  afterEach(() => database.close())

  async function day(resolutionId = at.resolutionId): Promise<TheDay> {
    const answer = await theDayRead.perform(head, { resolutionId })
    if (answer.status !== 'ok' || !answer.result) throw new Error(answer.status)
    return answer.result
  }
  const expectVotes = async (votes: Record<string, ExpectedVote>, now: number, version = 0) => {
    const changes = Object.entries(votes).map(([iso3, expected]) => ({
      iso3,
      version,
      expected,
      confidence: 'firm' as const,
    }))
    told(await setExpectedVotes.perform(head, { ...at, changes }, { now }))
  }
  const show = async (votes: Record<string, RecordedVote>) => {
    const changes = Object.entries(votes).map(([iso3, vote]) => ({ iso3, vote, seen: null }))
    told(await setBoardVotes.perform(head, { ...at, changes }))
  }
  async function board(): Promise<{ board: RoomBoard; sentence: ReturnType<typeof resultSentence> }> {
    const today = await day()
    const item = today.items.find(({ id }) => id === at.voteItemId)
    const shown = item && roomBoard(today, item.id, today.eligible[item.id] ?? [])
    if (!item || !shown) throw new Error('There is no board.')
    return { board: shown, sentence: resultSentence(item, shown) }
  }
  const missedInRoom = async () => (await board()).board.rows.filter(({ missed }) => missed).map(({ iso3 }) => iso3)
  const missedInResult = async () => {
    const answer = await itemResultRead.perform(head, at)
    return answer.status === 'ok' ? answer.result?.score.misses.map(({ iso3 }) => iso3).sort() : null
  }

  /** On the page that sets the record beside what was expected. */
  const missedBeside = async () => {
    const [sheet, result] = [await countSheetRead.perform(head, at), await itemResultRead.perform(head, at)]
    if (sheet.status !== 'ok' || result.status !== 'ok' || !result.result) return null
    const beside = recordedBeside(asHeld(sheet.result.rows, result.result.held))
    return beside?.score.misses.map(({ iso3 }) => iso3).sort()
  }

  it('is in the room what it is on the page of the result, whoever changes an expectation later', async () => {
    await expectVotes({ NOR: 'yes', FRA: 'yes', CHN: 'no', KEN: 'no', PLW: 'yes' }, MOMENT + 1)
    await show({ NOR: 'yes', FRA: 'yes', CHN: 'no', KEN: 'abstain', MNG: 'yes' })
    expect(await missedInRoom()).toEqual(['KEN'])
    expect((await board()).sentence).toBeNull()
    expect((await board()).board.toCome).toBe(188)
    const given = { how: 'board' as const, figures: { yes: 3, no: 1, abstain: 1 } }
    told(await declareResult.perform(head, { ...at, given }, { now: MOMENT + 2 }))
    expect((await board()).board.toCome).toBe(0)
    // Palau was expected and did not come.
    expect(await missedInRoom()).toEqual(['KEN', 'PLW'])
    expect(await missedInResult()).toEqual(['KEN', 'PLW'])
    expect((await board()).sentence).toEqual({ word: 'Approved.', why: 'Yes leads No by 2.' })
    await expectVotes({ KEN: 'abstain' }, MOMENT + 3, 1)
    expect(await missedInRoom()).toEqual(['KEN', 'PLW'])
    expect(await missedInResult()).toEqual(['KEN', 'PLW'])
    expect(await missedBeside()).toEqual(['KEN', 'PLW'])
  })

  it('is read from an imported record where nobody kept a board', async () => {
    await expectVotes({ NOR: 'yes', ZAF: 'abstain', VUT: 'yes' }, MOMENT + 1)
    const decisions = { names: {}, twice: {} }
    const input = { ...at, text: recordText(COMMITTEE_VOTE_2015), label: null, decisions, source: null }
    told(await importRollCall.perform(head, input, { now: MOMENT + 2 }))
    expect((await missedInRoom()).sort()).toEqual(['VUT', 'ZAF'])
    expect(await missedInResult()).toEqual(['VUT', 'ZAF'])
    expect((await board()).sentence).toEqual({ word: 'Approved.', why: 'Yes leads No by 103.' })
  })

  it('says a result without a record as it was declared', async () => {
    told(await declareResult.perform(head, { ...at, given: { how: 'without-vote' } }))
    expect((await board()).sentence).toEqual({ word: 'Approved without a vote.', why: '' })
    expect(await missedInRoom()).toEqual([])
  })
})
