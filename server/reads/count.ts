import { z } from 'zod'
import type { Db } from '@/db/client'
import { expectedVotesOf, lastHeard, outreachOf, recordedVotesOf, voteItemOf } from '@/db/count'
import { voteItemsOf } from '@/db/resolutions'
import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import { itemName } from '@/domain/resolution/chosenItem'
import { carriedFrom, carriedFromIds } from '@/domain/votes/carryOver'
import { unpackVotes } from '@/domain/votes/packed'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { type ReadContext, read } from '../read'

/** The count sheet of one vote item: a row for each State that may vote, then those that may only sponsor. */
export const countSheetRead = read({
  name: 'countSheet',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  load: loadCountSheet,
})

/** The same inside other reads: the dashboard and exports. */
export async function loadCountSheet(
  { db }: Pick<ReadContext, 'db'>,
  { resolutionId, voteItemId }: { resolutionId: string; voteItemId: string },
): Promise<CountSheet | null> {
  const item = await voteItemOf(db, resolutionId, voteItemId)
  if (!item) return null
  const eligible = await eligibleStates(db, item.bodyId, item.date)
  const votes = new Map((await expectedVotesOf(db, voteItemId)).map((row) => [row.iso3, row]))
  const outreach = new Map((await outreachOf(db, resolutionId)).map((row) => [row.iso3, row]))
  const heard = await lastHeard(db, resolutionId)
  const carried = await namesOfCarried(db, resolutionId, [...votes.values()])
  const packed = await recordedVotesOf(db, voteItemId)
  const recorded = packed === null ? null : unpackVotes(packed)
  const mayVote = new Set(eligible.eligible)
  const rows = STATE_NAMES.map(({ iso3 }): SheetRow => {
    const vote = votes.get(iso3)
    const reached = outreach.get(iso3)
    return {
      iso3,
      mayVote: mayVote.has(iso3),
      coSponsorship: reached?.coSponsorship ?? 'not-asked',
      reconfirm: reached?.reconfirm ?? false,
      responsibleId: reached?.responsibleId ?? null,
      nextStep: reached?.nextStep ?? null,
      nextStepDue: reached?.nextStepDue ?? null,
      note: reached?.note ?? null,
      outreachVersion: reached?.version ?? 0,
      expected: vote?.expected ?? 'unknown',
      confidence: vote?.confidence ?? null,
      source: vote?.source ?? null,
      heardAt: vote?.heardAt ?? null,
      lastHeardAt: heard.get(iso3) ?? null,
      suggestedFrom: carriedFrom(vote?.suggestedFrom ?? null, (id) => carried.get(id)),
      setBy: vote?.setBy ?? null,
      voteVersion: vote?.version ?? 0,
      recorded: recorded?.get(iso3) ?? null,
    }
  })
  const { complete, known, expected } = eligible
  return {
    resolutionId,
    voteItemId,
    bodyId: item.bodyId,
    date: item.date,
    rows,
    membership: { complete, known, expected },
  }
}

/** Names of the items that votes carried over by early versions have by their number; asked for only where there are such. */
async function namesOfCarried(db: Db, resolutionId: string, votes: readonly { suggestedFrom: string | null }[]) {
  const ids = carriedFromIds(votes.map(({ suggestedFrom }) => suggestedFrom))
  if (ids.length === 0) return new Map<string, string>()
  return new Map((await voteItemsOf(db, [resolutionId])).map((item) => [item.id, itemName(item)]))
}
