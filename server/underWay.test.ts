import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeskSize, personId, tellDesk } from '@/bench/tenYears/tell'
import type { DatabaseHandle } from '@/db/client'
import { listResolutions } from '@/db/resolutions'
import type { Actor } from '@/domain/access'
import type { StoryAcrossPage } from '@/domain/outreach/stateView'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { archiveResolution, createResolution } from './commands/resolutions'
import type { Read } from './read'
import {
  EARLIER_PAGE,
  earlierResolutionsRead,
  earlierStepsRead,
  ownStepsRead,
  portfolioRead,
  ROWS,
  STEPS,
} from './reads/portfolio'
import { FOUND, resolutionsRead } from './reads/resolutions'
import { STANDS, stateOnEarlierRead, stateRead } from './reads/state'
import { stateStoryRead } from './reads/stateStory'
import { STORY_PAGE, storyAcrossRead } from './reads/storyAcross'

const DAY = 86_400_000
let database: DatabaseHandle

async function read<Params, Result>(one: Read<Params, Result>, actor: Actor, params: unknown = {}): Promise<Result> {
  const answer = await one.perform(actor, params)
  if (answer.status !== 'ok') throw new Error(answer.status)
  return answer.result
}

describe('what is under way', () => {
  let head: Actor
  beforeEach(async () => {
    database = await freshDatabase()
    head = await foundDesk()
  })
  afterEach(() => database.close())

  const found = async (given: Parameters<typeof aResolution>[0], now?: number) =>
    told(await createResolution.perform(head, aResolution(given), { now })).resolutionId
  const underWay = async () => (await read(portfolioRead, head)).rows.map(({ id }) => id)
  const earlier = async (text = '') =>
    (await read(earlierResolutionsRead, head, { text })).resolutions.map(({ id }) => id)

  it('is the newest session of a numbering, and of the sessions before it what has a date ahead', async () => {
    const longAgo = Date.now() - 15 * DAY
    const past = await found({ session: '69', actionDate: '2014-11-25', shortTitle: 'Past' }, longAgo)
    expect(await underWay()).toEqual([past])
    const ahead = await found({ session: '69', actionDate: '2199-11-25', shortTitle: 'Ahead' }, longAgo)
    const newest = await found(
      { session: '70', actionDate: '2015-11-25', bodyId: 'GA-C2', shortTitle: 'Newest' },
      longAgo,
    )
    const council = await found(
      { session: '31', actionDate: '2016-03-24', bodyId: 'HRC', shortTitle: 'Council' },
      longAgo,
    )
    const named = await found({ session: 'ES-10', actionDate: '2012-03-24', shortTitle: 'Emergency' }, longAgo)
    expect((await underWay()).sort()).toEqual([ahead, newest, council, named].sort())
    expect(await earlier()).toEqual([past])
  })

  it('holds for a fortnight what moved, an outcome too, and nothing that was put away', async () => {
    const late = await found({ shortTitle: 'Entered late', session: '60' })
    const fresh = await found({ shortTitle: 'Adopted lately', stage: 'adopted' })
    const old = await found({ shortTitle: 'Adopted 100% of_it', stage: 'adopted' }, Date.now() - 15 * DAY)
    const away = await found({ shortTitle: 'Put away' })
    told(await archiveResolution.perform(head, { resolutionId: away, archived: true }))
    expect((await underWay()).sort()).toEqual([fresh, late].sort())
    expect((await earlier()).sort()).toEqual([old, away].sort())
    expect(await earlier('of_it 100%')).toEqual([old])
    expect(await earlier('o%it')).toEqual([])
  })
})

