import { type BulkChange, BulkLoad } from '@/db/bulkLoad'
import type { DatabaseHandle } from '@/db/client'
import { Chance } from '@/domain/redline/testing/chance'
import { ToldResolution } from './resolution'

/** How large a desk is told. `events` is reached exactly or passed by what one mutation writes. */
export interface DeskSize {
  years: number
  resolutionsAYear: number
  /** Of each year's resolutions, so many are put to the vote in 40 items. */
  dividedAYear: number
  events: number
  people: number
  seed: number
}

export const TEN_YEARS: DeskSize = {
  years: 10,
  resolutionsAYear: 60,
  dividedAYear: 2,
  events: 1_000_000,
  people: 40,
  seed: 2026,
}

const FIRST_YEAR = 2016
const ITEMS_OF_A_DIVIDED_TEXT = 40
const DAY = 86_400_000
const ROLES = ['administrator', 'head', 'negotiator', 'negotiator', 'negotiator', 'observer'] as const

export const personId = (at: number) => `person-${at}`
export const resolutionId = (year: number, at: number) => `r-${FIRST_YEAR + year}-${at}`
export const voteItemId = (resolution: string, at: number) => `${resolution}-i${at + 1}`

/**
 * Tells years of a desk into an empty migrated database: every year's resolutions side by side, as they are negotiated.
 *
 * @returns how many events it took
 */
export function tellDesk(handle: DatabaseHandle, size: DeskSize): number {
  const load = new BulkLoad(handle)
  const chance = new Chance(size.seed)
  let mutations = 0
  const change = (at: number, actorId: string, type: string, resolution: string | null): BulkChange => {
    mutations++
    return { at, actorId, type, mutationId: `m-${mutations.toString(36).padStart(8, '0')}`, resolutionId: resolution }
  }
  foundDesk(load, change(Date.UTC(FIRST_YEAR, 0, 1), 'operator', 'desk.setUp', null), size.people)
  load.flush()
  for (let year = 0; year < size.years; year++) {
    const starts = Date.UTC(FIRST_YEAR + year, 8, 1)
    const told = Array.from({ length: size.resolutionsAYear }, (_, at) => {
      const id = resolutionId(year, at)
      const team = Array.from({ length: 5 }, (_person, place) => personId((at * 7 + place) % size.people))
      return new ToldResolution(
        load,
        chance,
        {
          ...{ id, team, session: String(71 + year), date: `${FIRST_YEAR + year}-11-25` },
          title: `Measures on subject ${at + 1} of ${FIRST_YEAR + year}`,
          voteItems: at < size.dividedAYear ? ITEMS_OF_A_DIVIDED_TEXT : 1,
          // The first of the last year is the largest text there is.
          paragraphs: at === 0 ? 200 : 25 + ((at * 7) % 40),
        },
        change(starts + at * 60_000, team[0]!, 'resolution.create', id),
      )
    })
    const share = Math.floor((size.events * (year + 1)) / size.years)
    const from = starts + DAY
    const perEvent = (85 * DAY) / Math.max(1, share - load.events)
    const began = load.events
    while (load.events < share) {
      const at = Math.floor(from + (load.events - began) * perEvent)
      const resolution = chance.pick(told)
      resolution.goOn(change(at, resolution.anybody(), 'count.change', resolution.id))
    }
    load.flush()
  }
  load.finish()
  return load.events
}

function foundDesk(load: BulkLoad, change: BulkChange, people: number): void {
  load.insert(change, 'delegation', {
    ...{ id: 'delegation', iso3: 'NOR', title: 'Permanent Mission, New York', staleDays: 14, clockOffset: 0 },
    sampleNotice: 'A generated desk: its people, texts and positions are fictional.',
    ...{ forecastChances: null, seatedFirst: null },
  })
  for (let at = 0; at < people; at++) {
    load.insert(change, 'person', {
      ...{ id: personId(at), email: `person-${at}@example.org`, name: `Person ${at + 1}` },
      role: ROLES[at % ROLES.length]!,
      ...{ passwordHash: null, totpSecret: null, recoveryCodes: null, totpLastStep: null, oidcSubject: null },
      ...{ disabledAt: null, createdAt: change.at },
    })
  }
}
