/** What became of an item, for the room: in place of what the running vote still needs. */
import { resultOfBoard } from '@/domain/votes/boardResult'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { RoomBoard } from '@/domain/votes/roomBoard'
import { statusWord } from '@/domain/votes/settledWords'

/**
 * The result in a word and why, such as “Approved.” and “Yes leads No by 103.”; null while the item is still to be
 * voted on. A tie is a result too, though a second vote follows it.
 */
export function resultSentence(item: DayItem, { rows }: Pick<RoomBoard, 'rows'>): { word: string; why: string } | null {
  const { declared, settled, bodyId, withoutVote, threshold, members } = item
  if (declared === null && settled.status === 'pending') return null
  // A tie stays declared when the second vote has settled it: then the second vote says the word.
  const word = declared === 'tie' && settled.status === 'pending' ? 'Tied' : statusWord(settled.status, bodyId)
  if (withoutVote) return { word: `${word} without a vote.`, why: '' }
  if (declared === 'withdrawn' || settled.cause !== null) return { word: `${word}.`, why: '' }
  if (item.recorded === null)
    return { word: `${word}.`, why: 'As the chair announced it; who voted how is not recorded.' }
  const board = new Map(rows.flatMap(({ iso3, vote }) => (vote === null ? [] : [[iso3, vote] as const])))
  const eligible = rows.map(({ iso3 }) => iso3)
  return { word: `${word}.`, why: resultOfBoard(item, threshold.rule, members, eligible, board).outcome.reason }
}
