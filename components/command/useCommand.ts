'use client'

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Answer } from '@/domain/answer'
import { newMutationId } from './mutationId'

/** A server action that performs one command. */
export type CommandAction<Input, Result> = (mutationId: string, input: Input) => Promise<Answer<Result>>

export interface SentCommand<Result> {
  answer: Answer<Result>
  mutationId: string
}

/**
 * Sends a command and waits for its answer. A send that fails on the way (no network, the server restarting) is sent
 * again under the same number, which counts once; when that fails too the answer says so, and nothing is lost of what
 * was typed.
 *
 * @param options.refresh false where the caller puts the change on the screen itself and leaves the rest to the live stream.
 */
export function useCommand<Input, Result>(action: CommandAction<Input, Result>, { refresh = true } = {}) {
  const client = useQueryClient()
  const [pending, setPending] = useState(0)
  const send = useCallback(
    async (input: Input, mutationId = newMutationId()): Promise<SentCommand<Result>> => {
      setPending((n) => n + 1)
      try {
        const answer = await tryTwice(() => action(mutationId, input))
        if (answer.status === 'ok' && refresh) refreshAfter(client, input)
        return { answer, mutationId }
      } finally {
        setPending((n) => n - 1)
      }
    },
    [action, client, refresh],
  )
  return { send, pending: pending > 0 }
}

/** One's own write shows without waiting for the live stream, which may be down. */
function refreshAfter(client: QueryClient, input: unknown): void {
  void client.invalidateQueries({ queryKey: ['desk'] })
  const resolutionId = (input as { resolutionId?: unknown } | null)?.resolutionId
  if (typeof resolutionId === 'string') void client.invalidateQueries({ queryKey: ['resolution', resolutionId] })
}

const AGAIN_AFTER_MS = 800

async function tryTwice<Result>(send: () => Promise<Answer<Result>>): Promise<Answer<Result>> {
  try {
    return await send()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
    try {
      return await send()
    } catch {
      return {
        status: 'refused',
        reason: 'busy',
        message: 'The desk could not be reached; this was not saved. Check the connection and send it again.',
      }
    }
  }
}
