import { z } from 'zod'
import { voteEventsOfItem } from '@/db/voteHistory'
import type { ForecastBasis } from '@/domain/forecast/basis'
import { type FanPoint, fanOf } from '@/domain/forecast/fan'
import { bodyById } from '@/domain/reference/bodies'
import { changesOfVotes } from '@/domain/votes/heldVotes'
import { type CountOfDay, countByDay } from '@/domain/votes/trend'
import { loadForecastBasis } from '../forecastBasis'
import { idInput } from '../inputs'
import { read } from '../read'

const params = z.object({ resolutionId: idInput, voteItemId: idInput })
type Params = z.output<typeof params>

/** What the forecast of an item is reckoned from; the page reckons it, so that a change shows at once. */
export const forecastRead = read({
  name: 'forecast',
  permission: 'resolution.read',
  params,
  resolution: (given) => given.resolutionId,
  kept: true,
  load: ({ db }, given: Params): Promise<ForecastBasis | null> =>
    loadForecastBasis(db, given.resolutionId, given.voteItemId),
})

/** Days beyond this are thinned out, so that a long count costs no more than a short one. */
const MOST_DAYS = 40

/** The forecast at the end of each day from the first expectation to the last, thinned to at most forty days. */
export const forecastFanRead = read({
  name: 'forecastFan',
  permission: 'resolution.read',
  params,
  resolution: (given) => given.resolutionId,
  kept: true,
  async load({ db }, { resolutionId, voteItemId }): Promise<FanPoint[] | null> {
    const basis = await loadForecastBasis(db, resolutionId, voteItemId)
    if (!basis) return null
    const changes = changesOfVotes(await voteEventsOfItem(db, voteItemId))
    const [first, last] = [changes[0], changes.at(-1)]
    if (!first || !last) return []
    const evidence = new Map(basis.evidence.map((state) => [state.iso3, state]))
    const timeZone = bodyById(basis.item.bodyId)?.timeZone ?? 'America/New_York'
    const days = countByDay(changes, { eligible: [...evidence.keys()], from: first.at, to: last.at, timeZone })
    return fanOf(thinned(days), (row) => ({ ...evidence.get(row.iso3), ...row }), basis.question, {
      table: basis.table,
    })
  },
})

function thinned(days: readonly CountOfDay[]): CountOfDay[] {
  if (days.length <= MOST_DAYS) return [...days]
  const step = (days.length - 1) / (MOST_DAYS - 1)
  return Array.from({ length: MOST_DAYS }, (_, at) => days[Math.round(at * step)] as CountOfDay)
}
