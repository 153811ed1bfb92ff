import { type SQL, sql } from 'drizzle-orm'
import { ENDS_WITH_OWN, ENDS_WITH_PLENARY, PLENARY_ID } from '@/domain/resolution/afterVote'
import { deadline, resolution } from './schema/resolutions'
import { voteItem } from './schema/votes'

/**
 * Does a deadline still stand, in a query that has the deadline and its resolution? The same as `standingDeadlines` of
 * the domain: those of a vote on the whole text that was taken are over.
 */
export const stillStands: SQL = sql`not exists (
  select 1 from ${voteItem} where ${voteItem.resolutionId} = ${resolution.id}
    and ${voteItem.kind} = 'whole' and ${voteItem.status} <> 'pending'
    and ((${voteItem.bodyId} = ${resolution.bodyId} and ${deadline.kind} in ${[...ENDS_WITH_OWN]})
      or (${voteItem.bodyId} = ${PLENARY_ID} and ${deadline.kind} in ${[...ENDS_WITH_PLENARY]})))`
