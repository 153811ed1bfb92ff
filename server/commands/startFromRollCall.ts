import { z } from 'zod'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { rollCallById } from '@/db/rollCalls'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { unpackVotes } from '@/domain/votes/packed'
import type { RecordedVote } from '@/domain/votes/vote'
import { type CommandContext, command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { rollCallInput } from '../rollCallReading'
import { settledRollCall } from './rollCallImport'

/**
 * Starts the sheet of a vote item from a recorded vote, of the library or pasted: its votes as leaning, marked as
 * taken from there until somebody confirms them. Fills only States of which nothing is known. An absence then says
 * nothing of the next vote, so it stays not known.
 */
export const startFromRollCall = command({
  name: 'count.startFromRollCall',
  imports: true,
  permission: 'count.import',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    from: z.union([z.object({ rollCallId: idInput }), z.object(rollCallInput)]),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, from }): Promise<Answer<{ filled: number }>> {
    const item = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (!item || item.resolutionId !== resolutionId) return notFound()
    const { eligible } = await eligibleStates(context.tx, item.bodyId, item.date)
    const source = 'rollCallId' in from ? await fromLibrary(context, from.rollCallId) : fromText(from, eligible)
    if ('status' in source) return source
    let filled = 0
    for (const iso3 of eligible) {
      const vote = source.votes.get(iso3)
      if (vote && vote !== 'absent' && (await fill(context, { voteItemId, iso3 }, vote, source.name))) filled += 1
    }
    if (filled === 0) return refused('Every State with a vote in this record has an expected vote already.')
    return ok({ filled })
  },
})

interface Source {
  votes: ReadonlyMap<string, RecordedVote>
  /** As it stands beside each vote: “A/RES/70/161, 2015-12-17”. */
  name: string
}

async function fromLibrary(context: CommandContext, rollCallId: string): Promise<Source | ReturnType<typeof notFound>> {
  const row = await rollCallById(context.tx, rollCallId)
  return row ? { votes: unpackVotes(row.votes), name: `${row.symbol ?? row.title}, ${row.date}` } : notFound()
}

function fromText(given: z.infer<z.ZodObject<typeof rollCallInput>>, eligible: readonly string[]) {
  const settled = settledRollCall(given, eligible)
  if ('status' in settled) return settled
  const { votes, vote, label } = settled
  return { votes, name: [vote.symbol ?? vote.title ?? label, vote.date].filter(Boolean).join(', ') }
}

async function fill(
  context: CommandContext,
  key: { voteItemId: string; iso3: string },
  expected: Exclude<RecordedVote, 'absent'>,
  name: string,
): Promise<boolean> {
  const current = await findRow(context.tx, 'expectedVote', key)
  if (current && current.expected !== 'unknown') return false
  const taken = {
    expected,
    confidence: 'leaning' as const,
    source: name,
    suggestedFrom: name,
    heardAt: null,
    setBy: context.actorId,
    setAt: context.now,
  }
  if (current) await updateRow(context, 'expectedVote', current, taken)
  else await insertRow(context, 'expectedVote', { ...key, ...taken })
  return true
}
