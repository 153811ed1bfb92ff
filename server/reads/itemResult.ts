import { z } from 'zod'
import { personNames } from '@/db/people'
import { voteItemsOf } from '@/db/resolutions'
import { laterIntentionsOf, rollCallsOfItems } from '@/db/voteDay'
import { voteEventsOfItem } from '@/db/voteHistory'
import { forecast } from '@/domain/forecast/forecast'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { heldVotesAt } from '@/domain/votes/heldVotes'
import type { ItemResult } from '@/domain/votes/itemResult'
import { unpackVotes } from '@/domain/votes/packed'
import { changedVotes, type ScoredState, scoreCount } from '@/domain/votes/scoring'
import type { RecordedVote } from '@/domain/votes/vote'
import { loadForecastBasis } from '../forecastBasis'
import { idInput } from '../inputs'
import { type ReadContext, read } from '../read'

/** How an item's count did against its recorded vote; null where none was recorded. */
export const itemResultRead = read({
  name: 'itemResult',
  permission: 'resolution.read',
  params: z.object({ resolutionId: idInput, voteItemId: idInput }),
  resolution: (params) => params.resolutionId,
  kept: true,
  async load({ db }, { resolutionId, voteItemId }): Promise<ItemResult | null> {
    const items = await voteItemsOf(db, [resolutionId])
    const item = items.find(({ id }) => id === voteItemId)
    const recorded = await rollCallsOfItems(
      db,
      items.map(({ id }) => id),
    )
    const own = recorded.find((row) => row.voteItemId === voteItemId)
    if (!item || !own) return null
    const votes = unpackVotes(own.votes)
    const { rollCallId, date, yes, no, abstain, absent, source } = own
    const names = await personNames(db)
    const states = await scoredStates(db, item, votes, resolutionId)
    return {
      item,
      rollCall: { id: rollCallId, date, votes: own.votes, yes, no, abstain, absent, source },
      score: scoreCount(states),
      held: states.map(({ iso3, expected, confidence }) => ({ iso3, expected, confidence })),
      people: Object.fromEntries(names),
      laterIntentions: await laterIntentionsOf(db, rollCallId),
      changed: changedAgainst(item, items, votes, recorded),
    }
  },
})

/** The count as it stood when the result was declared, with the chances the forecast would have given then. */
async function scoredStates(
  db: ReadContext['db'],
  item: VoteItemSummary,
  recorded: ReadonlyMap<string, RecordedVote>,
  resolutionId: string,
): Promise<ScoredState[]> {
  const basis = await loadForecastBasis(db, resolutionId, item.id)
  if (!basis) return []
  const held = heldVotesAt(await voteEventsOfItem(db, item.id), item.decidedAt ?? Number.POSITIVE_INFINITY)
  const evidence = basis.evidence.map((state) => {
    const { expected, confidence } = held.get(state.iso3) ?? { expected: 'unknown' as const, confidence: null }
    return { ...state, expected, confidence }
  })
  const { states } = forecast(evidence, basis.question, { table: basis.table })
  return states.flatMap((chances, at): ScoredState[] => {
    const [state, vote] = [evidence[at], recorded.get(chances.iso3)]
    if (!state || !vote) return []
    const { source = null, setBy = null } = held.get(state.iso3) ?? {}
    const { iso3, expected, confidence } = state
    return [{ iso3, expected, confidence, chances, source, enteredBy: setBy, recorded: vote }]
  })
}

/** The same text in the other body: the whole in Committee against the whole in plenary. */
function changedAgainst(
  item: VoteItemSummary,
  items: readonly VoteItemSummary[],
  votes: ReadonlyMap<string, RecordedVote>,
  recorded: Awaited<ReturnType<typeof rollCallsOfItems>>,
): ItemResult['changed'] {
  if (item.kind !== 'whole') return null
  const other = items.find((one) => one.kind === 'whole' && one.bodyId !== item.bodyId)
  const record = recorded.find((row) => row.voteItemId === other?.id)
  if (!other || !record) return null
  const list = (of: ReadonlyMap<string, RecordedVote>) => [...of].map(([iso3, vote]) => ({ iso3, vote }))
  const [own, theirs] = [list(votes), list(unpackVotes(record.votes))]
  const isEarlier = other.date < item.date
  return {
    bodyId: other.bodyId,
    otherItemId: other.id,
    from: isEarlier ? 'before' : 'after',
    votes: isEarlier ? changedVotes(theirs, own) : changedVotes(own, theirs),
  }
}
