import { z } from 'zod'
import type { Db } from '@/db/client'
import { deadlinesWithin, ownSteps, ownStepsElsewhere } from '@/db/portfolio'
import { resolutionsById } from '@/db/resolutions'
import { earlierResolutions, hasEarlier, type Moment, resolutionsUnderWay } from '@/db/underWay'
import {
  type EarlierPage,
  type EarlierStepsPage,
  type OwnStepsPage,
  type Portfolio,
  partOfStep,
  STEP_PARTS,
  type StepPart,
} from '@/domain/resolution/portfolio'
import { dateInCity } from '@/domain/time/moment'
import { countedResolutions } from '../countedResolutions'
import { placeInput, shownInput } from '../inputs'
import { read } from '../read'

/** A delegation's day turns where most of its bodies meet. */
const CITY = 'America/New_York'
const WEEK = 7 * 86_400_000

/** Resolutions that are counted at first, and at most however often more are asked for. */
export const ROWS = { first: 12, most: 200 }
/** The same of a person's next steps. */
export const STEPS = { first: 50, most: 500 }
/** Names of earlier resolutions, or steps on them, that one answer has. */
export const EARLIER_PAGE = 50
/** Lines beside the portfolio: deadlines of the week, and steps that are due. */
const WEEK_ENTRIES = 40
const DUE_IN_SIGHT = 5

/** The instant and the delegation's day that decide what is under way. */
export const momentOf = (now: number): Moment => ({ now, today: dateInCity(now, CITY) })

/**
 * The resolutions under way that this person sees, the first of them counted, and what waits for that person. What is
 * over or of an earlier session is not even named: what this costs depends on what is alive, however many there were.
 */
export const portfolioRead = read({
  name: 'portfolio',
  permission: 'people.read',
  params: z.object({ shown: shownInput(ROWS) }),
  async load({ db, actor, now }, { shown }): Promise<Portfolio> {
    const moment = momentOf(now)
    const ids = await resolutionsUnderWay(db, actor, moment)
    const steps = await ownSteps(db, actor, ids)
    const due = steps.filter((step) => step.due !== null && step.due <= moment.today)
    return {
      rows: await countedResolutions(db, await resolutionsById(db, ids.slice(0, shown)), moment.today),
      total: ids.length,
      ...(await weekOf(db, ids, now)),
      mine: { due: due.slice(0, DUE_IN_SIGHT), total: steps.length },
      anyEarlier: await hasEarlier(db, actor, moment),
      today: moment.today,
    }
  },
})

async function weekOf(db: Db, ids: readonly string[], now: number): Promise<Pick<Portfolio, 'decided' | 'week'>> {
  const week = await deadlinesWithin(db, ids, now, now + WEEK)
  const decided = week.filter(({ kind }) => kind === 'action' || kind === 'plenary')
  return {
    decided: new Set(decided.map(({ resolutionId }) => resolutionId)).size,
    week: { entries: week.slice(0, WEEK_ENTRIES).map(({ kind: _kind, ...entry }) => entry), total: week.length },
  }
}

/** What is no longer under way, by name: a page of those that a text finds. */
export const earlierResolutionsRead = read({
  name: 'earlierResolutions',
  permission: 'people.read',
  params: z.object({ text: z.string().max(200).catch(''), from: placeInput }),
  async load({ db, actor, now }, { text, from }): Promise<EarlierPage> {
    const page = { text, offset: from, limit: EARLIER_PAGE + 1 }
    const found = await earlierResolutions(db, actor, { ...momentOf(now), ...page })
    return { resolutions: found.slice(0, EARLIER_PAGE), next: found.length > EARLIER_PAGE ? from + EARLIER_PAGE : null }
  },
})

/** This person's next steps on the resolutions under way: the first of them, what is due first. */
export const ownStepsRead = read({
  name: 'ownSteps',
  permission: 'people.read',
  params: z.object({ shown: shownInput(STEPS) }),
  async load({ db, actor, now }, { shown }): Promise<OwnStepsPage> {
    const moment = momentOf(now)
    const ids = await resolutionsUnderWay(db, actor, moment)
    const steps = await ownSteps(db, actor, ids)
    const counts = Object.fromEntries(STEP_PARTS.map((part) => [part, 0])) as Record<StepPart, number>
    for (const { due } of steps) counts[partOfStep(due, moment.today)]++
    const [elsewhere] = await ownStepsElsewhere(db, actor, { but: ids, offset: 0, limit: 1 })
    return {
      steps: steps.slice(0, shown),
      total: steps.length,
      counts,
      anyEarlier: elsewhere !== undefined,
      today: moment.today,
    }
  },
})

/** The same on resolutions that are no longer under way and were not put away: a page of them, the latest due first. */
export const earlierStepsRead = read({
  name: 'earlierSteps',
  permission: 'people.read',
  params: z.object({ from: placeInput }),
  async load({ db, actor, now }, { from }): Promise<EarlierStepsPage> {
    const moment = momentOf(now)
    const but = await resolutionsUnderWay(db, actor, moment)
    const steps = await ownStepsElsewhere(db, actor, { but, offset: from, limit: EARLIER_PAGE + 1 })
    const next = steps.length > EARLIER_PAGE ? from + EARLIER_PAGE : null
    return { steps: steps.slice(0, EARLIER_PAGE), next, today: moment.today }
  },
})
