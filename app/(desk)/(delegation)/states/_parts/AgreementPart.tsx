'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useState } from 'react'
import { VoteToken } from '@/components/marks/VoteToken'
import { queries } from '@/components/queries'
import { Field, Input, Select } from '@/components/ui/Field'
import { SectionHead } from '@/components/ui/SectionHead'
import { englishOrder } from '@/domain/reference/englishOrder'
import { STATE_NAMES, stateName } from '@/domain/reference/stateNames'
import type { AgreementView } from '@/domain/votes/library'

interface Props {
  iso3: string
  /** The delegation's own State, compared with first. */
  ours: string
  /** Groups to compare with: id and name, as the page's server part names them. */
  groups: readonly { id: string; name: string }[]
}

const STATES = [...STATE_NAMES].sort(englishOrder)

/** How often a State voted as we did, as any State or as most of any group, in a period: n of m, with the votes. */
export function AgreementPart({ iso3, ours, groups }: Props) {
  const [other, setOther] = useState(ours === iso3 ? (groups[0]?.id ?? ours) : ours)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const { data } = useQuery({
    ...queries.agreement({ iso3, with: other, from, to }),
    placeholderData: (before) => before,
  })
  return (
    <section>
      <SectionHead word="Agrees" rest="with" />
      <div className="grid gap-2 py-1 md:grid-cols-[minmax(0,1fr)_9rem_9rem]">
        <Field id="agreement-with" label="State or group" hideLabel>
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
        <Input aria-label="From" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        <Input aria-label="To" type="date" value={to} onChange={(event) => setTo(event.target.value)} />
      </div>
      {data ? <Figures data={data} other={other} /> : null}
    </section>
  )
}

function Figures({ data, other }: { data: AgreementView; other: string }) {
  if (data.of === 0) return <p className="py-1 text-ink-2">No recorded vote in which both took part.</p>
  return (
    <>
      <p role="status" className="py-1 text-lead">
        <b>
          {data.same} of {data.of}
        </b>{' '}
        votes alike ({Math.round((100 * data.same) / data.of)}%), {data.opposed} with Yes against No.
      </p>
      {data.differing.length > 0 ? (
        <details>
          <summary className="link w-fit">The {data.of - data.same} in which they differed</summary>
          <ul>
            {data.differing.map((vote) => (
              <li key={vote.id} className="flex min-h-8 items-center gap-2 border-rule border-b">
                <span className="w-20 shrink-0 text-small text-ink-3">{vote.date}</span>
                <Link href={`/roll-calls/${vote.id}`} className="min-w-0 flex-1 truncate hover:underline">
                  {[vote.symbol, vote.title].filter(Boolean).join(' · ')}
                </Link>
                {vote.own ? <VoteToken vote={vote.own} recommended={null} size={18} /> : null}
                {vote.other ? (
                  <>
                    <span className="text-small text-ink-3">{stateName(other)?.name}</span>
                    <VoteToken vote={vote.other} recommended={null} size={18} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