describe('however much there is', () => {
  const SIZE: DeskSize = { years: 2, resolutionsAYear: 52, dividedAYear: 0, events: 46_000, people: 5, seed: 7 }
  const head: Actor = { id: personId(1), name: 'Person 2', role: 'head' }
  beforeAll(async () => {
    database = await freshDatabase()
    tellDesk(database, SIZE)
  }, 120_000)
  afterAll(() => database.close())

  it('counts the first of those under way, says how many there are, and counts more when asked, within a bound', async () => {
    const { rows, total, mine, anyEarlier } = await read(portfolioRead, head)
    expect([rows.length, total, anyEarlier]).toEqual([ROWS.first, 52, true])
    expect(rows.every(({ session, counted }) => session === '72' && counted !== null)).toBe(true)
    expect(mine.total).toBeGreaterThan(STEPS.first)
    expect(mine.due.length).toBeLessThanOrEqual(5)
    expect((await read(portfolioRead, head, { shown: '40' })).rows).toHaveLength(40)
    expect((await read(portfolioRead, head, { shown: '100000' })).rows.length).toBeLessThanOrEqual(ROWS.most)
    expect((await read(portfolioRead, head, { shown: 'all' })).rows).toHaveLength(ROWS.first)
  })

  it('names earlier ones a page at a time, each once', async () => {
    const first = await read(earlierResolutionsRead, head)
    expect([first.resolutions.length, first.next]).toEqual([EARLIER_PAGE, EARLIER_PAGE])
    const rest = await read(earlierResolutionsRead, head, { from: first.next })
    expect([rest.resolutions.length, rest.next]).toEqual([2, null])
    expect(new Set([...first.resolutions, ...rest.resolutions].map(({ id }) => id)).size).toBe(52)
    expect((await read(earlierResolutionsRead, head, { text: 'SUBJECT 12 ' })).resolutions).toHaveLength(1)
  })

  it('lists the first of a person’s steps and counts them all; those on earlier resolutions wait to be asked for', async () => {
    const own = await read(ownStepsRead, head)
    expect([own.steps.length, own.anyEarlier]).toEqual([STEPS.first, true])
    expect(Object.values(own.counts).reduce((sum, states) => sum + states, 0)).toBe(own.total)
    expect((await read(ownStepsRead, head, { shown: 9_999_999 })).steps.length).toBeLessThanOrEqual(STEPS.most)
    const left = await read(earlierStepsRead, head)
    expect([left.steps.length, left.next]).toEqual([EARLIER_PAGE, EARLIER_PAGE])
    expect(left.steps.every(({ shortTitle }) => shortTitle.endsWith('2016'))).toBe(true)
  })

  it('tells where a State stands on the first of those under way, and page by page where it stood and what it said', async () => {
    const view = await read(stateRead, head, { iso3: 'FRA' })
    expect([view.resolutions.length, view.total, view.anyEarlier]).toEqual([STANDS.first, 52, true])
    expect(view.resolutions.every(({ session, vote }) => session === '72' && vote !== null)).toBe(true)
    const { resolutions, next } = await read(stateOnEarlierRead, head, { iso3: 'FRA' })
    expect(resolutions.every(({ session }) => session === '71')).toBe(true)
    expect(resolutions).toHaveLength(next ?? 0)
    const lines: number[] = []
    for (let from: number | null = 0; from !== null; ) {
      const page: StoryAcrossPage = await read(storyAcrossRead, head, { iso3: 'FRA', from })
      expect(page.entries.length).toBeLessThanOrEqual(STORY_PAGE)
      lines.push(...page.entries.map(({ seq }) => seq))
      from = page.next
    }
    expect(view.story.entries.map(({ seq }) => seq)).toEqual(lines.slice(0, STORY_PAGE))
    const whole: number[] = []
    for (const { id: resolutionId } of await database.read((db) => listResolutions(db, head)))
      whole.push(...(await read(stateStoryRead, head, { resolutionId, iso3: 'FRA' })).entries.map(({ seq }) => seq))
    expect(lines.toSorted((a, b) => a - b)).toEqual(whole.toSorted((a, b) => a - b))
  })

  it('finds a resolution by words of its title among all', async () => {
    const titles = async (text: string) =>
      (await read(resolutionsRead, head, { text })).map(({ shortTitle }) => shortTitle)
    expect(await titles('')).toHaveLength(FOUND)
    expect(await titles('measures')).toHaveLength(FOUND)
    expect((await titles('subject 7 of 2016'))[0]).toBe('Measures on subject 7 of 2016')
    expect((await titles('subject 7 '))[0]).toBe('Measures on subject 7 of 2017')
    expect(await titles('wetlands')).toEqual([])
  })
})
