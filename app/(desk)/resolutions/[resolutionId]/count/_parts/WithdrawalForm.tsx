'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Input } from '@/components/ui/Field'

interface Props {
  name: string
  /** The draft on the table, which the State most likely withdrew from. */
  symbol: string | null
  withdraw: (reason: string, fromVersion: string) => Promise<boolean>
  cancel: () => void
}

/** Records that a registered sponsor withdrew: why, and from which version of the text. */
export function WithdrawalForm({ name, symbol, withdraw, cancel }: Props) {
  const [missing, setMissing] = useState<{ reason?: string; version?: string }>({})
  const send = async (form: FormData) => {
    const reason = String(form.get('reason') ?? '').trim()
    const version = String(form.get('version') ?? '').trim()
    setMissing({
      ...(reason ? {} : { reason: 'Say why it withdrew.' }),
      ...(version ? {} : { version: 'Say from which version.' }),
    })
    if (reason && version && (await withdraw(reason, version))) cancel()
  }
  return (
    <form
      aria-label={`Withdrawal of ${name}`}
      className="grid gap-2 rounded-control border border-ink p-3"
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') cancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        void send(new FormData(event.currentTarget))
      }}
    >
      <Field id="withdrawal-reason" required label="Why it withdrew" mistake={missing.reason}>
        <Input id="withdrawal-reason" aria-required name="reason" maxLength={500} autoFocus />
      </Field>
      <Field id="withdrawal-version" required label="From which version" mistake={missing.version}>
        <Input id="withdrawal-version" aria-required name="version" maxLength={60} defaultValue={symbol ?? ''} />
      </Field>
      <span className="flex justify-end gap-2">
        <Button size="small" onClick={cancel}>
          Cancel
        </Button>
        <Button size="small" look="ink" type="submit">
          Record the withdrawal
        </Button>
      </span>
    </form>
  )
}
