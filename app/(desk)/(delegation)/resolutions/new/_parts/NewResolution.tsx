'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Field, Select } from '@/components/ui/Field'
import { Said } from '@/components/ui/Said'
import { SectionHead } from '@/components/ui/SectionHead'
import type { Colleague } from '@/domain/desk/desk'
import { BODIES, bodyById } from '@/domain/reference/bodies'
import { stateNameInSentence } from '@/domain/reference/stateInSentence'
import { emptyDraft, hasPlenary, type NewDraft, readNew } from '@/domain/resolution/newResolution'
import { DeadlineFields } from '../../../../_parts/resolutionForm/DeadlineFields'
import { FactsFields } from '../../../../_parts/resolutionForm/FactsFields'
import { SteeringFields } from '../../../../_parts/resolutionForm/SteeringFields'
import { TeamFields } from '../../../../_parts/resolutionForm/TeamFields'
import { TextField } from '../../../../_parts/resolutionForm/TextField'
import { foundResolution } from '../actions'

interface Props {
  colleagues: readonly Colleague[]
  me: string
  ownState: string
}

interface Wrong {
  fields: Record<string, string>
  message: string | null
}

/** The form that founds a resolution. What was typed stays until it is founded. */
export function NewResolution({ colleagues, me, ownState }: Props) {
  const [draft, setDraft] = useState(() => emptyDraft(ownState, me))
  const [wrong, setWrong] = useState<Wrong>({ fields: {}, message: null })
  const { send, pending } = useCommand(foundResolution)
  const router = useRouter()
  const ownName = stateNameInSentence(ownState)
  const change = (patch: Partial<NewDraft>) => setDraft((now) => ({ ...now, ...patch }))

  async function submit() {
    const read = readNew(draft)
    if (!read.ok) return setWrong({ fields: read.fields, message: count(read.fields) })
    const { answer } = await send(read.input)
    if (answer.status === 'ok') return router.push(`/resolutions/${answer.result.resolutionId}`)
    if (answer.status === 'invalid') return setWrong({ fields: answer.fields, message: count(answer.fields) })
    setWrong({ fields: {}, message: answer.message })
  }

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) void submit()
  }
  const common = { draft, change, fields: wrong.fields }
  return (
    <form onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-8">
      <section className="flex flex-col gap-4">
        <SectionHead word="Names" rest="the text" />
        <FactsFields {...common} />
        {draft.mainSponsors.includes(ownState) ? (
          <Checkbox
            label={
              <>
                Enter {ownName} as a sure Yes and as a sponsor
                <span className="block text-ink-3 text-small">
                  In writing before the text is tabled, registered from then on. Both can be changed on the count sheet.
                </span>
              </>
            }
            checked={draft.countOwnState}
            onChange={(event) => change({ countOwnState: event.target.checked })}
          />
        ) : null}
      </section>
      <section className="flex flex-col gap-4">
        <SectionHead word="Decided" rest="where, when and how" />
        <BodyAndDays {...common} />
        <SteeringFields bodyId={draft.bodyId} {...common} />
      </section>
      <section className="flex flex-col gap-3">
        <SectionHead word="Due" rest="before that" />
        <DeadlineFields
          deadlines={draft.deadlines}
          change={(deadlines) => change({ deadlines })}
          city={bodyById(draft.bodyId)?.seat ?? 'New York'}
          fields={wrong.fields}
        />
      </section>
      <section className="flex flex-col gap-3">
        <SectionHead word="Worked" rest="on by" />
        <TeamFields colleagues={colleagues} team={draft.team} change={(team) => change({ team })} />
      </section>
      <div className="flex flex-col items-start gap-3">
        <Said said={{ done: null, message: wrong.message }} />
        <Button type="submit" look="ink" aria-disabled={pending}>
          Found the resolution
        </Button>
      </div>
    </form>
  )
}

function count(fields: Record<string, string>): string {
  const wrong = Object.keys(fields).length
  return wrong === 1
    ? 'One field needs another look; it is marked.'
    : `${wrong} fields need another look; they are marked.`
}

interface PartProps {
  draft: NewDraft
  change: (patch: Partial<NewDraft>) => void
  fields: Record<string, string>
}

function BodyAndDays({ draft, change, fields }: PartProps) {
  const city = bodyById(draft.bodyId)?.seat
  return (
    <>
      <Field id="body" label="Body" mistake={fields.bodyId} className="max-w-lg">
        <Select id="body" value={draft.bodyId} onChange={(event) => change({ bodyId: event.target.value })}>
          {BODIES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="flex flex-wrap gap-4">
        <TextField
          id="action-date"
          label="Day of action"
          required
          hint={`In ${city}. It decides who may vote.`}
          type="date"
          value={draft.actionDate}
          onChange={(actionDate) => change({ actionDate })}
          mistake={fields.actionDate}
        />
        <TextField
          id="action-time"
          label="Time"
          required
          type="time"
          value={draft.actionTime}
          onChange={(actionTime) => change({ actionTime })}
        />
        {hasPlenary(draft.bodyId) ? (
          <>
            <TextField
              id="plenary-date"
              label="Day in plenary"
              hint="Where it is known."
              type="date"
              value={draft.plenaryDate}
              onChange={(plenaryDate) => change({ plenaryDate })}
              mistake={fields.plenaryDate}
            />
            <TextField
              id="plenary-time"
              label="Time in plenary"
              type="time"
              value={draft.plenaryTime}
              onChange={(plenaryTime) => change({ plenaryTime })}
            />
          </>
        ) : null}
      </div>
    </>
  )
}
