import { z } from 'zod'
import { deadlinesOf, findResolution, resolutionsById, teamOf, voteItemsOf } from '@/db/resolutions'
import { resolutionsNamed, resolutionsUnderWay } from '@/db/underWay'
import { mayRole, PERMISSIONS, type Permission } from '@/domain/access'
import type { ResolutionFound, ResolutionView } from '@/domain/resolution/resolution'
import { idInput } from '../inputs'
import { read } from '../read'
import { momentOf } from './portfolio'

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

/** Resolutions that one answer of the search names. */
export const FOUND = 6

/** The resolutions that words of their title or symbol find, archived ones too; of no words, what is due next. */
export const resolutionsRead = read({
  name: 'resolutions',
  permission: 'people.read',
  params: z.object({ text: z.string().max(200).catch('') }),
  async load({ db, actor, now }, { text }): Promise<ResolutionFound[]> {
    const underWay = await resolutionsUnderWay(db, actor, momentOf(now))
    const found =
      text.trim() === ''
        ? underWay.slice(0, FOUND)
        : await resolutionsNamed(db, actor, { text, underWay, limit: FOUND })
    return (await resolutionsById(db, found)).map(({ id, shortTitle, symbol, fullTitle }) => {
      return { id, shortTitle, symbol, fullTitle }
    })
  },
})

/** What may still be done to an archived resolution: read it, and bring it back. */
const standsArchived = (permission: Permission): boolean =>
  PERMISSIONS[permission].on === 'delegation' || permission === 'resolution.read' || permission === 'resolution.steer'
