import { z } from 'zod'
import { findDelegation } from '@/db/delegation'
import { type DashboardView, dashboardOf } from '@/domain/count/dashboard'
import { idInput } from '../inputs'
import { read } from '../read'
import { overviewRead } from './overview'

/** The dashboard of one vote item, cut from the kept overview to what is looked at now. */
export const dashboardRead = read({
  name: 'dashboard',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput, since: z.string().max(20).default('') }),
  resolution: (params) => params.resolutionId,
  async load({ db, actor, now }, { since, ...item }): Promise<DashboardView | null> {
    const overview = await overviewRead.perform(actor, item)
    const delegation = await findDelegation(db)
    if (overview.status !== 'ok' || !delegation) return null
    return dashboardOf(overview.result, { since: since || null, now, staleDays: delegation.staleDays })
  },
})
