'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { useLive } from '@/components/live/LiveProvider'
import { useAnswers, useWaitingQueue } from '@/components/offline/WaitingProvider'
import type { Answered } from '@/components/offline/waitingQueue'
import { returnToDraft } from '@/components/state/talkDraft'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { Answer } from '@/domain/answer'
import { type CountCommand, commandWords } from '@/domain/count/countCommand'
import { stateName } from '@/domain/reference/stateNames'
import { isOfCount } from '@/domain/waitingWrite'

interface Done {
  mutationId: string
  sentence: string
}

/**
 * What becomes of the changes to a sheet: the sheet is read again, what was refused is told, and the last can be taken
 * back.
 */
export function useSheetAnswers(resolutionId: string) {
  const client = useQueryClient()
  const queue = useWaitingQueue()
  const { state: stream } = useLive()
  const done = useRef<Done[]>([])
  /** What each change that takes back takes back. */
  const undoing = useRef(new Map<string, string>())

  const remember = useCallback((mutationId: string, sentence: string): Done => {
    const step = { mutationId, sentence }
    done.current.push(step)
    return step
  }, [])

  const undoLast = useCallback(
    (chosen?: Done) => {
      const last = chosen ?? done.current.at(-1)
      if (!last) return announceRefused('There is nothing of yours here to take back.')
      done.current = done.current.filter((one) => one !== last)
      const input = { resolutionId, mutationId: last.mutationId }
      const { mutationId } = queue.write({ name: 'mutation.undo', input })
      undoing.current.set(mutationId, last.sentence)
    },
    [queue, resolutionId],
  )

  useAnswers(({ write, answer, rest, waited }: Answered) => {
    if (write.input.resolutionId !== resolutionId || !isOfCount(write)) return false
    // What was taken comes back by the live stream, many changes at once; until then it lies over the sheet.
    if (answer.status !== 'ok' || stream !== 'live')
      for (const read of touched(write)) void client.invalidateQueries({ queryKey: ['resolution', resolutionId, read] })
    if (write.name === 'mutation.undo') {
      tellUndone(undoing.current.get(write.mutationId), answer)
      return true
    }
    if (answer.status === 'ok') {
      if (rowsOf(write) > 1) {
        const step =
          done.current.find(({ mutationId }) => mutationId === write.mutationId) ??
          remember(write.mutationId, commandWords(write))
        announceDone(step.sentence, { run: () => undoLast(step) })
      }
      return true
    }
    done.current = done.current.filter(({ mutationId }) => mutationId !== write.mutationId)
    if (rest && isOfCount(rest)) remember(rest.mutationId, commandWords(rest))
    if (answer.status === 'conflict') return true
    if (write.name === 'talk.log') {
      // Somebody who waits for the answer has the text before him or her.
      if (!waited) return true
      returnToDraft(write.input)
    }
    announceRefused(waited ? `${commandWords(write)}: not taken. ${refusal(answer)}` : refusal(answer))
    return true
  })

  return { remember, undoLast }
}

/** What is read again at once where the live stream does not tell of it, by the names of the reads. */
const touched = ({ name }: CountCommand): string[] =>
  name === 'talk.log' || name === 'mutation.undo' ? ['countSheet', 'state'] : ['countSheet']

const rowsOf = (write: CountCommand): number => ('changes' in write.input ? write.input.changes.length : 1)

function tellUndone(sentence: string | undefined, answer: Answer<unknown>) {
  if (answer.status === 'ok') return announceDone(sentence ? `Taken back: ${sentence}` : 'Taken back.')
  if (answer.status !== 'conflict') return announceRefused(answer.message)
  const first = answer.conflicts[0]
  const name = stateName(first?.iso3 ?? '')?.name ?? 'This'
  announceRefused(`${name} was changed by ${first?.by} since; nothing was taken back.`)
}

/** What was refused, and beneath it the States it was refused for. */
function refusal({ message, ...rest }: { message: string; details?: string[] }): string {
  const details = rest.details?.filter((line) => !message.includes(line)) ?? []
  return details.length === 0 ? message : [message, ...details.slice(0, 6)].join('\n')
}
