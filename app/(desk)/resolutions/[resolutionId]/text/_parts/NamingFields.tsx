'use client'

import { useId } from 'react'
import { Field, Input, Textarea } from '@/components/ui/Field'

/** How a version is called; empty where it has none. */
export interface Naming {
  label: string
  symbol: string
  date: string
  note: string
}

interface Props {
  naming: Naming
  change: (patch: Partial<Naming>) => void
  mistakes: Record<string, string>
}

const LABELS = ['Zero draft', 'Rev.1', 'Rev.2', 'L.', 'As orally revised', 'Adopted']

/** The label, symbol, date and note of a version. */
export function NamingFields({ naming, change, mistakes }: Props) {
  const id = useId()
  return (
    <div className="grid gap-3 md:grid-cols-2">
      <Field id={`${id}-label`} required label="Label" hint="As the room calls it: L.46/Rev.1" mistake={mistakes.label}>
        <Input
          id={`${id}-label`}
          aria-required
          list={`${id}-labels`}
          value={naming.label}
          aria-invalid={Boolean(mistakes.label)}
          onChange={(event) => change({ label: event.target.value })}
        />
        <datalist id={`${id}-labels`}>
          {LABELS.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
      </Field>
      <Field id={`${id}-symbol`} label="Symbol" hint="If it has one: A/C.3/70/L.46" mistake={mistakes.symbol}>
        <Input id={`${id}-symbol`} value={naming.symbol} onChange={(event) => change({ symbol: event.target.value })} />
      </Field>
      <Field id={`${id}-date`} label="Date" mistake={mistakes.date}>
        <Input
          id={`${id}-date`}
          type="date"
          value={naming.date}
          onChange={(event) => change({ date: event.target.value })}
        />
      </Field>
      <Field id={`${id}-note`} label="Note" mistake={mistakes.note}>
        <Textarea id={`${id}-note`} value={naming.note} onChange={(event) => change({ note: event.target.value })} />
      </Field>
    </div>
  )
}
