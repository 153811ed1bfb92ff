import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { scenariosOf } from '@/db/scenarios'
import type { KeptScenario } from '@/domain/forecast/keptScenario'
import type { ScenarioChange } from '@/domain/forecast/scenario'
import { idInput } from '../inputs'
import { read } from '../read'

/** The scenarios on one vote item: one's own, and those that colleagues share. */
export const scenariosRead = read({
  name: 'scenarios',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (params) => params.resolutionId,
  async load({ db, actor }, { resolutionId, voteItemId }): Promise<KeptScenario[] | null> {
    if (!(await voteItemOf(db, resolutionId, voteItemId))) return null
    const rows = await scenariosOf(db, voteItemId, actor.id)
    // `scenario.save` alone writes the changes, and reads them first.
    return rows.map((row) => ({ ...row, owner: row.owner ?? 'A colleague', changes: row.changes as ScenarioChange[] }))
  },
})
