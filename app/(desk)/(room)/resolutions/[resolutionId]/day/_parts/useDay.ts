'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useKeptDay } from '@/components/offline/useKeptDay'
import { useAnswers, useWaiting, useWaitingQueue } from '@/components/offline/WaitingProvider'
import { queries } from '@/components/queries'
import type { Answer } from '@/domain/answer'
import { type DayCommand, withWrite } from '@/domain/votes/dayCommand'
import type { BoardDifference, TheDay } from '@/domain/votes/theDay'
import { isOfDay, type WaitingWrite } from '@/domain/waitingWrite'

/** Something the desk answered otherwise than hoped, until somebody has read it. */
export interface Remark {
  id: string
  message: string | null
  differing: { voteItemId: string; differences: BoardDifference[] } | null
}

/** The day as the server has it with everything that waits on this device put over it. */
export function useDay(resolutionId: string, build: string | null) {
  const client = useQueryClient()
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: served } = useQuery(queries.theDay(resolutionId))
  useKeptDay(build, resolutionId, served)
  const [remarks, setRemarks] = useState<Remark[]>([])

  useAnswers(({ write, answer }) => {
    if (write.input.resolutionId !== resolutionId || !isOfDay(write)) return false
    const { queryKey } = queries.theDay(resolutionId)
    if (answer.status === 'ok') {
      // An answer on its way was read before this write; the live stream asks for a newer one.
      void client.cancelQueries({ queryKey })
      client.setQueryData<TheDay>(queryKey, (day) => day && withWrite(day, write))
    } else void client.invalidateQueries({ queryKey })
    const remark = remarkOn(write, answer)
    if (remark) setRemarks((standing) => [...standing, remark])
    return true
  })
  const queue = useWaitingQueue()
  const { waiting: all, awaySince, end } = useWaiting()
  const waiting = useMemo(
    () => all.filter(isOfDay).filter(({ input }) => input.resolutionId === resolutionId),
    [all, resolutionId],
  )
  const day = useMemo(() => served && waiting.reduce(withWrite, served), [served, waiting])
  const write = useCallback((command: DayCommand) => void queue.write(command), [queue])
  const dismiss = useCallback((id: string) => setRemarks((standing) => standing.filter((one) => one.id !== id)), [])
  const mayEdit = resolution?.may.includes('votes.edit') ?? false
  return { day, resolution, mayEdit, remarks, dismiss, waiting, awaySince, end, write }
}

function remarkOn(write: WaitingWrite<DayCommand>, answer: Answer<unknown>): Remark | null {
  if (answer.status !== 'ok') return { id: write.mutationId, message: answer.message, differing: null }
  if (write.name !== 'boardVotes.set') return null
  const { differing } = answer.result as { differing: BoardDifference[] }
  if (differing.length === 0) return null
  return {
    id: write.mutationId,
    message: null,
    differing: { voteItemId: write.input.voteItemId, differences: differing },
  }
}
