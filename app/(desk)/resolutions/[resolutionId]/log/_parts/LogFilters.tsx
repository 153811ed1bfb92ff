'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useId } from 'react'
import { Input, Select } from '@/components/ui/Field'
import { LOG_KIND_WORDS, LOG_KINDS } from '@/domain/log/changeLine'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES } from '@/domain/reference/stateNames'

interface Props {
  team: readonly { id: string; name: string }[]
  chosen: Record<string, string>
}

const STATES_IN_ORDER = [...STATE_NAMES].sort(englishOrder)

/** Narrows the log. Each choice stands in the address, so that it can be sent to a colleague. */
export function LogFilters({ team, chosen }: Props) {
  const router = useRouter()
  const path = usePathname()
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(chosen)
    if (value) next.set(name, value)
    else next.delete(name)
    router.replace(`${path}?${next}`, { scroll: false })
  }
  return (
    <search className="grid grid-cols-2 gap-3 md:grid-cols-4 print:hidden">
      <Choice label="By" value={chosen.by} all="Everybody" set={(value) => set('by', value)}>
        {team.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label="State" value={chosen.state} all="All" set={(value) => set('state', value)}>
        {STATES_IN_ORDER.map(({ iso3, name }) => (
          <option key={iso3} value={iso3}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label="Kind" value={chosen.kind} all="Everything" set={(value) => set('kind', value)}>
        {LOG_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {LOG_KIND_WORDS[kind]}
          </option>
        ))}
      </Choice>
      <span className="grid gap-1">
        <label htmlFor="log-since" className="text-ink-2 text-small">
          Since
        </label>
        <Input
          id="log-since"
          type="date"
          value={chosen.since ?? ''}
          onChange={(event) => set('since', event.target.value)}
        />
      </span>
    </search>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  all: string
  set: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, all, set, children }: ChoiceProps) {
  const id = useId()
  return (
    <span className="grid gap-1">
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      <Select id={id} value={value ?? ''} onChange={(event) => set(event.target.value)}>
        <option value="">{all}</option>
        {children}
      </Select>
    </span>
  )
}
