import type { Answer } from '@/domain/answer'
import type { CommandAction } from './useCommand'

/**
 * A command reached by its name through the POST handler: for what is past the megabyte that a server action takes.
 * Throws where there is no answer of the command, so that `useCommand` sends it again.
 */
export function postedCommand<Input, Result>(name: string): CommandAction<Input, Result> {
  return async (mutationId, input) => {
    const response = await fetch(`/api/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ mutationId, input }),
    })
    if (response.ok) return (await response.json()) as Answer<Result>
    if (response.status >= 500) throw new Error(`The command ${name} was answered with ${response.status}.`)
    const problem = (await response.json().catch(() => null)) as { message?: string } | null
    return {
      status: 'refused',
      reason: response.status === 401 ? 'signed-out' : 'rule',
      message: problem?.message ?? 'The desk did not answer as expected. Nothing was changed.',
    }
  }
}
