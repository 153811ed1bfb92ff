import { z } from 'zod'
import { allMembersByHand, articleNineteenRows } from '@/db/facts'
import type { MembershipByHand } from '@/domain/votes/membershipByHand'
import { read } from '../read'

/** Article 19 and the members of councils as the delegation entered them. */
export const membershipRead = read({
  name: 'membership',
  permission: 'library.read',
  params: z.object({}),
  kept: true,
  async load({ db }): Promise<MembershipByHand> {
    return { articleNineteen: await articleNineteenRows(db), bodyMembers: await allMembersByHand(db) }
  },
})
