import { randomUUID } from 'node:crypto'
import type { NewRow, Row } from '@/db/entities'
import { findRow, insertRow, putRow, updateRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import { rollCallIdOfKey, rollCallProvenance } from '@/db/rollCalls'
import { type Refused, refused } from '@/domain/answer'
import { isOnWhole, recordKindOf, VOTE_ITEM_KIND_WORDS } from '@/domain/votes/item'
import { packVotes } from '@/domain/votes/packed'
import { recordKeyOf } from '@/domain/votes/recordKey'
import { recordedTally, tallyFigures } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'
import type { CommandContext } from './command'

/** Puts the board of an item into the library as its recorded vote. */
export async function recordRollCall(
  context: CommandContext,
  item: Row<'voteItem'>,
  votes: ReadonlyMap<string, RecordedVote>,
): Promise<Refused | null> {
  const tally = recordedTally(votes.values())
  // Only the whole text's symbol names one vote: amendments and parts share theirs with it, or have none.
  const what =
    item.kind === 'whole' && item.symbol ? item.symbol : `${item.symbol ?? item.title} ${item.kind} ${item.id}`
  const row = {
    recordKey: recordKeyOf(what, item.bodyId, item.date),
    bodyId: item.bodyId,
    date: item.date,
    meeting: item.meeting,
    kind: recordKindOf(item),
    symbol: item.symbol,
    draftSymbol: item.symbol,
    title: await recordTitle(context, item),
    subjects: [],
    votes: packVotes(votes),
    yes: tally.yes,
    no: tally.no,
    abstain: tally.abstain,
    nonVoting: tally.absent,
    source: 'the board, as followed in the room',
    removedAt: null,
  }
  return putRecord(context, item, row)
}

/** What a record is called among everybody's: the text's own title, and of a part or an amendment which one. */
export async function recordTitle(context: CommandContext, item: Row<'voteItem'>): Promise<string> {
  const text = (await findRow(context.tx, 'resolution', { id: item.resolutionId }))?.fullTitle ?? item.title
  return item.kind === 'whole' ? text : `${text}. ${VOTE_ITEM_KIND_WORDS[item.kind]}: ${item.title}`
}

/**
 * Puts a recorded vote into the library and ties the item to it. The library is everybody's: a record that another
 * item made, or that the library has by itself, is tied to as it stands and never rewritten from here.
 *
 * @returns null, or the refusal where the library says something else of this vote.
 */
export async function putRecord(
  context: CommandContext,
  item: Row<'voteItem'>,
  row: Omit<NewRow<'rollCall'>, 'id'>,
): Promise<Refused | null> {
  const id = await rollCallIdOfKey(context.tx, row.recordKey)
  const current = id === undefined ? undefined : await findRow(context.tx, 'rollCall', { id })
  if (!current) {
    const made = await insertRow(context, 'rollCall', { ...row, id: randomUUID() })
    await putRow(context, 'itemRollCall', { voteItemId: item.id, rollCallId: made.id })
    await linkToLaterVote(context, item, made.id)
    return null
  }
  const own = current.removedAt !== null || (await isOwnRecord(context, current.id, item))
  if (!own && current.votes !== row.votes) {
    const [theirs, ours] = [tallyFigures({ ...current }), tallyFigures({ ...row })]
    return refused(
      `The library has another record under this symbol and date: ${theirs}, not ${ours}. Check both; nothing was saved.`,
    )
  }
  if (own) await updateRow(context, 'rollCall', current, { ...row, removedAt: null })
  await putRow(context, 'itemRollCall', { voteItemId: item.id, rollCallId: current.id })
  await linkToLaterVote(context, item, current.id)
  return null
}

/**
 * A vote on the whole text is the best that is known of how the same text will be voted on again, in plenary or after
 * a tie: while such a vote lies ahead, the record is a predecessor that the forecast reads.
 */
async function linkToLaterVote(context: CommandContext, item: Row<'voteItem'>, rollCallId: string): Promise<void> {
  const { resolutionId } = item
  if (!isOnWhole(item)) return
  const items = await voteItemsOf(context.tx, [resolutionId])
  if (!items.some((one) => one.id !== item.id && isOnWhole(one) && one.declared === null && one.date >= item.date))
    return
  if (await findRow(context.tx, 'predecessor', { resolutionId, rollCallId })) return
  await putRow(context, 'predecessor', { resolutionId, rollCallId, relation: 'predecessor' })
}

/** Was this record made on the item's resolution, and is it no other item's? Only then may it be changed from there. */
export async function isOwnRecord(
  context: CommandContext,
  rollCallId: string,
  item: { id: string; resolutionId: string },
): Promise<boolean> {
  const { madeOn, voteItemIds } = await rollCallProvenance(context.tx, rollCallId)
  return madeOn === item.resolutionId && voteItemIds.every((id) => id === item.id)
}
