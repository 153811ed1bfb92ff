import { z } from 'zod'
import type { Row } from '@/db/entities'
import { findRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { stateName } from '@/domain/reference/stateNames'
import { recordKindOf } from '@/domain/votes/item'
import { decisionContextOf, thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { decide } from '@/domain/votes/outcome'
import { packVotes } from '@/domain/votes/packed'
import { recordKeyOf } from '@/domain/votes/recordKey'
import { permanentTally, recordedTally, tallyFigures } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'
import { recordedOf } from '@/formats/rollCall/recorded'
import { type CommandContext, command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { emptyAsNull, idInput, lineInput } from '../inputs'
import { putRecord, recordTitle } from '../recordRollCall'
import { readRollCall, rollCallInput } from '../rollCallReading'
import { saveStatuses } from '../voteStatuses'

/**
 * Records a roll call on a vote item: the recorded vote goes into the library and stands beside the expected one. The
 * text is read again here, so what is written is what the source says. Refused while a name is open.
 */
export const importRollCall = command({
  name: 'rollCall.import',
  imports: true,
  permission: 'count.import',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    ...rollCallInput,
    /** Where the text is from, as the person put it: the name of a file. */
    source: emptyAsNull(lineInput('The source', 200)),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, input): Promise<Answer<{ figures: string }>> {
    const item = await findRow(context.tx, 'voteItem', { id: input.voteItemId })
    if (!item || item.resolutionId !== input.resolutionId) return notFound()
    const { eligible, expected } = await eligibleStates(context.tx, item.bodyId, item.date)
    const settled = settledRollCall(input, eligible)
    if ('status' in settled) return settled
    const { votes, vote, label } = settled
    const tally = recordedTally(votes.values())
    const refusal = await putRecord(context, item, {
      recordKey: recordKeyOf(
        label.startsWith('#') ? (item.symbol ?? item.id) : label,
        item.bodyId,
        vote.date ?? item.date,
      ),
      bodyId: item.bodyId,
      date: vote.date ?? item.date,
      meeting: item.meeting,
      kind: recordKindOf(item),
      symbol: vote.symbol ?? item.symbol,
      draftSymbol: vote.symbols.find((symbol) => /\/L\.|CRP/.test(symbol)) ?? null,
      title: vote.title ?? (await recordTitle(context, item)),
      subjects: [],
      votes: packVotes(votes),
      yes: tally.yes,
      no: tally.no,
      abstain: tally.abstain,
      nonVoting: tally.absent,
      stated: differs(vote.stated, tally) ? vote.stated : null,
      source: input.source,
    })
    if (refusal) return refusal
    await settleItem(context, item, votes, expected)
    return ok({ figures: tallyFigures(tally) })
  },
})

interface RollCallGiven {
  text: string
  label: string | null
  decisions: Parameters<typeof recordedOf>[2]
}

/** The roll call that is meant, with nothing left open; else the refusal that says what is. */
export function settledRollCall(given: RollCallGiven, eligible: readonly string[]) {
  const reading = readRollCall(given.text, given.label)
  if ('unreadable' in reading) return refused(reading.unreadable)
  if (!reading.chosen) return refused('The source holds several votes. Choose one of them.', 'rule', reading.labels)
  const { vote, label } = reading.chosen
  const recorded = recordedOf(vote, eligible, given.decisions)
  if (recorded.unusable) return refused(recorded.unusable)
  const twice = recorded.openTwice.map(({ iso3 }) => `${stateName(iso3)?.name ?? iso3} stands under two headings.`)
  const open = [...recorded.openNames.map(({ printed }) => `“${printed}” is no State’s name.`), ...twice]
  if (open.length > 0)
    return refused('Decide on each name that was not understood; nothing was imported.', 'rule', open)
  const [clash] = recorded.clashes
  if (clash) return refused(`${stateName(clash)?.name ?? clash} is named in the source already; choose another State.`)
  return { votes: recorded.votes, vote, label }
}

/** The record decides the item, by the rule that governs it. */
async function settleItem(
  context: CommandContext,
  item: Row<'voteItem'>,
  votes: ReadonlyMap<string, RecordedVote>,
  members: number,
): Promise<void> {
  const resolution = await findRow(context.tx, 'resolution', { id: item.resolutionId })
  if (!resolution) return
  const { rule } = thresholdOfItem(item, resolution)
  const permanent = permanentTally([...votes].map(([iso3, expected]) => ({ iso3, expected })))
  const decision = { ...decisionContextOf(item, members), permanent }
  const { result } = decide(recordedTally(votes.values()), rule, decision)
  await updateRow(context, 'voteItem', item, {
    declared: result,
    withoutVote: false,
    decidedAt: item.decidedAt ?? context.now,
  })
  await saveStatuses(context, item.resolutionId)
}

function differs(stated: { yes: number | null; no: number | null; abstain: number | null }, tally: typeof stated) {
  return (['yes', 'no', 'abstain'] as const).some((one) => stated[one] !== null && stated[one] !== tally[one])
}
