import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { findRow, insertRow, putRow, removeRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { stateName } from '@/domain/reference/stateNames'
import type { BoardDifference } from '@/domain/votes/theDay'
import { RECORDED_VOTES } from '@/domain/votes/vote'
import { type CommandContext, command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { emptyAsNull, idInput, iso3Input, noteInput } from '../inputs'

/** Marks who is in the room. The last to look is right: a mark made later replaces the one before. */
export const setPresence = command({
  name: 'presence.set',
  permission: 'votes.edit',
  input: z.object({
    resolutionId: idInput,
    changes: z
      .array(z.object({ iso3: iso3Input, present: z.boolean() }))
      .min(1)
      .max(250),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, changes }): Promise<Answer> {
    for (const { iso3, present } of changes) await putRow(context, 'presence', { resolutionId, iso3, present })
    return ok(null)
  },
})

const vote = z.enum(RECORDED_VOTES).nullable()

const boardChange = z.object({
  iso3: iso3Input,
  /** The vote the board shows; null takes a mistaken one off again. */
  vote,
  /** What this client saw there before. */
  seen: vote,
})

/**
 * Sets what the board shows. Where a colleague has meanwhile set another vote than this client saw, theirs stands and
 * the answer names both, so that somebody looks up at the board again.
 */
export const setBoardVotes = command({
  name: 'boardVotes.set',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, voteItemId: idInput, changes: z.array(boardChange).min(1).max(250) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, changes }): Promise<Answer<{ differing: BoardDifference[] }>> {
    const item = await voteItemOf(context.tx, resolutionId, voteItemId)
    if (!item) return notFound()
    const row = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (row?.declared != null && row.declared !== 'tie')
      return refused('The result of this item was declared; the board stands. Take the declaration back to change it.')
    const { eligible } = await eligibleStates(context.tx, item.bodyId, item.date)
    const barred = changes.find(({ iso3 }) => !eligible.includes(iso3))
    if (barred) return refused(`${stateName(barred.iso3)?.name} may not vote on this item on ${item.date}.`)
    const differing: BoardDifference[] = []
    for (const change of changes) {
      const difference = await saveBoardVote(context, voteItemId, change)
      if (difference) differing.push(difference)
    }
    return ok({ differing })
  },
})

async function saveBoardVote(
  context: CommandContext,
  voteItemId: string,
  { iso3, vote: wanted, seen }: z.output<typeof boardChange>,
): Promise<BoardDifference | null> {
  const current = await findRow(context.tx, 'boardVote', { voteItemId, iso3 })
  const standing = current?.vote ?? null
  if (standing === wanted) return null
  if (standing !== seen) return { iso3, standing, sent: wanted }
  if (!current && wanted) await insertRow(context, 'boardVote', { voteItemId, iso3, vote: wanted })
  else if (current && wanted) await updateRow(context, 'boardVote', current, { vote: wanted })
  else if (current) await removeRow(context, 'boardVote', current)
  return null
}

/** Notes what the sponsor changed from the floor before the vote; the note is added to what was noted before. */
export const noteOralRevision = command({
  name: 'voteItem.noteOralRevision',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, voteItemId: idInput, text: emptyAsNull(noteInput('The revision', 5000)) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, text }): Promise<Answer> {
    const item = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (item?.resolutionId !== resolutionId) return notFound()
    if (!text) return refused('Nothing was noted. Write what was read out.')
    const oralRevision = item.oralRevision ? `${item.oralRevision}\n${text}` : text
    if (oralRevision.length > 20_000) return refused('This note is full. Put the revision into the text instead.')
    await updateRow(context, 'voteItem', item, { oralRevision })
    return ok(null)
  },
})
