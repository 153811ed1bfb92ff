import { z } from 'zod'
import type { Row } from '@/db/entities'
import { findRow, removeRow, updateRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import { isRecordUsed } from '@/db/rollCalls'
import { boardOf } from '@/db/voteDay'
import { type Answer, invalid, notFound, ok, refused } from '@/domain/answer'
import { resultOfBoard } from '@/domain/votes/boardResult'
import { DECLARED_RESULTS, type DeclaredResult } from '@/domain/votes/item'
import { orderedItem, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { type Settled, withdrawalRefusal } from '@/domain/votes/settle'
import { settledSentence, voteItemName } from '@/domain/votes/settledWords'
import { tallyFigures } from '@/domain/votes/tally'
import { type CommandContext, command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { emptyAsNull, idInput, lineInput } from '../inputs'
import { settleItems } from '../reads/orderOfTheDay'
import { isOwnRecord, recordRollCall } from '../recordRollCall'
import { saveStatuses } from '../voteStatuses'

const figure = z.number().int().min(0).max(193)

const given = z.discriminatedUnion('how', [
  /** As the board shows it; the figures are those the person saw when declaring. */
  z.object({ how: z.literal('board'), figures: z.object({ yes: figure, no: figure, abstain: figure }) }),
  z.object({ how: z.literal('without-vote') }),
  z.object({ how: z.literal('withdrawn') }),
  /** As the chair announced it, without a record of who voted how. */
  z.object({ how: z.literal('announced'), result: z.enum(DECLARED_RESULTS).exclude(['withdrawn']) }),
])

/** Declares the result of a vote item; the rules then settle the other items. */
export const declareResult = command({
  name: 'voteItem.declare',
  permission: 'votes.edit',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    note: emptyAsNull(lineInput('The note', 300)).optional(),
    given,
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, note, given }): Promise<Answer<{ result: DeclaredResult }>> {
    const item = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (item?.resolutionId !== resolutionId) return notFound()
    const items = await voteItemsOf(context.tx, [resolutionId])
    const settled = settleItems(items)
    const stopped = stoppedSentence(item, settled.get(voteItemId), (id) => nameOf(items, id))
    if (stopped) return refused(stopped)
    if (given.how === 'withdrawn') {
      const order = items.map(orderedItem)
      const refusal = withdrawalRefusal(orderedItem({ ...item }), order, settled)
      if (refusal) return refused(refusal)
    }
    const result = given.how === 'board' ? await declareBoard(context, item, given.figures) : resultGiven(given)
    if (typeof result !== 'string') return result
    await updateRow(context, 'voteItem', item, {
      declared: result,
      withoutVote: given.how === 'without-vote',
      decidedAt: context.now,
      ...(note === undefined ? {} : { statusNote: note }),
    })
    await saveStatuses(context, resolutionId)
    return ok({ result })
  },
})

/** Takes a declaration back that was a mistake: the item is open again and its recorded vote is no longer its own. */
export const reopenItem = command({
  name: 'voteItem.reopen',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId }): Promise<Answer> {
    const item = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (item?.resolutionId !== resolutionId) return notFound()
    if (item.declared === null) return refused('Nothing was declared for this item.')
    const link = await findRow(context.tx, 'itemRollCall', { voteItemId })
    // A record that is another's too, or the library's own, stays there.
    const own = link && (await isOwnRecord(context, link.rollCallId, item))
    if (link) await removeRow(context, 'itemRollCall', link)
    // Its own record was a predecessor of what lies ahead only while it stood.
    const seed = own && (await findRow(context.tx, 'predecessor', { resolutionId, rollCallId: link.rollCallId }))
    if (seed) await removeRow(context, 'predecessor', seed)
    const rollCall = own && (await findRow(context.tx, 'rollCall', { id: link.rollCallId }))
    if (rollCall && !(await isRecordUsed(context.tx, rollCall.id)))
      await updateRow(context, 'rollCall', rollCall, { removedAt: context.now })
    await updateRow(context, 'voteItem', item, { declared: null, withoutVote: false, decidedAt: null })
    await saveStatuses(context, resolutionId)
    return ok(null)
  },
})

function resultGiven(given: { how: 'without-vote' | 'withdrawn' } | { how: 'announced'; result: DeclaredResult }) {
  if (given.how === 'announced') return given.result
  return given.how === 'withdrawn' ? 'withdrawn' : 'adopted'
}

/** Decides by the rule from the board, which becomes the recorded vote. */
async function declareBoard(
  context: CommandContext,
  item: Row<'voteItem'>,
  seen: { yes: number; no: number; abstain: number },
): Promise<DeclaredResult | Answer<never>> {
  const resolution = await findRow(context.tx, 'resolution', { id: item.resolutionId })
  if (!resolution) return notFound()
  const board = new Map((await boardOf(context.tx, item.id)).map(({ iso3, vote }) => [iso3, vote]))
  const { eligible, members } = await eligibleStates(context.tx, item.bodyId, item.date)
  const { rule } = thresholdOfItem(item, resolution)
  const { votes, tally, outcome } = resultOfBoard(item, rule, members.length, eligible, board)
  if (tally.yes !== seen.yes || tally.no !== seen.no || tally.abstain !== seen.abstain) {
    const now = tallyFigures(tally)
    return invalid({ figures: `The board shows ${now} now, not ${tallyFigures(seen)}. Look again, then declare.` })
  }
  return (await recordRollCall(context, item, votes)) ?? outcome.result
}

/** An item that another result has decided is not voted on any more. */
function stoppedSentence(item: Row<'voteItem'>, settled: Settled | undefined, nameOf: (id: string) => string) {
  if (item.declared !== null && item.declared !== 'tie')
    return 'Its result was declared already. Take that back first if it was a mistake.'
  if (!settled || settled.status === 'pending' || settled.cause === null) return null
  return `There is nothing left to vote on here. ${settledSentence(settled, nameOf)}`
}

function nameOf(items: Awaited<ReturnType<typeof voteItemsOf>>, id: string): string {
  const item = items.find((one) => one.id === id)
  return item ? voteItemName(item) : 'Another item'
}
