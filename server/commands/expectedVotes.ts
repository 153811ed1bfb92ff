import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { keyOf, type NewRow, type Row } from '@/db/entities'
import { eventsOfRowSince } from '@/db/eventLog'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { type Answer, type Conflict, notFound, ok, refused } from '@/domain/answer'
import { editedVote } from '@/domain/count/expectedVoteEdit'
import type { ExpectedVoteChange } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { type CommandContext, command } from '../command'
import { conflictOf } from '../conflicts'
import { eligibleStates } from '../eligibleStates'
import { emptyAsNull, idInput, instantInput, iso3Input, lineInput } from '../inputs'

const change = z.object({
  iso3: iso3Input,
  version: z.number().int().min(0),
  expected: z.enum(EXPECTED_VOTES).optional(),
  confidence: z.enum(CONFIDENCES).nullable().optional(),
  source: emptyAsNull(lineInput('The source', 200)).optional(),
  heardAt: instantInput.nullable().optional(),
})

/** Sets how States are expected to vote on one item: one State or many, all or none. */
export const setExpectedVotes = command({
  name: 'expectedVotes.set',
  permission: 'count.edit',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    changes: z.array(change).min(1).max(250),
    at: instantInput.optional(),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, changes, at }): Promise<Answer<{ changed: string[] }>> {
    const item = await voteItemOf(context.tx, resolutionId, voteItemId)
    if (!item) return notFound()
    const { eligible } = await eligibleStates(context.tx, item.bodyId, item.date)
    const barred = changes.filter(({ iso3 }) => !eligible.includes(iso3))
    if (barred.length > 0) return refused(barredSentence(barred, item.date))
    // What waited on a device was heard when it was entered there.
    return saveExpectedVotes(context, voteItemId, changes, Math.min(at ?? context.now, context.now))
  },
})

/** The same for other commands that know the States to be eligible: imports, and a talk that tells a vote. */
export async function saveExpectedVotes(
  context: CommandContext,
  voteItemId: string,
  changes: readonly ExpectedVoteChange[],
  heardAt = context.now,
): Promise<Answer<{ changed: string[] }>> {
  const conflicts: Conflict[] = []
  const changed: string[] = []
  for (const wanted of changes) {
    const key = { voteItemId, iso3: wanted.iso3 }
    const current = await findRow(context.tx, 'expectedVote', key)
    const patch = patchOf(context, wanted, current, heardAt)
    const stated = await statedBy(context, wanted, key, patch)
    const conflict = await conflictOf(context, 'expectedVote', current, key, wanted.version, stated)
    if (conflict) conflicts.push(conflict)
    else if (await saveOne(context, key, current, patch)) changed.push(wanted.iso3)
  }
  if (conflicts.length > 0) return { status: 'conflict', message: 'Somebody changed this since you saw it.', conflicts }
  return ok({ changed })
}

type Patch = Partial<NewRow<'expectedVote'>>

/**
 * What the person states: not when it was heard, unless he or she said so. A confidence alone is a statement on the
 * vote that was seen, so another's change of the vote conflicts with it.
 */
async function statedBy(
  context: CommandContext,
  wanted: ExpectedVoteChange,
  key: { voteItemId: string; iso3: string },
  { expected, confidence, source, heardAt }: Patch,
): Promise<Patch> {
  const told: Patch = { expected, confidence, source, ...(wanted.heardAt === undefined ? {} : { heardAt }) }
  if (wanted.confidence == null || wanted.expected !== undefined) return told
  const since = await eventsOfRowSince(context.tx, 'expectedVote', keyOf('expectedVote', key), wanted.version)
  const seen = since.find((row) => 'expected' in { ...row.before, ...row.after })
  if (!seen) return told
  return { ...told, expected: (seen.before?.expected as Patch['expected']) ?? 'unknown', confidence: wanted.confidence }
}

/** A vote told was heard when it was entered unless said otherwise. */
function patchOf(
  context: CommandContext,
  wanted: ExpectedVoteChange,
  current: Row<'expectedVote'> | undefined,
  heardAt: number,
): Patch {
  const { iso3: _iso3, version: _version, ...told } = wanted
  const patch: Patch = { ...told }
  if (told.expected !== undefined || told.confidence !== undefined) {
    const cell = { expected: current?.expected ?? 'unknown', confidence: current?.confidence ?? null } as const
    Object.assign(patch, editedVote(cell, told))
  }
  // Setting a vote that already stands confirms it: it was heard again.
  if (told.heardAt === undefined && told.expected !== undefined) patch.heardAt = heardAt
  if (told.heardAt != null) patch.heardAt = Math.min(told.heardAt, context.now)
  return { ...patch, suggestedFrom: null, setBy: context.actorId, setAt: context.now }
}

async function saveOne(
  context: CommandContext,
  key: { voteItemId: string; iso3: string },
  current: Row<'expectedVote'> | undefined,
  patch: Patch,
): Promise<boolean> {
  if (current) return (await updateRow(context, 'expectedVote', current, patch)) !== current
  if ((patch.expected ?? 'unknown') === 'unknown' && patch.source == null) return false
  await insertRow(context, 'expectedVote', { expected: 'unknown', ...key, ...patch, setAt: context.now })
  return true
}

function barredSentence(barred: readonly { iso3: string }[], date: string): string {
  const names = barred.slice(0, 3).map(({ iso3 }) => stateName(iso3)?.name ?? iso3)
  const more = barred.length > 3 ? ` and ${barred.length - 3} more` : ''
  return `${names.join(', ')}${more} may not vote on this item on ${date}; ${barred.length === 1 ? 'its' : 'their'} sponsorship can still be recorded.`
}
