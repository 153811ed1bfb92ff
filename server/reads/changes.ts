import { z } from 'zod'
import { newestEvents } from '@/db/eventLog'
import {
  type ChangeLine,
  changeLineOf,
  LOG_ENTITIES,
  LOG_KINDS,
  UNTOLD_ENTITIES,
  withTalksJoined,
} from '@/domain/log/changeLine'
import { dateInput, idInput, iso3Input } from '../inputs'
import { logNamesOf } from '../logNames'
import { read } from '../read'

/** Events a page of the log is made from. */
const PAGE = 120

export interface ChangesPage {
  lines: ChangeLine[]
  /** The event number before which the next page begins; null at the end. */
  before: number | null
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
      ...(since === undefined ? {} : { since: Date.parse(`${since}T00:00:00Z`) }),
    })
    const names = await logNamesOf(db, [resolutionId])
    return {
      lines: withTalksJoined(events.flatMap((event) => changeLineOf(event, names) ?? [])),
      before: events.length === PAGE ? (events.at(-1)?.seq ?? null) : null,
    }
  },
})
