'use client'

import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useSyncExternalStore,
} from 'react'
import type { PerformWaiting } from './sendWaiting'
import { tellOfAnswer } from './tellOfAnswer'
import { type AnswerListener, NOTHING_WAITS, WaitingQueue, type WaitingState } from './waitingQueue'

const WaitingContext = createContext<WaitingQueue | null>(null)

/** Sends what this person's pages have kept, wherever on the desk somebody is when the network comes back. */
export function WaitingProvider({
  personId,
  perform,
  children,
}: {
  personId: string
  perform: PerformWaiting
  children: ReactNode
}) {
  const client = useQueryClient()
  const queue = useMemo(
    () => new WaitingQueue(personId, perform, (answered) => tellOfAnswer(client, answered)),
    [personId, perform, client],
  )
  useEffect(() => queue.start(), [queue])
  return <WaitingContext value={queue}>{children}</WaitingContext>
}

/** Where the signed-in person's writes are kept and sent. */
export function useWaitingQueue(): WaitingQueue {
  const queue = useContext(WaitingContext)
  if (!queue) throw new Error('useWaitingQueue stands outside WaitingProvider.')
  return queue
}

const nothing = () => NOTHING_WAITS

/** What waits now. The server knows of nothing. */
export function useWaiting(): WaitingState {
  const queue = useWaitingQueue()
  return useSyncExternalStore(queue.watch, queue.state, nothing)
}

/** Calls back with each answer, for as long as this part stands. */
export function useAnswers(listener: AnswerListener): void {
  const queue = useWaitingQueue()
  const latest = useEffectEvent(listener)
  useEffect(() => queue.listen((answered) => latest(answered)), [queue])
}
