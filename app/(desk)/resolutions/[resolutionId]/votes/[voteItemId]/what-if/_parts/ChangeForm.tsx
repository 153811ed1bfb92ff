import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Combobox } from '@/components/ui/Combobox'
import { Field, Select } from '@/components/ui/Field'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { ScenarioChange, ScenarioWho } from '@/domain/forecast/scenario'
import { stateName } from '@/domain/reference/stateNames'
import {
  CONFIDENCE_WORDS,
  CONFIDENCES,
  type Confidence,
  EXPECTED_VOTES,
  type ExpectedVote,
  VOTE_WORDS,
} from '@/domain/votes/vote'

type Kind = ScenarioWho['kind']

interface Props {
  basis: ForecastBasis
  add: (change: ScenarioChange) => void
}

/** One change: a State, a whole group, or all States that are now counted so. */
export function ChangeForm({ basis, add }: Props) {
  const [kind, setKind] = useState<Kind>('states')
  const [iso3, setIso3] = useState<string | null>(null)
  const [group, setGroup] = useState(basis.groups[0]?.group ?? '')
  const [now, setNow] = useState<ExpectedVote>('unknown')
  const [held, setHeld] = useState<Confidence | ''>('')
  const [expected, setExpected] = useState<ExpectedVote>('yes')
  const [confidence, setConfidence] = useState<Confidence>('likely')
  const who: ScenarioWho | null =
    kind === 'states'
      ? iso3 === null
        ? null
        : { kind, iso3s: [iso3] }
      : kind === 'group'
        ? { kind, group }
        : { kind, expected: now, ...(held === '' || now === 'unknown' ? {} : { confidence: held }) }
  const states = basis.evidence.map((state) => ({
    value: state.iso3,
    label: stateName(state.iso3)?.name ?? state.iso3,
  }))
  const votes = EXPECTED_VOTES.map((vote) => (
    <option key={vote} value={vote}>
      {VOTE_WORDS[vote]}
    </option>
  ))
  const confidences = CONFIDENCES.map((one) => (
    <option key={one} value={one}>
      {CONFIDENCE_WORDS[one]}
    </option>
  ))
  return (
    <div className="grid gap-2 pt-3 md:grid-cols-2">
      <Field id="change-kind" label="Who">
        <Select id="change-kind" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          <option value="states">A State</option>
          <option value="group">A group</option>
          <option value="filter">All now counted as</option>
        </Select>
      </Field>
      {kind === 'states' ? (
        <Field id="change-state" label="State">
          <Combobox id="change-state" options={states} value={iso3} onChange={setIso3} />
        </Field>
      ) : null}
      {kind === 'group' ? (
        <Field id="change-group" label="Group">
          <Select id="change-group" value={group} onChange={(event) => setGroup(event.target.value)}>
            {basis.groups.map((one) => (
              <option key={one.group} value={one.group}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {kind === 'filter' ? (
        <div className="grid grid-cols-2 gap-2">
          <Field id="change-now" label="Now">
            <Select id="change-now" value={now} onChange={(event) => setNow(event.target.value as ExpectedVote)}>
              {votes}
            </Select>
          </Field>
          <Field id="change-held" label="How firmly">
            <Select id="change-held" value={held} onChange={(event) => setHeld(event.target.value as Confidence | '')}>
              <option value="">Any</option>
              {confidences}
            </Select>
          </Field>
        </div>
      ) : null}
      <Field id="change-to" label="Votes">
        <Select id="change-to" value={expected} onChange={(event) => setExpected(event.target.value as ExpectedVote)}>
          {votes}
        </Select>
      </Field>
      <Field id="change-firm" label="Held as">
        <Select
          id="change-firm"
          value={confidence}
          disabled={expected === 'unknown'}
          onChange={(event) => setConfidence(event.target.value as Confidence)}
        >
          {confidences}
        </Select>
      </Field>
      <Button
        className="md:col-span-2 md:justify-self-end"
        disabled={!who}
        onClick={() => who && add({ who, to: { expected, confidence: expected === 'unknown' ? null : confidence } })}
      >
        Suppose it
      </Button>
    </div>
  )
}
