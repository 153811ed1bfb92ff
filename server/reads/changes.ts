import { z } from 'zod'
import type { Db } from '@/db/client'
import { newestEvents, undoneAmong } from '@/db/eventLog'
import { findResolution } from '@/db/resolutions'
import {
  type ChangeLine,
  changeLineOf,
  LOG_ENTITIES,
  LOG_KINDS,
  UNTOLD_ENTITIES,
  withTalksJoined,
} from '@/domain/log/changeLine'
import { bodyById } from '@/domain/reference/bodies'
import { instantInCity } from '@/domain/time/cityTime'
import { dateInput, idInput, iso3Input } from '../inputs'
import { logNamesOf } from '../logNames'
import { read } from '../read'

/** Events a page of the log is made from. */
const PAGE = 120

export interface ChangesPage {
  lines: ChangeLine[]
  /** Those of the mutations shown that were taken back, by a step on this page or on any other. */
  undone: string[]
  /** The event number before which the next page begins; null at the end. */
  before: number | null
}

/** When a day (YYYY-MM-DD) begins where the resolution is negotiated. */
async function midnightOf(db: Db, resolutionId: string, day: string): Promise<number> {
  const bodyId = (await findResolution(db, resolutionId))?.bodyId
  return instantInCity(day, '00:00', (bodyId && bodyById(bodyId)?.timeZone) || 'America/New_York') ?? 0
}

/** What changed on a resolution, newest first, a page at a time. */
export const changesRead = read({
  name: 'changes',
  permission: 'resolution.read',
  params: z.object({
    resolutionId: idInput,
    before: z.coerce.number().int().positive().optional().catch(undefined),
    by: idInput.optional().catch(undefined),
    state: iso3Input.optional().catch(undefined),
    kind: z.enum(LOG_KINDS).optional().catch(undefined),
    since: dateInput.optional().catch(undefined),
  }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId, before, by, state, kind, since }): Promise<ChangesPage> {
    const events = await newestEvents(db, {
      resolutionId,
      limit: PAGE,
      without: UNTOLD_ENTITIES,
      ...(before === undefined ? {} : { beforeSeq: before }),
      ...(by === undefined ? {} : { actorId: by }),
      ...(state === undefined ? {} : { iso3: state }),
      ...(kind === undefined ? {} : { entities: LOG_ENTITIES[kind] }),
      ...(since === undefined ? {} : { since: await midnightOf(db, resolutionId, since) }),
    })
    const names = await logNamesOf(db, [resolutionId])
    return {
      undone: await undoneAmong(db, [...new Set(events.map(({ mutationId }) => mutationId))]),
      lines: withTalksJoined(events.flatMap((event) => changeLineOf(event, names) ?? [])),
      before: events.length === PAGE ? (events.at(-1)?.seq ?? null) : null,
    }
  },
})
