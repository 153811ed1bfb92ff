'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer } from '@/domain/answer'
import type { WaitingCommand, WaitingWrite } from '@/domain/votes/waitingWrite'
import { newMutationId } from '../command/mutationId'
import { forgetKeptDays } from './keptDay'
import { type SendingEnd, sendWaiting } from './sendWaiting'
import { keepWrite, keptWrites } from './waitingStore'

/** Tried again after this long while the network is away; the browser's own signal comes sooner where it has one. */
const AGAIN_MS = 4000

export interface WaitingWrites {
  /** Oldest first. */
  waiting: WaitingWrite[]
  /** Since when the desk could not be reached; null while it can. */
  awaySince: number | null
  /** How the last sending ended. */
  end: SendingEnd
  /** Keeps a command on the device and sends it as soon as it can be. */
  write: (command: WaitingCommand) => void
}

/**
 * Writes that survive a lost network, a closed page and a restart of the server: kept first, then sent in order.
 * `answered` is called once for each answer, before the write leaves the list.
 */
export function useWaitingWrites(
  personId: string | undefined,
  resolutionId: string,
  answered: (write: WaitingWrite, answer: Answer<unknown>) => void,
): WaitingWrites {
  const [waiting, setWaiting] = useState<WaitingWrite[]>([])
  const [end, setEnd] = useState<SendingEnd>('sent')
  const [awaySince, setAwaySince] = useState<number | null>(null)
  const tell = useRef(answered)
  tell.current = answered

  const look = useCallback(() => {
    if (personId) setWaiting(keptWrites(personId, resolutionId).map(({ write }) => write))
  }, [personId, resolutionId])

  const send = useCallback(async () => {
    if (!personId) return
    const ended = await sendWaiting(personId, resolutionId, (write, answer) => {
      tell.current(write, answer)
      look()
    })
    setEnd(ended)
    // Where nothing waited, nothing was tried: then the browser's word counts.
    setAwaySince((since) => (ended === 'away' || !navigator.onLine ? (since ?? Date.now()) : null))
    if (ended === 'signed-out' || ended === 'someone-else') await forgetKeptDays().catch(() => undefined)
    look()
  }, [personId, resolutionId, look])

  useEffect(() => {
    look()
    void send()
    const again = () => void send()
    const lost = () => setAwaySince((since) => since ?? Date.now())
    // Another tab of the same person keeps or forgets a write.
    window.addEventListener('storage', look)
    window.addEventListener('online', again)
    window.addEventListener('offline', lost)
    return () => {
      window.removeEventListener('storage', look)
      window.removeEventListener('online', again)
      window.removeEventListener('offline', lost)
    }
  }, [look, send])

  useEffect(() => {
    if (awaySince === null && end === 'sent') return
    const timer = setInterval(() => void send(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [awaySince, end, send])

  const write = useCallback(
    (command: WaitingCommand) => {
      if (!personId) return
      keepWrite(personId, resolutionId, { ...command, mutationId: newMutationId(), at: Date.now() })
      look()
      void send()
    },
    [personId, resolutionId, look, send],
  )
  return { waiting, awaySince, end, write }
}
