'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Select } from '@/components/ui/Field'
import type { DeadlineDraft } from '@/domain/resolution/resolutionDraft'
import { DEADLINE_KINDS, type DeadlineKind } from '@/domain/resolution/stage'
import { TextField } from './TextField'

const KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  tabling: 'Tabling',
  amendments: 'Amendments close',
  sponsorship: 'Sponsorship closes',
  action: 'Action',
  plenary: 'Plenary',
  meeting: 'Meeting',
  other: 'Other',
}

interface Props {
  deadlines: readonly DeadlineDraft[]
  change: (deadlines: DeadlineDraft[]) => void
  /** In whose time they are: “New York”. */
  city: string
  fields: Record<string, string>
}

/** Dated deadlines, each a row; they move, so every one can be changed. */
export function DeadlineFields({ deadlines, change, city, fields }: Props) {
  const made = useRef(0)
  const prefix = useId()
  const patch = (key: string, what: Partial<DeadlineDraft>) =>
    change(deadlines.map((one) => (one.key === key ? { ...one, ...what } : one)))
  const add = () => {
    made.current += 1
    const row = { key: `new-${made.current}`, kind: 'meeting' as const, label: '', date: '', time: '10:00' }
    change([...deadlines, row])
  }
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-3 text-ink-3 text-small">Days and times are those of {city}.</legend>
      {deadlines.map((one) => (
        <div key={one.key} className="flex flex-wrap items-start gap-3 border-rule border-b pb-3">
          <Field id={`${prefix}${one.key}-kind`} label="Kind">
            <Select
              id={`${prefix}${one.key}-kind`}
              value={one.kind}
              onChange={(event) => {
                const kind = event.target.value as DeadlineKind
                const named = one.label === '' || one.label === KIND_WORDS[one.kind]
                patch(one.key, { kind, ...(named ? { label: KIND_WORDS[kind] } : {}) })
              }}
            >
              {DEADLINE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_WORDS[kind]}
                </option>
              ))}
            </Select>
          </Field>
          <TextField
            id={`${prefix}${one.key}-label`}
            label="Name"
            required
            value={one.label}
            onChange={(label) => patch(one.key, { label })}
            mistake={fields[`deadlines.${one.key}.label`]}
            className="w-56"
          />
          <TextField
            id={`${prefix}${one.key}-date`}
            label="Day"
            required
            type="date"
            value={one.date}
            onChange={(date) => patch(one.key, { date })}
            mistake={fields[`deadlines.${one.key}.at`]}
          />
          <TextField
            id={`${prefix}${one.key}-time`}
            label="Time"
            required
            type="time"
            value={one.time}
            onChange={(time) => patch(one.key, { time })}
          />
          <Button
            look="quiet"
            square
            className="mt-[22px]"
            aria-label={`Remove ${one.label || 'this deadline'}`}
            onClick={() => change(deadlines.filter((other) => other.key !== one.key))}
          >
            <Trash2 aria-hidden size={16} strokeWidth={1.6} />
          </Button>
        </div>
      ))}
      <Button className="w-fit" onClick={add}>
        <Plus aria-hidden size={15} strokeWidth={1.9} />
        Add a deadline
      </Button>
    </fieldset>
  )
}
