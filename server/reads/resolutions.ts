import { z } from 'zod'
import { deadlinesOf, findResolution, listResolutions, teamOf, voteItemsOf } from '@/db/resolutions'
import { mayRole, PERMISSIONS, type Permission } from '@/domain/access'
import type { ResolutionListed, ResolutionView } from '@/domain/resolution/resolution'
import { idInput } from '../inputs'
import { read } from '../read'

/** One resolution as its masthead and settings show it, with what this person may do to it. */
export const resolutionRead = read({
  name: 'resolution',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: 'for-each-role',
  async load({ db, actor }, { resolutionId }): Promise<ResolutionView | null> {
    const resolution = await findResolution(db, resolutionId)
    if (!resolution) return null
    const voteItems = await voteItemsOf(db, [resolutionId])
    const permissions = Object.keys(PERMISSIONS) as Permission[]
    return {
      ...resolution,
      voteItems,
      deadlines: await deadlinesOf(db, [resolutionId]),
      team: (await teamOf(db, resolutionId)).map(({ id, name, role, disabledAt }) => ({
        id,
        name,
        role,
        disabled: disabledAt !== null,
      })),
      may: permissions.filter(
        (permission) =>
          mayRole(actor.role, permission) && (resolution.archivedAt === null || standsArchived(permission)),
      ),
    }
  },
})

/** The resolutions this person sees, with their deadlines and vote items; the portfolio counts from these. */
export const resolutionsRead = read({
  name: 'resolutions',
  permission: 'people.read',
  params: z.object({}),
  async load({ db, actor }): Promise<ResolutionListed[]> {
    const resolutions = await listResolutions(db, actor)
    const ids = resolutions.map(({ id }) => id)
    const deadlines = byResolution(await deadlinesOf(db, ids))
    const voteItems = byResolution(await voteItemsOf(db, ids))
    return resolutions.map((resolution) => ({
      ...resolution,
      deadlines: deadlines.get(resolution.id) ?? [],
      voteItems: voteItems.get(resolution.id) ?? [],
    }))
  },
})

/** What may still be done to an archived resolution: read it, and bring it back. */
const standsArchived = (permission: Permission): boolean =>
  PERMISSIONS[permission].on === 'delegation' || permission === 'resolution.read' || permission === 'resolution.steer'

function byResolution<Row extends { resolutionId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.resolutionId, [...(groups.get(row.resolutionId) ?? []), row])
  return groups
}
