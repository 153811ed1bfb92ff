'use client'

import { Field, Select } from '@/components/ui/Field'
import { bodyById } from '@/domain/reference/bodies'
import type { SteeringDraft } from '@/domain/resolution/resolutionDraft'
import { DECISION_RULES, ruleName, ruleSentence, votingBodyOf } from '@/domain/votes/rule'
import { TextField } from './TextField'

interface Props {
  bodyId: string
  draft: SteeringDraft
  change: (patch: Partial<SteeringDraft>) => void
  fields: Record<string, string>
}

/** What is aimed at, and by which rule it is decided: the body's own, or another for a stated reason. */
export function SteeringFields({ bodyId, draft, change, fields }: Props) {
  const body = bodyById(bodyId)
  const voting = votingBodyOf(bodyId)
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-4">
        <TextField
          id="sponsor-target"
          label="Target: registered sponsors"
          numeric
          value={draft.sponsorTarget}
          onChange={(sponsorTarget) => change({ sponsorTarget })}
          mistake={fields.sponsorTarget}
          inputClassName="max-w-24"
        />
        <TextField
          id="yes-target"
          label="Target: Yes votes"
          numeric
          value={draft.yesTarget}
          onChange={(yesTarget) => change({ yesTarget })}
          mistake={fields.yesTarget}
          inputClassName="max-w-24"
        />
      </div>
      <Field id="rule" label="Decided by" mistake={fields.ruleOverride} className="max-w-lg">
        <Select
          id="rule"
          value={draft.ruleOverride}
          onChange={(event) => change({ ruleOverride: event.target.value })}
          aria-describedby={fields.ruleOverride ? 'rule-mistake' : undefined}
        >
          <option value="">
            {body && voting ? `The body’s rule: ${ruleSentence(body.defaultRule, voting)}` : 'The body’s rule'}
          </option>
          {DECISION_RULES.filter((rule) => rule !== body?.defaultRule).map((rule) => (
            <option key={rule} value={rule}>
              {ruleName(rule)}
            </option>
          ))}
        </Select>
      </Field>
      {draft.ruleOverride === '' ? null : (
        <TextField
          id="rule-reason"
          label="Why this rule"
          required
          hint="Stands beside every figure that follows from it, such as “Important question, decided on 3 November”."
          value={draft.ruleReason}
          onChange={(ruleReason) => change({ ruleReason })}
          mistake={fields.ruleReason}
          className="max-w-lg"
        />
      )}
    </div>
  )
}
