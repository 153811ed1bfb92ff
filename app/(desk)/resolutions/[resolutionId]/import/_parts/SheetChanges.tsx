'use client'

import { useQuery } from '@tanstack/react-query'
import { Flag } from '@/components/marks/Flag'
import { queries } from '@/components/queries'
import { SectionHead } from '@/components/ui/SectionHead'
import { SegmentedChoice } from '@/components/ui/SegmentedChoice'
import { CO_SPONSORSHIP_WORDS, isCoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { ConflictChoices, FieldChange, RowPlan, SheetField, SheetValue } from '@/domain/count/sheetImport'
import { stateName } from '@/domain/reference/stateNames'
import { dayInCity } from '@/domain/time/moment'
import { CONFIDENCE_WORDS, isConfidence, isExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  rows: readonly RowPlan[]
  choices: ConflictChoices
  onChoose: (choices: ConflictChoices) => void
}

const FIELD_WORDS: Readonly<Record<SheetField, string>> = {
  expected: 'Expected',
  confidence: 'Confidence',
  source: 'Source',
  heardAt: 'Heard',
  coSponsorship: 'Co-sponsorship',
  reconfirm: 'Re-confirm',
  responsibleId: 'Responsible',
  nextStep: 'Next step',
  nextStepDue: 'Due',
  note: 'Note',
}

/** Each State that the file changes, value by value; where the desk changed the same, both values and the choice. */
export function SheetChanges({ rows, choices, onChoose }: Props) {
  const { data: colleagues = [] } = useQuery(queries.colleagues())
  const nameOf = (id: string) => colleagues.find((one) => one.id === id)?.name ?? 'somebody else'
  const conflicting = rows.filter((row) => row.conflicts.length > 0)
  const plain = rows.filter((row) => row.conflicts.length === 0 && row.changes.length > 0)
  return (
    <>
      {conflicting.length > 0 && (
        <section>
          <SectionHead word="Changed" rest="in the file and on the desk" />
          {conflicting.map((row) => (
            <div key={row.iso3} className="flex flex-col gap-2 border-rule border-b py-2">
              <RowLines row={row} changes={[...row.changes, ...row.conflicts]} nameOf={nameOf} />
              <p className="text-ink-3 text-small">
                {row.conflicts[0]?.by} changed{' '}
                {row.conflicts.map(({ field }) => FIELD_WORDS[field].toLowerCase()).join(', ')} on the desk after the
                export.
              </p>
              <SegmentedChoice
                className="max-w-sm"
                name={`choice-${row.iso3}`}
                label={`Which value of ${stateName(row.iso3)?.name} stands`}
                value={choices[row.iso3] ?? ('' as 'keep')}
                segments={[
                  { value: 'keep', label: 'Keep the desk’s' },
                  { value: 'overwrite', label: 'Take the file’s' },
                ]}
                onChange={(value) => onChoose({ ...choices, [row.iso3]: value })}
              />
            </div>
          ))}
        </section>
      )}
      {plain.length > 0 && (
        <section>
          <SectionHead word="Changed" rest="in the file" />
          {plain.map((row) => (
            <div key={row.iso3} className="border-rule border-b py-2">
              <RowLines row={row} changes={row.changes} nameOf={nameOf} />
            </div>
          ))}
        </section>
      )}
    </>
  )
}

function RowLines({ row, changes, nameOf }: { row: RowPlan; changes: FieldChange[]; nameOf: (id: string) => string }) {
  const state = stateName(row.iso3)
  return (
    <div className="grid gap-x-6 md:grid-cols-[16rem_1fr]">
      <span className="flex items-center gap-2.5 font-[560]">
        {state && <Flag iso2={state.iso2} />}
        {state?.name ?? row.iso3}
      </span>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {changes.map(({ field, from, to }) => (
          <div key={field} className="flex gap-1.5">
            <dt className="text-ink-3">{FIELD_WORDS[field]}</dt>
            <dd>
              <del className="text-ink-3">{wordOf(field, from, nameOf)}</del> →{' '}
              <ins className="no-underline">{wordOf(field, to, nameOf)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function wordOf(field: SheetField, value: SheetValue, nameOf: (id: string) => string): string {
  if (value === null || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return dayInCity(value, 'UTC', true)
  if (field === 'responsibleId') return nameOf(value)
  if (field === 'expected' && isExpectedVote(value)) return VOTE_WORDS[value]
  if (field === 'confidence' && isConfidence(value)) return CONFIDENCE_WORDS[value]
  return field === 'coSponsorship' && isCoSponsorshipState(value) ? CO_SPONSORSHIP_WORDS[value] : value
}
