'use client'

import { Checkbox } from '@/components/ui/Checkbox'
import { Field, Select, Textarea } from '@/components/ui/Field'
import type { FactsDraft } from '@/domain/resolution/resolutionDraft'
import { SIDE_EXITS, STAGES, type Stage } from '@/domain/resolution/stage'
import { StatesField } from './StatesField'
import { TextField } from './TextField'

interface Props {
  draft: FactsDraft
  change: (patch: Partial<FactsDraft>) => void
  fields: Record<string, string>
}

/** What the text is: titles, session, item, symbol, stage, main sponsors. */
export function FactsFields({ draft, change, fields }: Props) {
  return (
    <div className="flex flex-col gap-4">
      <TextField
        id="short-title"
        label="Short title"
        required
        hint="As the team calls it, such as “Human rights defenders”."
        value={draft.shortTitle}
        onChange={(shortTitle) => change({ shortTitle })}
        mistake={fields.shortTitle}
        className="max-w-lg"
      />
      <Field id="full-title" label="Full title" mistake={fields.fullTitle} className="max-w-2xl">
        <Textarea
          id="full-title"
          rows={2}
          value={draft.fullTitle}
          onChange={(event) => change({ fullTitle: event.target.value })}
          aria-invalid={fields.fullTitle ? true : undefined}
        />
      </Field>
      <div className="flex flex-wrap gap-4">
        <TextField
          id="session"
          label="Session"
          required
          value={draft.session}
          onChange={(session) => change({ session })}
          mistake={fields.session}
          inputClassName="max-w-24"
        />
        <TextField
          id="agenda-item"
          label="Agenda item"
          placeholder="72 (b)"
          value={draft.agendaItem}
          onChange={(agendaItem) => change({ agendaItem })}
          mistake={fields.agendaItem}
          inputClassName="max-w-36"
        />
        <TextField
          id="symbol"
          label="Symbol"
          placeholder="A/C.3/70/L.46"
          value={draft.symbol}
          onChange={(symbol) => change({ symbol })}
          mistake={fields.symbol}
        />
        <StageField value={draft.stage} onChange={(stage) => change({ stage })} mistake={fields.stage} />
      </div>
      <StatesField
        id="main-sponsors"
        label="Main sponsors"
        hint="The States that present the text: the core group."
        states={draft.mainSponsors}
        onChange={(mainSponsors) => change({ mainSponsors })}
        mistake={fields.mainSponsors}
      />
      <Checkbox
        label="Consensus is expected: adopted without a vote"
        checked={draft.consensusExpected}
        onChange={(event) => change({ consensusExpected: event.target.checked })}
      />
      <TextField
        id="marking"
        label="Marking"
        hint="Stands on what is printed and exported, such as “Confidential”. Leave it empty for none."
        value={draft.marking}
        onChange={(marking) => change({ marking })}
        mistake={fields.marking}
        className="max-w-sm"
      />
    </div>
  )
}

function StageField(props: { value: Stage; onChange: (stage: Stage) => void; mistake?: string | undefined }) {
  return (
    <Field id="stage" label="Stage" mistake={props.mistake}>
      <Select id="stage" value={props.value} onChange={(event) => props.onChange(event.target.value as Stage)}>
        <optgroup label="On its way">
          {STAGES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label="Ended otherwise">
          {SIDE_EXITS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  )
}
