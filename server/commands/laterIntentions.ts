import { z } from 'zod'
import { findRow, putRow, removeRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { stateName } from '@/domain/reference/stateNames'
import { packedVoteOf } from '@/domain/votes/packed'
import { RECORDED_VOTES } from '@/domain/votes/vote'
import { command } from '../command'
import { emptyAsNull, idInput, iso3Input, lineInput } from '../inputs'

/**
 * Notes a vote that a delegation announced after the board was locked, beside the recorded one and never over it; null
 * takes the note off again. The record belongs to the library, which the whole delegation shares.
 */
export const noteLaterIntention = command({
  name: 'rollCall.noteLaterIntention',
  permission: 'facts.edit',
  input: z.object({
    rollCallId: idInput,
    iso3: iso3Input,
    vote: z.enum(RECORDED_VOTES).nullable(),
    note: emptyAsNull(lineInput('The note', 300)).optional(),
  }),
  async run(context, { rollCallId, iso3, vote, note }): Promise<Answer> {
    const rollCall = await findRow(context.tx, 'rollCall', { id: rollCallId })
    if (!rollCall || rollCall.removedAt !== null) return notFound()
    const standing = await findRow(context.tx, 'laterIntention', { rollCallId, iso3 })
    if (vote === null) {
      if (standing) await removeRow(context, 'laterIntention', standing)
      return ok(null)
    }
    const recorded = packedVoteOf(rollCall.votes, iso3)
    if (recorded === null) return refused(`${stateName(iso3)?.name} is not in this recorded vote.`)
    if (recorded === vote) return refused('This is what the record has already; only another vote needs a note.')
    await putRow(context, 'laterIntention', { rollCallId, iso3, vote, note: note ?? null })
    return ok(null)
  },
})
