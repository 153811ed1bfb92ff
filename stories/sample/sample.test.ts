import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { countSponsors } from '@/domain/coSponsorship/sponsorCount'
import type { CountSheet } from '@/domain/count/sheet'
import type { ForecastBasis } from '@/domain/forecast/basis'
import { groupsOf } from '@/domain/reference/groups'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { stateName } from '@/domain/reference/stateNames'
import { standingOf } from '@/domain/votes/standing'
import { readings, tallyByConfidence, tallyByGroup, tallyFigures, tallyOf } from '@/domain/votes/tally'
import { now, resetClock } from '@/server/clock'
import { countSheetRead } from '@/server/reads/count'
import { draftRead, versionsRead } from '@/server/reads/drafts'
import { forecastRead } from '@/server/reads/forecast'
import { rollCallsRead } from '@/server/reads/library'
import { resolutionRead, resolutionsRead } from '@/server/reads/resolutions'
import { stateRead } from '@/server/reads/state'
import { freshDatabase } from '../founding'
import { SAMPLE_NOW } from './moment'
import { type SampleDesk, tellSample } from './sample'
import type { Scene } from './story'

const DAY = 86_400_000

describe('the sample', () => {
  let database: DatabaseHandle
  let desk: SampleDesk
  let sheet: CountSheet
  const voters = () => sheet.rows.filter((row) => row.mayVote)
  const regionOf = (iso3: string) => stateName(iso3)?.regionalGroup ?? null

  beforeAll(async () => {
    database = await freshDatabase()
    resetClock()
    desk = await tellSample(Date.now())
    sheet = await sheetOf(desk.defenders.wholeId)
  }, 60_000)
  afterAll(() => database.close())

  async function sheetOf(voteItemId: string, resolutionId = desk.defenders.resolutionId): Promise<CountSheet> {
    const answer = await countSheetRead.perform(desk.cast.erik, {
      resolutionId,
      voteItemId,
    })
    if (answer.status !== 'ok') throw new Error(answer.status)
    return answer.result
  }

  it('stands at 23 November 2015, 15:00 in New York, and its clock runs from there', async () => {
    const at = await now(database)
    expect(at - SAMPLE_NOW).toBeGreaterThanOrEqual(0)
    expect(at - SAMPLE_NOW).toBeLessThan(120_000)
  })

  it('knows people in the States that are called, each said to be fictional', async () => {
    const answer = await stateRead.perform(desk.cast.maja, { iso3: 'LBN' })
    if (answer.status !== 'ok') throw new Error(answer.status)
    expect(answer.result.contacts.map(({ post }) => post)).toContain('Counsellor, Third Committee')
    for (const { name, email } of answer.result.contacts) {
      expect(name).toMatch(/ \(fictional\)$/)
      expect(email).toMatch(/@example\.org$/)
    }
  })

  it('counts 102–20–36 by confidence', () => {
    const tally = tallyOf(voters())
    expect(tally).toEqual({ yes: 102, no: 20, abstain: 36, absent: 7, unknown: 28 })
    expect(tallyByConfidence(voters())).toEqual({
      yes: { firm: 64, likely: 24, leaning: 14 },
      no: { firm: 7, likely: 2, leaning: 11 },
      abstain: { firm: 4, likely: 17, leaning: 15 },
      absent: { firm: 0, likely: 7, leaning: 0 },
      unknown: 28,
    })
    expect(readings(voters()).map((reading) => `${tallyFigures(reading.tally)} ${reading.lead}`)).toEqual([
      '102–20–36 82',
      '88–9–21 79',
      '64–7–4 57',
      '88–62–36 26',
    ])
    const standing = standingOf(tally, 'simple-majority', { body: 'ga-committee', members: 193 })
    expect(`${standing.word} ${standing.figures}`).toBe('Approved 102–20–36')
  })

  it('divides by regional group as the desk sees it', () => {
    const byRegion = tallyByGroup(voters(), (iso3) => [regionOf(iso3) ?? ''])
    const lines = [...byRegion].map(([region, tally]) => `${region} ${tallyFigures(tally)} ${tally.unknown}`).sort()
    expect(lines).toEqual([
      'African 16–9–12 15',
      'Asia-Pacific 19–9–17 6',
      'Eastern European 19–2–0 2',
      'GRULAC 20–0–7 4',
      'WEOG 28–0–0 1',
    ])
    const onTheDay = tallyByGroup(voters(), (iso3) => groupsOf(iso3, '2015-11-23'))
    expect(['OIC', 'CARICOM', 'PSIDS'].map((group) => onTheDay.get(group)?.unknown)).toEqual([13, 3, 2])
  })

  it('has 60 of 75 sponsors registered, all of them among the 73 of the record', async () => {
    const sponsors = sheet.rows.map((row) => ({
      iso3: row.iso3,
      state: row.coSponsorship,
      reconfirm: row.reconfirm,
      voting: row.mayVote,
      region: regionOf(row.iso3),
    }))
    const count = countSponsors(sponsors, 75)
    expect(count.all).toEqual({ official: 60, confirmed: 5, promised: 6, reconfirm: 2 })
    const regions = count.byRegion.map(({ region, figures }) =>
      [region, figures.official, figures.confirmed + figures.promised].join(' '),
    )
    expect(regions.slice(0, 5)).toEqual([
      'WEOG 24 4',
      'Eastern European 16 3',
      'GRULAC 13 0',
      'Asia-Pacific 4 3',
      'African 3 1',
    ])
    expect(
      sponsors
        .filter((one) => one.reconfirm)
        .map((one) => one.iso3)
        .sort(),
    ).toEqual(['LBN', 'TUN'])
    expect(count.missing).toBe(15)
  })

  it('has heard nothing from 19 States for more than 14 days, and something from each at some time', () => {
    const stale = voters().filter((row) => row.lastHeardAt !== null && SAMPLE_NOW - row.lastHeardAt > 14 * DAY)
    expect(stale).toHaveLength(19)
    expect(voters().filter((row) => row.lastHeardAt === null)).toEqual([])
    const longest = stale.sort((a, b) => (a.lastHeardAt ?? 0) - (b.lastHeardAt ?? 0)).slice(0, 5)
    expect(longest.map((row) => row.iso3).sort()).toEqual(['AZE', 'CAF', 'DZA', 'NRU', 'UZB'])
  })

  it('has not heard from the future: no vote is recorded yet, and nothing is heard after its moment', () => {
    expect(sheet.rows.every((row) => row.recorded === null)).toBe(true)
    expect(Math.max(...voters().map((row) => row.lastHeardAt ?? 0))).toBeLessThanOrEqual(SAMPLE_NOW)
  })

  it('expects most of what was recorded two days later, and misses some of it', () => {
    const { yes, no, abstain } = COMMITTEE_VOTE_2015
    const recorded = new Map([
      ...yes.map((iso3) => [iso3, 'yes'] as const),
      ...no.map((iso3) => [iso3, 'no'] as const),
      ...abstain.map((iso3) => [iso3, 'abstain'] as const),
    ])
    const told = voters().filter((row) => row.expected !== 'unknown')
    const hits = told.filter((row) => (recorded.get(row.iso3) ?? 'absent') === row.expected)
    expect(hits.length / told.length).toBeGreaterThan(0.75)
    expect(hits.length).toBeLessThan(told.length)
  })

  it('is a revised text with its deadlines, and the plenary has entries of its own', async () => {
    const { resolutionId, plenaryId } = desk.defenders
    const found = await resolutionRead.perform(desk.cast.ingrid, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    const { symbol, stage, deadlines, voteItems } = found.result
    expect(voteItems.filter((item) => item.kind === 'amendment')).toHaveLength(4)
    expect([symbol, stage, deadlines.length]).toEqual(['A/C.3/70/L.46/Rev.1', 'revised', 6])
    const plenary = tallyOf((await sheetOf(plenaryId ?? '')).rows.filter((row) => row.mayVote))
    expect(plenary.yes).toBeGreaterThan(3)
  })

  it('has the draft in three published versions and the oral revision under way', async () => {
    const answer = await versionsRead.perform(desk.cast.maja, { resolutionId: desk.defenders.resolutionId })
    if (answer.status !== 'ok') throw new Error(answer.status)
    expect(answer.result.map((version) => `${version.label} ${version.publishedAt !== null}`).sort()).toEqual([
      'As orally revised false',
      'L.46 true',
      'L.46/Rev.1 true',
      'Zero draft true',
    ])
    const versionId = answer.result.find((version) => version.publishedAt === null)?.id
    const draft = await draftRead.perform(desk.cast.maja, { resolutionId: desk.defenders.resolutionId, versionId })
    if (draft.status !== 'ok') throw new Error(draft.status)
    const { paragraphs, bracketsLeft } = draft.result
    expect(bracketsLeft).toBe(2)
    expect(new Set(paragraphs.map(({ state }) => state)).size).toBeGreaterThan(4)
    expect(paragraphs.flatMap(({ footnotes = [] }) => footnotes.map(({ noteId }) => noteId))).toEqual(
      paragraphs.filter(({ kind }) => kind === 'footnote').map(({ id }) => id),
    )
  })

  it('has the votes on record in its library, none after its moment, and the forecast reads those that are like', async () => {
    const library = await rollCallsRead.perform(desk.cast.maja, {})
    if (library.status !== 'ok') throw new Error(library.status)
    expect(library.result.total).toBe(30)
    expect(library.result.rollCalls.every(({ date }) => date < '2015-11-23')).toBe(true)
    const basisOf = async ({ resolutionId, wholeId }: Scene, voteItemId = wholeId) => {
      const answer = await forecastRead.perform(desk.cast.erik, { resolutionId, voteItemId })
      if (answer.status !== 'ok') throw new Error(answer.status)
      return answer.result
    }
    const records = ({ evidence }: ForecastBasis) => evidence.map(({ recorded = [] }) => recorded.length)
    const executions = await basisOf(desk.others.executions)
    expect(executions.linked.map(({ symbol, relation }) => `${symbol} ${relation}`)).toEqual([
      'A/RES/69/182 predecessor',
      'A/RES/67/168 predecessor',
      'A/RES/65/208 predecessor',
      'A/RES/63/182 predecessor',
    ])
    // South Sudan was no member in 2008 and 2010.
    expect(records(executions).toSorted((a, b) => a - b)).toEqual([2, ...Array(192).fill(4)])
    const defenders = await basisOf(desk.defenders)
    expect(defenders.linked.map(({ relation }) => relation)).toEqual(['like', 'like', 'like'])
    expect(new Set(records(defenders))).toEqual(new Set([3]))
    const found = await resolutionRead.perform(desk.cast.erik, { resolutionId: desk.defenders.resolutionId })
    const amendment = found.status === 'ok' && found.result.voteItems.find(({ kind }) => kind === 'amendment')
    const hostile = await basisOf(desk.defenders, amendment ? amendment.id : '')
    expect(new Set(records(hostile))).toEqual(new Set([0]))
    expect(hostile.linked.map(({ tells }) => tells)).toEqual([false, false, false])
  })

  it('has five other resolutions, of which a negotiator sees those of her teams', async () => {
    const { health, social, executions, displaced } = desk.others
    const figures = async ({ wholeId, resolutionId }: { wholeId: string; resolutionId: string }) => {
      const { rows } = await sheetOf(wholeId, resolutionId)
      const tally = tallyOf(rows.filter((row) => row.mayVote))
      const official = rows.filter((row) => row.coSponsorship === 'registered').length
      return `${tallyFigures(tally)}, ${tally.unknown} not known, ${official} registered`
    }
    expect(await figures(health)).toBe('151–2–9, 31 not known, 22 registered')
    expect(await figures(social)).toBe('19–5–4, 19 not known, 9 registered')
    expect(await figures(executions)).toBe('0–0–0, 193 not known, 0 registered')
    expect(await figures(displaced)).toBe('0–0–0, 193 not known, 48 registered')
    const seen = async (key: 'erik' | 'maja' | 'jonas' | 'berit') => {
      const answer = await resolutionsRead.perform(desk.cast[key], {})
      return answer.status === 'ok' ? answer.result.length : 0
    }
    expect([await seen('erik'), await seen('maja'), await seen('jonas'), await seen('berit')]).toEqual([6, 3, 3, 3])
  })
})
