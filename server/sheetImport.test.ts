import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { eventsAfter } from '@/db/eventLog'
import type { Actor } from '@/domain/access'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setExpectedVotes } from './commands/expectedVotes'
import { setOutreach } from './commands/outreach'
import { invitePerson } from './commands/people'
import { createResolution } from './commands/resolutions'
import { importSheet } from './commands/sheetImport'
import { undo } from './commands/undo'
import { sheetCsvDownload } from './downloads/sheetCsv'
import { countSheetRead } from './reads/count'
import { resolutionRead } from './reads/resolutions'
import { sheetPreviewRead } from './reads/sheetPreview'

const resolution = {
  shortTitle: 'Human rights defenders',
  fullTitle: '',
  bodyId: 'GA-C3',
  session: '70',
  agendaItem: null,
  symbol: 'A/C.3/70/L.46',
  stage: 'tabled',
  mainSponsors: ['NOR'],
  consensusExpected: false,
  marking: null,
  sponsorTarget: null,
  yesTarget: null,
  ruleOverride: null,
  ruleReason: null,
  deadlines: [],
  actionDate: '2015-11-25',
  plenaryDate: '2015-12-17',
}

describe('an edited sheet', () => {
  let database: DatabaseHandle
  let head: Actor
  let maja: Actor
  let at: { resolutionId: string; voteItemId: string }

  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
    const who = { name: 'Maja Lien', email: 'maja.lien@example.org', role: 'negotiator' as const }
    maja = { id: told(await invitePerson.perform(head, who)).personId, name: who.name, role: who.role }
    const { resolutionId } = told(await createResolution.perform(head, { ...resolution, team: [maja.id] }))
    const found = await resolutionRead.perform(head, { resolutionId })
    at = { resolutionId, voteItemId: found.status === 'ok' ? (found.result.voteItems[0]?.id ?? '') : '' }
    await vote('LBN', 0, 'yes')
    await vote('ZAF', 0, 'abstain')
  })
  afterEach(() => database.close())

  const vote = async (iso3: string, version: number, expected: string, by = maja) =>
    told(await setExpectedVotes.perform(by, { ...at, changes: [{ iso3, version, expected }] }))
  const exported = async () => {
    const answer = await sheetCsvDownload.perform(maja, at)
    if (answer.status !== 'ok') throw new Error(answer.status)
    return String(answer.result.body)
  }
  const rowOf = async (iso3: string) => {
    const answer = await countSheetRead.perform(head, at)
    return answer.status === 'ok' ? answer.result.rows.find((row) => row.iso3 === iso3) : undefined
  }
  const edited = (text: string, iso3: string, from: string, to: string) =>
    text.replace(new RegExp(`^${iso3},.*$`, 'm'), (line) => line.replace(from, to))
  const send = (text: string, more = {}, options = {}) =>
    importSheet.perform(head, { ...at, text, choices: {}, leaveOut: 0, ...more }, options)
  const preview = async (text: string) => {
    const answer = await sheetPreviewRead.perform(head, { ...at, text })
    if (answer.status !== 'ok' || 'unreadable' in answer.result) throw new Error(JSON.stringify(answer))
    return answer.result.plan
  }

  it('updates the rows it changes and no other, and is undone as one step', async () => {
    const text = edited(edited(await exported(), 'LBN', ',yes,leaning,', ',yes,firm,'), 'MNG', 'not-asked', 'promised')
    const plan = await preview(text)
    expect(plan.rows.map((row) => [row.iso3, row.changes.map((change) => change.field)])).toEqual([
      ['LBN', ['confidence']],
      ['MNG', ['coSponsorship']],
    ])
    expect(plan.unchanged).toBe(193)
    const answer = await send(text, {}, { mutationId: 'sheet-import-1' })
    expect(answer).toMatchObject({ status: 'ok', result: { changed: 2 } })
    expect(await rowOf('LBN')).toMatchObject({ expected: 'yes', confidence: 'firm' })
    expect(await rowOf('MNG')).toMatchObject({ coSponsorship: 'promised' })
    expect(await send(text)).toMatchObject({ status: 'refused' })
    const back = { resolutionId: at.resolutionId, mutationId: 'sheet-import-1' }
    expect((await undo.perform(head, back)).status).toBe('ok')
    expect(await rowOf('LBN')).toMatchObject({ confidence: 'leaning' })
    expect(await rowOf('MNG')).toMatchObject({ coSponsorship: 'not-asked' })
  })

  it('sees what the desk changed since: keeps what the file left alone, asks where both changed', async () => {
    const text = edited(await exported(), 'ZAF', ',abstain,', ',yes,')
    await vote('ZAF', 1, 'no')
    await vote('LBN', 1, 'abstain')
    const plan = await preview(text)
    expect(plan.rows.find((row) => row.iso3 === 'ZAF')?.conflicts).toMatchObject([
      { field: 'expected', from: 'no', to: 'yes', by: 'Maja Lien' },
    ])
    const lebanon = plan.rows.find((row) => row.iso3 === 'LBN')
    expect(lebanon?.changes).toEqual([])
    expect(lebanon?.changedOnDesk).toContainEqual({ field: 'expected', from: 'abstain', to: 'yes' })
    expect(await send(text)).toMatchObject({ status: 'refused', details: ['South Africa'] })
    expect((await send(text, { choices: { ZAF: 'overwrite' } })).status).toBe('ok')
    expect(await rowOf('ZAF')).toMatchObject({ expected: 'yes' })
    expect(await rowOf('LBN')).toMatchObject({ expected: 'abstain' })
  })

  it('writes nothing while a line is not understood and nobody agreed to leave it out', async () => {
    const text = 'state,expected,responsible\nNOR,yes,Maja Lien\nNorwegia,no,\nSWE,yes,Nobody\nPSE,yes,\n'
    const before = (await database.read((db) => eventsAfter(db, 0, 10_000))).length
    const answer = await send(text)
    expect(answer).toMatchObject({ status: 'refused' })
    expect(answer.status === 'refused' && answer.details).toEqual([
      expect.stringContaining('Line 3, Norwegia: No State is called “Norwegia”.'),
      'Line 4, SWE: Nobody called “Nobody” is on the team of this resolution.',
      'Line 5, PSE: It may not vote on this item; leave its vote columns empty.',
    ])
    expect((await database.read((db) => eventsAfter(db, 0, 10_000))).length).toBe(before)
    expect(await send(text, { leaveOut: 3 })).toMatchObject({ status: 'ok', result: { changed: 1 } })
    expect(await rowOf('NOR')).toMatchObject({ expected: 'yes', confidence: 'leaning', responsibleId: maja.id })
  })

  it('refuses a move that co-sponsorship does not allow, by its line', async () => {
    told(
      await setOutreach.perform(head, { ...at, changes: [{ iso3: 'LBN', version: 0, coSponsorship: 'registered' }] }),
    )
    const plan = await preview('state,co_sponsorship\nLBN,asked\nMNG,withdrawn\n')
    expect(plan.problems.map(({ line }) => line)).toEqual([2, 3])
    expect(plan.rows).toEqual([])
  })
})
