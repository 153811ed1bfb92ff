import { z } from 'zod'
import { findRow, putRow, removeRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { command } from '../command'
import { idInput } from '../inputs'

/** Links a recorded vote to a resolution: of the same text earlier, or of a text on a like matter. */
export const linkPredecessor = command({
  name: 'predecessor.link',
  permission: 'votes.edit',
  input: z.object({
    resolutionId: idInput,
    rollCallId: idInput,
    relation: z.enum(['predecessor', 'like'], 'Say whether it is the same text earlier or a like one.'),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, rollCallId, relation }): Promise<Answer> {
    const rollCall = await findRow(context.tx, 'rollCall', { id: rollCallId })
    if (!rollCall || rollCall.removedAt !== null) return refused('This recorded vote is not in the library any more.')
    await putRow(context, 'predecessor', { resolutionId, rollCallId, relation })
    return ok(null)
  },
})

/** Takes the link off again; the recorded vote stays in the library. */
export const unlinkPredecessor = command({
  name: 'predecessor.unlink',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, rollCallId: idInput }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, rollCallId }): Promise<Answer> {
    const row = await findRow(context.tx, 'predecessor', { resolutionId, rollCallId })
    if (!row) return notFound()
    await removeRow(context, 'predecessor', row)
    return ok(null)
  },
})
