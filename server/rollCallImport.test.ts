import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { CountSheet } from '@/domain/count/sheet'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { recordedTally, tallyFigures, tallyOf } from '@/domain/votes/tally'
import { freshDatabase } from '@/stories/founding'
import { recordText, tellVoteDays } from '@/stories/sample/day'
import { type SampleDesk, tellSample } from '@/stories/sample/sample'
import { resetClock } from './clock'
import { importRollCall } from './commands/rollCallImport'
import { startFromRollCall } from './commands/startFromRollCall'
import { undo } from './commands/undo'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'
import { rollCallPreviewRead } from './reads/rollCallPreview'

const decisions = { names: {}, twice: {} }

describe('a roll call', () => {
  let database: DatabaseHandle
  let desk: SampleDesk
  let at: { resolutionId: string; voteItemId: string }

  beforeAll(async () => {
    database = await freshDatabase()
    resetClock()
    desk = await tellSample(Date.now())
    at = { resolutionId: desk.defenders.resolutionId, voteItemId: desk.defenders.wholeId }
  }, 60_000)
  afterAll(() => database.close())

  const preview = async (text: string, given = decisions) => {
    const answer = await rollCallPreviewRead.perform(desk.cast.ingrid, { ...at, text, label: null, decisions: given })
    if (answer.status !== 'ok' || 'unreadable' in answer.result) throw new Error(JSON.stringify(answer))
    return answer.result
  }
  const sheet = async (voteItemId = at.voteItemId, resolutionId = at.resolutionId): Promise<CountSheet> => {
    const answer = await countSheetRead.perform(desk.cast.erik, { resolutionId, voteItemId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result
  }
  const recordedFigures = async (voteItemId?: string) => {
    const votes = (await sheet(voteItemId)).rows.filter((row) => row.mayVote).map((row) => row.recorded ?? 'absent')
    const tally = recordedTally(votes)
    return `${tallyFigures(tally)} and ${tally.absent}`
  }

  it('is first looked at: nothing is written, and the hits and misses are told', async () => {
    const shown = await preview(recordText(COMMITTEE_VOTE_2015))
    expect([shown.figures, shown.notVoting, shown.warnings, shown.replaces]).toEqual(['117–14–40', 22, [], null])
    expect(shown.hits + shown.misses).toBe(165)
    expect((await sheet()).rows.every((row) => row.recorded === null)).toBe(true)
  })

  it('stands beside the expected votes once imported, and is taken back as one step', async () => {
    const text = recordText(COMMITTEE_VOTE_2015)
    const input = { ...at, text, label: null, decisions, source: 'press release' }
    const answer = await importRollCall.perform(desk.cast.ingrid, input, { mutationId: 'import-2015-a' })
    expect(answer).toMatchObject({ status: 'ok', result: { figures: '117–14–40' } })
    expect(await recordedFigures()).toBe('117–14–40 and 22')
    expect(tallyFigures(tallyOf((await sheet()).rows.filter((row) => row.mayVote)))).toBe('102–20–36')
    const status = async () => {
      const found = await resolutionRead.perform(desk.cast.erik, { resolutionId: at.resolutionId })
      return found.status === 'ok' && found.result.voteItems.find((item) => item.id === at.voteItemId)?.status
    }
    expect(await status()).toBe('adopted')
    const back = { resolutionId: at.resolutionId, mutationId: 'import-2015-a' }
    expect((await undo.perform(desk.cast.ingrid, back)).status).toBe('ok')
    expect((await sheet()).rows.every((row) => row.recorded === null)).toBe(true)
    expect(await status()).toBe('pending')
  })

  it('says when the source speaks of another text or another day', async () => {
    const text = recordText(COMMITTEE_VOTE_2015).replaceAll('L.46/Rev.1', 'L.45').replace('25 November', '26 November')
    expect((await preview(text)).warnings).toEqual([
      expect.stringContaining('The source speaks of A/C.3/70/L.45; this vote item is on A/C.3/70/L.46/Rev.1.'),
      expect.stringContaining('The source is of 2015-11-26; this vote item is dated 2015-11-25.'),
    ])
  })

  it('is refused while a name is not understood, and takes the State that somebody chooses', async () => {
    const text = recordText(COMMITTEE_VOTE_2015).replace('Zimbabwe', 'Zimbabwi')
    const shown = await preview(text)
    expect(shown.open.names).toEqual([{ printed: 'Zimbabwi', suggestions: ['ZWE'], under: 'no' }])
    const input = { ...at, text, label: null, source: null }
    const refusal = await importRollCall.perform(desk.cast.ingrid, { ...input, decisions })
    expect(refusal).toMatchObject({ status: 'refused', details: ['“Zimbabwi” is no State’s name.'] })
    const chosen = { names: { Zimbabwi: { iso3: 'ZWE', vote: 'no' as const } }, twice: {} }
    expect((await preview(text, chosen as never)).figures).toBe('117–14–40')
    const clash = { names: { Zimbabwi: { iso3: 'NOR', vote: 'no' as const } }, twice: {} }
    const again = await importRollCall.perform(desk.cast.ingrid, { ...input, decisions: clash })
    expect(again).toMatchObject({
      status: 'refused',
      message: 'Norway is named in the source already; choose another State.',
    })
  })

  it('is refused under two headings, without a list, and to an observer', async () => {
    const text = recordText(COMMITTEE_VOTE_2015)
    const twice = text.replace('Against:\n', 'Against:\nNorway, ')
    expect((await preview(twice)).open.twice).toEqual([{ iso3: 'NOR', under: ['yes', 'no'] }])
    const input = { ...at, text: twice, label: null, decisions, source: null }
    expect((await importRollCall.perform(desk.cast.ingrid, input)).status).toBe('refused')
    const cut = text.replace(/In favour:\n.*\n/, '')
    expect((await preview(cut)).unusable).toContain('does not name the States in favour')
    const observed = await importRollCall.perform(desk.cast.berit, { ...input, text })
    expect(observed).toMatchObject({ status: 'refused', reason: 'not-allowed' })
  })

  it('starts the sheet of a new resolution: leaning, marked, and only where nothing is known', async () => {
    const { resolutionId, wholeId } = desk.others.executions
    const from = { text: recordText(COMMITTEE_VOTE_2015), label: null, decisions }
    const input = { resolutionId, voteItemId: wholeId, from }
    const answer = await startFromRollCall.perform(desk.cast.jonas, input, { mutationId: 'start-from-2015' })
    expect(answer).toMatchObject({ status: 'ok', result: { filled: 171 } })
    const rows = (await sheet(wholeId, resolutionId)).rows.filter((row) => row.expected !== 'unknown')
    expect(tallyFigures(tallyOf(rows))).toBe('117–14–40')
    expect(new Set(rows.map((row) => `${row.confidence} ${row.suggestedFrom}`))).toEqual(
      new Set(['leaning A/C.3/70/L.46/Rev.1, 2015-11-25']),
    )
    expect((await startFromRollCall.perform(desk.cast.jonas, input)).status).toBe('refused')
    const back = { resolutionId, mutationId: 'start-from-2015' }
    expect((await undo.perform(desk.cast.jonas, back)).status).toBe('ok')
    expect(tallyOf((await sheet(wholeId, resolutionId)).rows.filter((row) => row.mayVote)).unknown).toBe(193)
  })

  it('tells the two days of 2015 at the figures of the record', async () => {
    await tellVoteDays(desk)
    expect(await recordedFigures()).toBe('117–14–40 and 22')
    expect(await recordedFigures(desk.defenders.plenaryId ?? '')).toBe('127–14–41 and 11')
  })
})
