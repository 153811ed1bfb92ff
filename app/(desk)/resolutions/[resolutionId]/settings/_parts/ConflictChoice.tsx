'use client'

import { useNow } from '@/components/clock'
import { Button } from '@/components/ui/Button'
import type { Conflict } from '@/domain/answer'
import { stateName } from '@/domain/reference/stateNames'
import { stageName } from '@/domain/resolution/stage'
import { ageOf } from '@/domain/time/moment'
import { isDecisionRule, ruleName } from '@/domain/votes/rule'

const FIELD_WORDS: Readonly<Record<string, string>> = {
  shortTitle: 'Short title',
  fullTitle: 'Full title',
  session: 'Session',
  agendaItem: 'Agenda item',
  symbol: 'Symbol',
  stage: 'Stage',
  mainSponsors: 'Main sponsors',
  consensusExpected: 'Consensus expected',
  marking: 'Marking',
  sponsorTarget: 'Target of sponsors',
  yesTarget: 'Target of Yes votes',
  ruleOverride: 'Rule',
  ruleReason: 'Why this rule',
}

function valueWords(field: string, value: unknown): string {
  if (value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return value.map((iso3: string) => stateName(iso3)?.name ?? iso3).join(', ') || 'nobody'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (field === 'stage') return stageName(value as Parameters<typeof stageName>[0])
  if (field === 'ruleOverride' && isDecisionRule(String(value)))
    return ruleName(value as Parameters<typeof ruleName>[0])
  return String(value)
}

interface Props {
  conflict: Conflict
  keepTheirs: () => void
  setMine: () => void
}

/** Somebody changed the same fields first: both values, both buttons. */
export function ConflictChoice({ conflict, keepTheirs, setMine }: Props) {
  const now = useNow()
  const first = conflict.by.split(' ')[0] ?? conflict.by
  const age = ageOf(conflict.at, now)
  return (
    <div role="alert" className="flex max-w-2xl flex-col gap-2 rounded-control border-2 border-ink p-3">
      <p>
        <b>
          {conflict.by} changed this {age === 'now' ? 'just now' : `${age} ago`}.
        </b>{' '}
        Nothing of yours was saved yet.
      </p>
      <table>
        <thead>
          <tr className="text-start text-ink-3 text-label">
            <th scope="col" className="text-start">
              Field
            </th>
            <th scope="col" className="text-start">
              {first}’s
            </th>
            <th scope="col" className="text-start">
              Yours
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(conflict.mine).map((field) => (
            <tr key={field} className="border-rule border-t">
              <th scope="row" className="py-1 pe-4 text-start font-[560]">
                {FIELD_WORDS[field] ?? field}
              </th>
              <td className="py-1 pe-4">{valueWords(field, conflict.theirs[field])}</td>
              <td className="py-1">{valueWords(field, conflict.mine[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex gap-2">
        <Button size="small" onClick={keepTheirs}>
          Keep {first}’s
        </Button>
        <Button size="small" look="ink" onClick={setMine}>
          Set mine
        </Button>
      </div>
    </div>
  )
}
