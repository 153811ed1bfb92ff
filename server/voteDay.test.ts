import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { findRow, updateRow } from '@/db/journal'
import type { Actor } from '@/domain/access'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { RecordedVote } from '@/domain/votes/vote'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { carryOverVotes } from './commands/carryOver'
import { declareResult, reopenItem } from './commands/declaredResults'
import { setExpectedVotes } from './commands/expectedVotes'
import { createResolution } from './commands/resolutions'
import { setBoardVotes } from './commands/theDay'
import { addVoteItem, orderVoteItems } from './commands/voteItems'
import { countSheetRead } from './reads/count'
import { orderOfTheDayRead } from './reads/orderOfTheDay'
import { theDayRead } from './reads/theDay'

const SOME = ['FRA', 'DEU', 'GHA', 'KEN', 'CHN', 'RUS', 'BRA'] as const

describe('the day', () => {
  let database: DatabaseHandle
  let head: Actor
  let resolutionId: string

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    resolutionId = told(await createResolution.perform(head, aResolution({ plenaryDate: null }))).resolutionId
  })
  afterEach(() => database.close())

  const add = async (kind: string, title: string, given: Record<string, unknown> = {}) => {
    const item = {
      resolutionId,
      kind,
      title,
      bodyId: 'GA-C3',
      symbol: null,
      date: '2015-11-25',
      meeting: null,
      moverIso3: null,
      moverName: null,
      versionId: null,
      paragraphLabel: null,
      recommended: kind === 'whole' || kind === 'part' ? 'yes' : 'no',
      ruleOverride: null,
      ruleReason: null,
      procedural: false,
      consensusExpected: false,
      aboutId: null,
      rank: null,
      operative: [],
      excludes: [],
      ...given,
    }
    return told(await addVoteItem.perform(head, item as never)).voteItemId
  }

  const items = async (): Promise<DayItem[]> => {
    const answer = await orderOfTheDayRead.perform(head, { resolutionId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result.items.filter((item) => item.bodyId === 'GA-C3')
  }

  const show = async (voteItemId: string, votes: Record<string, RecordedVote>) =>
    setBoardVotes.perform(head, {
      resolutionId,
      voteItemId,
      changes: Object.entries(votes).map(([iso3, vote]) => ({ iso3, vote, seen: null })),
    })

  /** So many of a few States vote Yes, so many of the rest No, and the result is declared. */
  const vote = async (voteItemId: string, yes: number, no: number) => {
    const votes = SOME.slice(0, yes + no).map((iso3, at): [string, RecordedVote] => [iso3, at < yes ? 'yes' : 'no'])
    told(await show(voteItemId, Object.fromEntries(votes)))
    const given = { how: 'board' as const, figures: { yes, no, abstain: 0 } }
    return told(await declareResult.perform(head, { resolutionId, voteItemId, given })).result
  }

  it('settles a day: no-action motion, three amendments of which one falls, a part, the whole', async () => {
    const motion = await add('no-action-motion', 'No action')
    const second = await add('amendment', 'A/C.3/70/L.67', { rank: 2 })
    const third = await add('amendment', 'A/C.3/70/L.68', { rank: 3 })
    const first = await add('amendment', 'A/C.3/70/L.66', { rank: 1, excludes: [third] })
    const part = await add('part', 'OP8', { operative: ['OP8'] })
    const order = await items()
    const whole = order.at(-1)?.id ?? ''
    expect(order.map(({ id }) => id)).toEqual([motion, first, second, third, part, whole])

    expect(await vote(motion, 3, 4)).toBe('rejected')
    expect(await vote(first, 4, 3)).toBe('adopted')
    expect(await vote(second, 2, 5)).toBe('rejected')
    const fallen = await declareResult.perform(head, {
      resolutionId,
      voteItemId: third,
      given: { how: 'without-vote' },
    })
    expect(fallen).toMatchObject({ status: 'refused', message: expect.stringContaining('A/C.3/70/L.66 was adopted') })
    expect(await vote(part, 4, 2)).toBe('adopted')
    expect(await vote(whole, 5, 1)).toBe('adopted')

    const after = await items()
    expect(after.map(({ status }) => status)).toEqual(['rejected', 'adopted', 'rejected', 'moot', 'adopted', 'adopted'])
    expect(after.at(-1)?.recorded).toMatchObject({ yes: 5, no: 1, abstain: 0, absent: 187 })
  })

  it('declares only the figures that the board shows, and takes a mistaken declaration back', async () => {
    const [whole] = await items()
    const voteItemId = whole?.id ?? ''
    told(await show(voteItemId, { FRA: 'yes' }))
    const wrong = { how: 'board' as const, figures: { yes: 2, no: 0, abstain: 0 } }
    const refused = await declareResult.perform(head, { resolutionId, voteItemId, given: wrong })
    expect(refused).toMatchObject({ status: 'invalid', message: expect.stringContaining('1–0–0 now, not 2–0–0') })
    const right = { how: 'board' as const, figures: { yes: 1, no: 0, abstain: 0 } }
    told(await declareResult.perform(head, { resolutionId, voteItemId, given: right }))
    expect(await show(voteItemId, { DEU: 'no' })).toMatchObject({ status: 'refused' })
    told(await reopenItem.perform(head, { resolutionId, voteItemId }))
    expect((await items())[0]).toMatchObject({ status: 'pending', recorded: null })
    told(await show(voteItemId, { DEU: 'no' }))
  })

  it('lets a colleague’s vote stand where another was seen, and names both', async () => {
    const voteItemId = (await items())[0]?.id ?? ''
    told(await show(voteItemId, { FRA: 'yes' }))
    const late = { resolutionId, voteItemId, changes: [{ iso3: 'FRA', vote: 'no' as const, seen: null }] }
    expect(told(await setBoardVotes.perform(head, late)).differing).toEqual([
      { iso3: 'FRA', standing: 'yes', sent: 'no' },
    ])
    const day = await theDayRead.perform(head, { resolutionId })
    expect(day.status === 'ok' && day.result.boards[voteItemId]).toEqual({ FRA: 'yes' })
  })

  it('carries votes over as marked suggestions and never over a vote that was set', async () => {
    const whole = (await items())[0]?.id ?? ''
    const hostile = await add('amendment', 'A/C.3/70/L.66')
    const set = (voteItemId: string, iso3: string, expected: 'yes' | 'no', version = 0) =>
      setExpectedVotes.perform(head, { resolutionId, voteItemId, changes: [{ iso3, version, expected }] })
    told(await set(whole, 'FRA', 'yes'))
    told(await set(whole, 'CHN', 'no'))
    told(await set(whole, 'GHA', 'yes'))
    told(await set(hostile, 'GHA', 'yes'))
    const carried = await carryOverVotes.perform(head, { resolutionId, fromId: whole, toId: hostile })
    expect(told(carried)).toEqual({ suggested: 2 })
    const sheet = await countSheetRead.perform(head, { resolutionId, voteItemId: hostile })
    if (sheet.status !== 'ok') throw new Error(sheet.status)
    const rowOf = (iso3: string) => sheet.result.rows.find((row) => row.iso3 === iso3)
    expect(rowOf('FRA')).toMatchObject({
      expected: 'no',
      confidence: 'leaning',
      suggestedFrom: 'Committee, whole text',
    })
    expect(rowOf('CHN')).toMatchObject({ expected: 'yes', suggestedFrom: 'Committee, whole text' })
    expect(rowOf('GHA')).toMatchObject({ expected: 'yes', suggestedFrom: null })
    expect((await items()).find(({ id }) => id === hostile)?.suggested).toBe(2)

    // Early versions kept the number of the item there; it is never shown.
    await database.write(async (tx) => {
      const change = {
        tx,
        actorId: head.id,
        type: 'expectedVotes.carryOver',
        now: 0,
        resolutionId,
        mutationId: 'early-01',
      }
      for (const [iso3, from] of [
        ['FRA', whole],
        ['CHN', randomUUID()],
      ] as const) {
        const row = await findRow(tx, 'expectedVote', { voteItemId: hostile, iso3 })
        if (row) await updateRow(change, 'expectedVote', row, { suggestedFrom: from })
      }
    })
    const early = await countSheetRead.perform(head, { resolutionId, voteItemId: hostile })
    const shown = early.status === 'ok' ? early.result.rows : []
    expect(shown.find(({ iso3 }) => iso3 === 'FRA')?.suggestedFrom).toBe('Committee, whole text')
    expect(shown.find(({ iso3 }) => iso3 === 'CHN')?.suggestedFrom).toBe('another vote item')
  })

  it('moves an item by hand against the rule with a remark, and back', async () => {
    const amendment = await add('amendment', 'A/C.3/70/L.66')
    const order = async () => {
      const answer = await orderOfTheDayRead.perform(head, { resolutionId })
      if (answer.status !== 'ok') throw new Error(answer.status)
      return answer.result
    }
    const byRule = (await order()).items.map(({ id }) => id)
    expect(byRule[0]).toBe(amendment)
    const moved = [byRule[1], byRule[0], ...byRule.slice(2)] as string[]
    told(await orderVoteItems.perform(head, { resolutionId, voteItemIds: moved }))
    expect((await order()).items.map(({ id }) => id)).toEqual(moved)
    expect((await order()).remarks[0]?.rule).toContain('GA rules 90 and 130')
    told(await orderVoteItems.perform(head, { resolutionId, voteItemIds: [] }))
    expect((await order()).items.map(({ id }) => id)).toEqual(byRule)
  })
})
