import { randomUUID } from 'node:crypto'
import type { Row } from '@/db/entities'
import { findRow, insertRow, putRow, updateRow } from '@/db/journal'
import { rollCallIdOfKey } from '@/db/rollCalls'
import { VOTE_ITEM_KIND_WORDS } from '@/domain/votes/item'
import { packVotes } from '@/domain/votes/packed'
import { recordKeyOf } from '@/domain/votes/recordKey'
import { recordedTally } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'
import type { CommandContext } from './command'

/** Puts the board of an item into the library as its recorded vote. */
export async function recordRollCall(
  context: CommandContext,
  item: Row<'voteItem'>,
  votes: ReadonlyMap<string, RecordedVote>,
): Promise<string> {
  const tally = recordedTally(votes.values())
  // Only the whole text's symbol names one vote: amendments and parts share theirs with it, or have none.
  const what =
    item.kind === 'whole' && item.symbol ? item.symbol : `${item.symbol ?? item.title} ${item.kind} ${item.id}`
  const row = {
    recordKey: recordKeyOf(what, item.bodyId, item.date),
    bodyId: item.bodyId,
    date: item.date,
    meeting: item.meeting,
    kind: item.kind === 'whole' || item.kind === 'second-vote' ? 'resolution' : item.kind,
    symbol: item.symbol,
    draftSymbol: item.symbol,
    title: item.kind === 'whole' ? item.title : `${VOTE_ITEM_KIND_WORDS[item.kind]}: ${item.title}`,
    subjects: [],
    votes: packVotes(votes),
    yes: tally.yes,
    no: tally.no,
    abstain: tally.abstain,
    nonVoting: tally.absent,
    source: 'the board, as followed in the room',
    removedAt: null,
  }
  const id = await rollCallIdOfKey(context.tx, row.recordKey)
  const current = id === undefined ? undefined : await findRow(context.tx, 'rollCall', { id })
  const standing = current
    ? await updateRow(context, 'rollCall', current, row)
    : await insertRow(context, 'rollCall', { ...row, id: randomUUID() })
  await putRow(context, 'itemRollCall', { voteItemId: item.id, rollCallId: standing.id })
  return standing.id
}
