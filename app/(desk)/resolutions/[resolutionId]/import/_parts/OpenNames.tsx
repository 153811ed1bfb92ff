'use client'

import { Select } from '@/components/ui/Field'
import { SectionHead } from '@/components/ui/SectionHead'
import type { RollCallDecisions, RollCallPreview } from '@/domain/count/rollCallImport'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'
import { RECORDED_VOTES, type RecordedVote, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  preview: RollCallPreview
  decisions: RollCallDecisions
  onDecide: (decisions: RollCallDecisions) => void
}

const ALL = [...STATE_NAMES].sort(englishOrder)

/** Names that no State answers to and States under two headings: somebody says what they are, or leaves them out. */
export function OpenNames({ preview, decisions, onDecide }: Props) {
  const name = (printed: string, chosen: { iso3: string; vote: RecordedVote } | null) =>
    onDecide({ ...decisions, names: { ...decisions.names, [printed]: chosen } })
  const twice = (iso3: string, vote: RecordedVote) =>
    onDecide({ ...decisions, twice: { ...decisions.twice, [iso3]: vote } })
  return (
    <section>
      <SectionHead word="Not" rest="understood" />
      <ul className="flex flex-col">
        {preview.open.names.map((open) => (
          <OpenName key={open.printed} open={open} onChoose={(chosen) => name(open.printed, chosen)} />
        ))}
        {preview.open.twice.map(({ iso3, under }) => (
          <li key={iso3} className="flex flex-wrap items-center gap-3 border-rule border-b py-2">
            <b className="min-w-48">{stateName(iso3)?.name ?? iso3}</b>
            <span className="text-ink-3">stands under two headings</span>
            <Choice
              label={`Which vote of ${stateName(iso3)?.name ?? iso3} is right`}
              options={under.map((vote) => ({ value: vote, label: VOTE_WORDS[vote] }))}
              onChoose={(vote) => twice(iso3, vote as RecordedVote)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Open = RollCallPreview['open']['names'][number]

function OpenName({
  open,
  onChoose,
}: {
  open: Open
  onChoose: (chosen: { iso3: string; vote: RecordedVote } | null) => void
}) {
  const { printed, suggestions, under } = open
  const votes = under ? [under] : RECORDED_VOTES
  const near = suggestions.flatMap((iso3) => stateName(iso3) ?? [])
  const far = ALL.filter(({ iso3 }) => !suggestions.includes(iso3))
  const options = [...near, ...far].flatMap(({ iso3, name }, at) =>
    votes.map((vote) => ({
      value: `${iso3} ${vote}`,
      label: `${at < near.length ? 'It is ' : ''}${name}${under ? '' : `, ${VOTE_WORDS[vote]}`}`,
    })),
  )
  return (
    <li className="flex flex-wrap items-center gap-3 border-rule border-b py-2">
      <b className="min-w-48">“{printed}”</b>
      {under && <span className="text-ink-3">under {VOTE_WORDS[under]}</span>}
      <Choice
        label={`Which State is “${printed}”`}
        options={[{ value: 'out', label: 'Leave it out' }, ...options]}
        onChoose={(value) => {
          const [iso3 = '', vote = ''] = value.split(' ')
          onChoose(value === 'out' ? null : { iso3, vote: vote as RecordedVote })
        }}
      />
    </li>
  )
}

interface ChoiceProps {
  label: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

function Choice({ label, options, onChoose }: ChoiceProps) {
  return (
    <Select aria-label={label} className="w-72" defaultValue="" onChange={(event) => onChoose(event.target.value)}>
      <option value="" disabled>
        Choose
      </option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}
