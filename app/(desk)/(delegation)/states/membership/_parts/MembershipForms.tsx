'use client'

import { useState } from 'react'
import { type CommandAction, useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { Field, Input, Select } from '@/components/ui/Field'
import { Notice } from '@/components/ui/Notice'
import { BODIES } from '@/domain/reference/bodies'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import { putArrears, putMember } from '../actions'

const STATES = [...STATE_NAMES].sort(englishOrder).map(({ iso3, name }) => ({ value: iso3, label: name }))
const COUNCILS = BODIES.filter((body) => body.chamber === 'council')

/** A State and its days, which both forms ask for. */
function useDatedForm(action: CommandAction<unknown, { id: string }>) {
  const [iso3, setIso3] = useState<string | null>(null)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const { send, pending } = useCommand(action)
  const save = (more: Record<string, unknown>) =>
    void send({ iso3: iso3 ?? '', from, to, ...more }).then(({ answer }) => {
      setRefusal(answer.status === 'ok' ? null : answer.message)
      if (answer.status === 'ok') setIso3(null)
    })
  return { iso3, setIso3, from, setFrom, to, setTo, refusal, pending, save }
}

type DatedForm = ReturnType<typeof useDatedForm>

function StateAndDays({ form, prefix }: { form: DatedForm; prefix: string }) {
  return (
    <>
      <Field id={`${prefix}-state`} required label="State">
        <Combobox id={`${prefix}-state`} required options={STATES} value={form.iso3} onChange={form.setIso3} />
      </Field>
      <Field id={`${prefix}-from`} required label="First day">
        <Input
          id={`${prefix}-from`}
          aria-required
          type="date"
          value={form.from}
          onChange={(event) => form.setFrom(event.target.value)}
        />
      </Field>
      <Field id={`${prefix}-to`} label="Last day" hint="Left empty: until further notice.">
        <Input id={`${prefix}-to`} type="date" value={form.to} onChange={(event) => form.setTo(event.target.value)} />
      </Field>
    </>
  )
}

/** Enters a loss of vote, or an exemption from it. */
export function ArrearsForm() {
  const form = useDatedForm(putArrears)
  const [exempted, setExempted] = useState(false)
  const [note, setNote] = useState('')
  return (
    <div className="grid grid-cols-2 gap-2 pt-3 max-md:*:first:col-span-2 max-md:[&>button]:col-span-2 md:grid-cols-3">
      <StateAndDays form={form} prefix="arrears" />
      <Field id="arrears-kind" label="What">
        <Select
          id="arrears-kind"
          value={exempted ? 'exempt' : 'suspended'}
          onChange={(event) => setExempted(event.target.value === 'exempt')}
        >
          <option value="suspended">May not vote (Article 19)</option>
          <option value="exempt">May vote: exempted</option>
        </Select>
      </Field>
      <Field id="arrears-note" label="Source">
        <Input
          id="arrears-note"
          value={note}
          onChange={(event) => setNote(event.target.value)}
          placeholder="A/70/722"
        />
      </Field>
      <Button className="self-end" disabled={form.pending} onClick={() => form.save({ exempted, note })}>
        Enter it
      </Button>
      {form.refusal ? (
        <Notice kind="alert" className="md:col-span-3">
          {form.refusal}
        </Notice>
      ) : null}
    </div>
  )
}

/** Enters a term in a council. */
export function MemberForm() {
  const form = useDatedForm(putMember)
  const [bodyId, setBodyId] = useState<string>(COUNCILS[0]?.id ?? '')
  return (
    <div className="grid grid-cols-2 gap-2 pt-3 max-md:*:first:col-span-2 max-md:[&>button]:col-span-2 md:grid-cols-3">
      <StateAndDays form={form} prefix="member" />
      <Field id="member-body" label="Council">
        <Select id="member-body" value={bodyId} onChange={(event) => setBodyId(event.target.value)}>
          {COUNCILS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button className="self-end" disabled={form.pending} onClick={() => form.save({ bodyId })}>
        Enter it
      </Button>
      {form.refusal ? (
        <Notice kind="alert" className="md:col-span-3">
          {form.refusal}
        </Notice>
      ) : null}
    </div>
  )
}
