import { z } from 'zod'
import { expectedVotesOf } from '@/db/count'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { itemName } from '@/domain/resolution/chosenItem'
import { suggestFromWhole } from '@/domain/votes/carryOver'
import { command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'

/**
 * Carries the expected votes on one item over to another as suggestions, each marked with where it is from, for the
 * States of which nothing is known there. A suggestion is confirmed when somebody sets the vote; one that somebody
 * set is never touched.
 */
export const carryOverVotes = command({
  name: 'expectedVotes.carryOver',
  permission: 'count.edit',
  input: z.object({ resolutionId: idInput, fromId: idInput, toId: idInput }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, fromId, toId }): Promise<Answer<{ suggested: number }>> {
    const from = await findRow(context.tx, 'voteItem', { id: fromId })
    const to = await findRow(context.tx, 'voteItem', { id: toId })
    if (from?.resolutionId !== resolutionId || to?.resolutionId !== resolutionId || fromId === toId) return notFound()
    if (from.kind !== 'whole') return refused('Only what is expected on the whole text can be carried over.')
    const { eligible } = await eligibleStates(context.tx, to.bodyId, to.date)
    const standing = new Map((await expectedVotesOf(context.tx, toId)).map((row) => [row.iso3, row]))
    let suggested = 0
    for (const vote of await expectedVotesOf(context.tx, fromId)) {
      const { iso3 } = vote
      const isTold = (standing.get(iso3)?.expected ?? 'unknown') !== 'unknown'
      const suggestion = suggestFromWhole(vote, from.recommended, to)
      if (isTold || !suggestion || !eligible.includes(iso3)) continue
      const { expected, confidence } = suggestion
      const row = { expected, confidence, suggestedFrom: itemName(from), setBy: null, setAt: context.now }
      const current = await findRow(context.tx, 'expectedVote', { voteItemId: toId, iso3 })
      if (current) await updateRow(context, 'expectedVote', current, row)
      else await insertRow(context, 'expectedVote', { voteItemId: toId, iso3, ...row })
      suggested += 1
    }
    return ok({ suggested })
  },
})
