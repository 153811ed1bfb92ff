import type { QueryClient } from '@tanstack/react-query'
import { commandWords } from '@/domain/count/countCommand'
import { stateName } from '@/domain/reference/stateNames'
import type { BoardDifference } from '@/domain/votes/theDay'
import { isOfCount, type WaitingWrite } from '@/domain/waitingWrite'
import { returnToDraft } from '../state/talkDraft'
import { announceDone, announceRefused } from '../ui/Toaster'
import type { Answered } from './waitingQueue'

/** Tells of an answer to what was entered on another page than the one in sight. */
export function tellOfAnswer(client: QueryClient, { write, answer, waited }: Answered): void {
  void client.invalidateQueries({ queryKey: ['resolution', write.input.resolutionId] })
  if (answer.status === 'ok') {
    if (isSeenOtherwise(write, answer.result))
      announceRefused('A colleague saw some votes otherwise than you. Look at the board of the day again.')
    if (write.name === 'mutation.undo') announceDone('Taken back.')
    return
  }
  if (answer.status === 'conflict' && isOfCount(write) && write.name !== 'mutation.undo') {
    if (!waited && write.name === 'talk.log') return
    const [first] = answer.conflicts
    const name = stateName(first?.iso3 ?? '')?.name ?? 'A State'
    announceRefused(`${first?.by} has changed ${name} meanwhile; yours waits in the count for a choice.`, {
      label: 'Open',
      run: () => window.location.assign(countOf(write, first?.iso3 ?? '')),
    })
    return
  }
  // Whoever still waits for the answer has it before him or her.
  if (write.name === 'talk.log' && !waited) return
  if (write.name === 'talk.log') returnToDraft(write.input)
  const isNamed = isOfCount(write) && write.name !== 'mutation.undo'
  announceRefused(isNamed ? `${commandWords(write)}: not taken. ${answer.message}` : answer.message)
}

function isSeenOtherwise(write: WaitingWrite, result: unknown): boolean {
  return write.name === 'boardVotes.set' && (result as { differing: BoardDifference[] }).differing.length > 0
}

function countOf({ input }: WaitingWrite, iso3: string): string {
  const item = 'voteItemId' in input ? `&item=${input.voteItemId}` : ''
  return `/resolutions/${input.resolutionId}/count?open=${iso3}${item}`
}
