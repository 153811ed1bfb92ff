'use client'

import type { Command } from '@tiptap/pm/state'
import { Brackets } from 'lucide-react'
import { useId, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/Button'
import { Field, Input } from '@/components/ui/Field'
import { Popover } from '@/components/ui/Popover'
import { bracket } from './commands'

/** Puts the selected words in brackets, with who stands behind them. */
export function BracketPopover({ run }: { run: (command: Command) => void }) {
  const id = useId()
  const [who, setWho] = useState('')
  return (
    <Popover
      label="Bracket the selection"
      triggerLabel="Bracket the selection"
      triggerClassName={buttonClass({ look: 'quiet', square: true })}
      trigger={<Brackets aria-hidden size={16} strokeWidth={1.6} />}
    >
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          run(bracket(who))
          event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
          setWho('')
        }}
      >
        <Field id={id} label="Who stands behind it" hint="EGY, RUS – or nothing">
          <Input id={id} value={who} onChange={(event) => setWho(event.target.value)} autoComplete="off" />
        </Field>
        <Button type="submit" look="ink">
          Bracket
        </Button>
      </form>
    </Popover>
  )
}
