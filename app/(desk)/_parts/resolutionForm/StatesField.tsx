'use client'

import { X } from 'lucide-react'
import { Flag } from '@/components/marks/Flag'
import { Combobox } from '@/components/ui/Combobox'
import { Field } from '@/components/ui/Field'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'

const OPTIONS = [...STATE_NAMES]
  .sort(englishOrder)
  .map(({ iso3, iso2, name }) => ({ value: iso3, label: name, iso2, also: [iso3, iso2] }))

interface Props {
  id: string
  label: string
  hint: string
  states: readonly string[]
  onChange: (states: string[]) => void
  mistake?: string | undefined
}

/** Several States, found by typing, each taken out again by its own button. */
export function StatesField({ id, label, hint, states, onChange, mistake }: Props) {
  return (
    <div className="flex flex-col gap-2">
      <Field id={id} label={label} hint={hint} mistake={mistake} className="max-w-sm">
        <Combobox
          id={id}
          options={OPTIONS.filter((option) => !states.includes(option.value))}
          value={null}
          onChange={(iso3) => iso3 && onChange([...states, iso3])}
          mark={(option) => <Flag iso2={option.iso2} />}
          placeholder="Add a State"
          nothing="No State of that name."
        />
      </Field>
      <ul aria-label={label} className="flex flex-wrap gap-2 empty:hidden">
        {states.map((iso3) => (
          <li key={iso3} className="flex items-center gap-2 rounded-control border border-control ps-2">
            <Flag iso2={stateName(iso3)?.iso2 ?? ''} />
            {stateName(iso3)?.name ?? iso3}
            <button
              type="button"
              aria-label={`Take out ${stateName(iso3)?.name ?? iso3}`}
              onClick={() => onChange(states.filter((one) => one !== iso3))}
              className="target p-1.5 text-ink-3 hover:text-ink"
            >
              <X aria-hidden size={14} strokeWidth={1.9} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
