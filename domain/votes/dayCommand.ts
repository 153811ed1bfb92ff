/** What somebody does in the room: it may wait on the device, and shows at once. */
import { resultOfBoard } from '@/domain/votes/boardResult'
import type { DeclaredResult } from '@/domain/votes/item'
import { orderOfTheDay } from '@/domain/votes/order'
import { type DayItem, orderedItem } from '@/domain/votes/orderOfTheDay'
import { nextItem, settle } from '@/domain/votes/settle'
import type { TheDay } from '@/domain/votes/theDay'
import type { RecordedVote } from '@/domain/votes/vote'

export interface BoardChange {
  iso3: string
  vote: RecordedVote | null
  seen: RecordedVote | null
}

export type DeclaredHow =
  | { how: 'board'; figures: { yes: number; no: number; abstain: number } }
  | { how: 'without-vote' }
  | { how: 'withdrawn' }
  | { how: 'announced'; result: Exclude<DeclaredResult, 'withdrawn'> }

/** The commands of the day, with their inputs as the server reads them. */
export type DayCommand =
  | { name: 'presence.set'; input: { resolutionId: string; changes: { iso3: string; present: boolean }[] } }
  | { name: 'boardVotes.set'; input: { resolutionId: string; voteItemId: string; changes: BoardChange[] } }
  | { name: 'voteItem.noteOralRevision'; input: { resolutionId: string; voteItemId: string; text: string } }
  | { name: 'voteItem.declare'; input: { resolutionId: string; voteItemId: string; given: DeclaredHow } }
  | { name: 'voteItem.reopen'; input: { resolutionId: string; voteItemId: string } }

/** The day as it will be once the server has taken this write: what the page shows meanwhile. */
export function withWrite(day: TheDay, write: DayCommand): TheDay {
  switch (write.name) {
    case 'presence.set':
      return write.input.changes.reduce(withPresence, day)
    case 'boardVotes.set':
      return withBoard(day, write.input.voteItemId, write.input.changes)
    case 'voteItem.noteOralRevision':
      return withItem(day, write.input.voteItemId, (item) => ({
        oralRevision: item.oralRevision ? `${item.oralRevision}\n${write.input.text}` : write.input.text,
      }))
    case 'voteItem.declare':
      return settled(withDeclared(day, write.input.voteItemId, write.input.given))
    case 'voteItem.reopen':
      return settled(
        withItem(day, write.input.voteItemId, () => ({ declared: null, withoutVote: false, recorded: null })),
      )
  }
}

function withPresence(day: TheDay, { iso3, present }: { iso3: string; present: boolean }): TheDay {
  const without = (list: readonly string[]) => list.filter((one) => one !== iso3)
  const [here, away] = [without(day.present), without(day.absent)]
  return present
    ? { ...day, present: [...here, iso3], absent: away }
    : { ...day, present: here, absent: [...away, iso3] }
}

/** A vote that a colleague set meanwhile stands, as it will on the server. */
function withBoard(day: TheDay, voteItemId: string, changes: readonly BoardChange[]): TheDay {
  const board = { ...day.boards[voteItemId] }
  for (const { iso3, vote, seen } of changes) {
    if ((board[iso3] ?? null) !== seen) continue
    if (vote === null) delete board[iso3]
    else board[iso3] = vote
  }
  return { ...day, boards: { ...day.boards, [voteItemId]: board } }
}

function withItem(day: TheDay, id: string, patch: (item: DayItem) => Partial<DayItem>): TheDay {
  return { ...day, items: day.items.map((item) => (item.id === id ? { ...item, ...patch(item) } : item)) }
}

function withDeclared(day: TheDay, id: string, given: DeclaredHow): TheDay {
  return withItem(day, id, (item) => {
    if (given.how === 'announced') return { declared: given.result }
    if (given.how === 'withdrawn') return { declared: 'withdrawn' }
    if (given.how === 'without-vote') return { declared: 'adopted', withoutVote: true }
    const board = new Map(Object.entries(day.boards[id] ?? {}))
    const { tally, outcome } = resultOfBoard(item, item.threshold.rule, item.members, day.eligible[id] ?? [], board)
    const { yes, no, abstain, absent } = tally
    return { declared: outcome.result, recorded: { rollCallId: '', yes, no, abstain, absent } }
  })
}

/** What the results make of every item, as the server will find too. */
function settled(day: TheDay): TheDay {
  const declared = new Map(day.items.map((item) => [item.id, item.declared]))
  const ordered = day.items.map(orderedItem)
  const now = settle(ordered, (id) => declared.get(id) ?? null)
  const items = day.items.map((item): DayItem => {
    const own = now.get(item.id)
    return own ? { ...item, settled: own, status: own.status } : item
  })
  return { ...day, items, nextId: nextItem(orderOfTheDay(ordered), now)?.id ?? null }
}
