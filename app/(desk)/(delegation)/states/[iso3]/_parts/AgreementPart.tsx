'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { VoteToken } from '@/components/marks/VoteToken'
import { queries } from '@/components/queries'
import { Field, Input, Select } from '@/components/ui/Field'
import { SectionHead } from '@/components/ui/SectionHead'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'
import type { AgreementView, ComparedVote } from '@/domain/votes/library'
import { RecordLine } from './RecordLine'

interface Props {
  iso3: string
  /** The delegation's own State. */
  ours: string
  /** What it is compared with before somebody chooses: a State, or a group. */
  first: string
  /** Groups to compare with: id and name, as the page's server part names them. */
  groups: readonly { id: string; name: string }[]
}

const STATES = [...STATE_NAMES].sort(englishOrder)

/** How often a State voted as we did, as any State or as most of any group, in a period: n of m, with the votes. */
export function AgreementPart({ iso3, ours, first, groups }: Props) {
  const [other, setOther] = useState(first)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const { data } = useQuery({
    ...queries.agreement({ iso3, with: other, from, to }),
    placeholderData: (before) => before,
  })
  const otherName = stateName(other)?.name ?? groups.find(({ id }) => id === other)?.name ?? other
  return (
    <section>
      <SectionHead word="Agrees" rest="with" level={3} />
      <div className="grid grid-cols-2 gap-x-3 gap-y-2 py-1 print:hidden">
        <Field id="agreement-with" label="State or group" hideLabel className="col-span-2">
          <Select id="agreement-with" value={other} onChange={(event) => setOther(event.target.value)}>
            <optgroup label="States">
              {STATES.filter((state) => state.iso3 !== iso3).map((state) => (
                <option key={state.iso3} value={state.iso3}>
                  {state.iso3 === ours ? `${state.name} (us)` : state.name}
                </option>
              ))}
            </optgroup>
            <optgroup label="Most of a group">
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          </Select>
        </Field>
        <Field id="agreement-from" label="From">
          <Input id="agreement-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field id="agreement-to" label="To">
          <Input id="agreement-to" type="date" value={to} onChange={(event) => setTo(event.target.value)} />
        </Field>
      </div>
      {data ? <Figures data={data} otherName={otherName} /> : null}
    </section>
  )
}

function Figures({ data, otherName }: { data: AgreementView; otherName: string }) {
  const { same, of, opposed } = data
  if (of === 0)
    return (
      <p role="status" className="py-1 text-ink-2">
        No recorded vote in which both took part.
      </p>
    )
  return (
    <>
      <p role="status" className="py-1 text-lead">
        As {otherName} in{' '}
        <b>
          {same} of {of}
        </b>{' '}
        votes ({Math.round((100 * same) / of)}%); Yes against No in {opposed}.
      </p>
      <Compared votes={data.differing} total={of - same} words="in which they differed" otherName={otherName} />
      <Compared votes={data.alike} total={same} words="in which they voted alike" otherName={otherName} />
    </>
  )
}

type ComparedProps = { votes: readonly ComparedVote[]; total: number; words: string; otherName: string }

/** The votes behind a figure. */
function Compared({ votes, total, words, otherName }: ComparedProps) {
  if (total === 0) return null
  return (
    <details>
      <summary className="link target w-fit py-1 pointer-coarse:py-2">
        The {total} {words}
      </summary>
      {votes.length < total ? <p className="text-ink-3 text-small">The newest {votes.length} of them.</p> : null}
      <ul>
        {votes.map((vote) => (
          <RecordLine key={vote.id} record={{ ...vote, rollCallId: vote.id, vote: vote.own }} facts={[vote.symbol]}>
            {vote.other ? (
              <span className="flex items-center gap-1.5">
                <span className="max-w-24 truncate">{otherName}</span>
                <VoteToken vote={vote.other} recommended={null} size={18} />
              </span>
            ) : null}
          </RecordLine>
        ))}
      </ul>
    </details>
  )
}
