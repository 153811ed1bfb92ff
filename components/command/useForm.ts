import { type FormEvent, useState } from 'react'
import { type CommandAction, useCommand } from './useCommand'

interface Said {
  done: string | null
  message: string | null
  fields: Record<string, string>
}

const NOTHING: Said = { done: null, message: null, fields: {} }

/**
 * A form that sends one command: mistakes stand at their fields, a refusal above them, and what was typed stays.
 *
 * @param done what to say when it worked, and what else to do then.
 */
export function useForm<Input, Result>(
  action: CommandAction<Input, Result>,
  input: () => Input,
  done: (result: Result) => string | null,
) {
  const { send, pending } = useCommand(action)
  const [said, setSaid] = useState(NOTHING)

  async function submit() {
    const { answer } = await send(input())
    if (answer.status === 'ok') setSaid({ ...NOTHING, done: done(answer.result) })
    else if (answer.status === 'invalid') setSaid({ ...NOTHING, fields: answer.fields })
    else setSaid({ ...NOTHING, message: answer.message })
  }

  return {
    said,
    pending,
    onSubmit(event: FormEvent) {
      event.preventDefault()
      if (!pending) void submit()
    },
  }
}
