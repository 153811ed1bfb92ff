'use client'

import { useMemo, useState } from 'react'
import { Flag } from '@/components/marks/Flag'
import { EmptyState } from '@/components/ui/EmptyState'
import { Input, Select } from '@/components/ui/Field'
import { searchOptions } from '@/components/ui/optionSearch'
import type { StateListed } from '@/domain/outreach/stateView'
import { REGIONAL_GROUPS } from '@/domain/reference/state'
import { stateName } from '@/domain/reference/stateNames'
import { ageOf } from '@/domain/time/moment'
import { SoftLinks } from '../../../_parts/SoftLinks'

export type StateFound = StateListed & { observer: boolean; also: string[] }

/** The list, narrowed by name and region as one types. */
export function StateList({ rows, now }: { rows: readonly StateFound[]; now: number }) {
  const [query, setQuery] = useState('')
  const [region, setRegion] = useState('')
  const found = useMemo(() => {
    const inRegion = rows.filter(({ iso3 }) => region === '' || stateName(iso3)?.regionalGroup === region)
    if (query.trim() === '') return inRegion
    const options = inRegion.map(({ iso3, also }) => ({ value: iso3, label: stateName(iso3)?.name ?? iso3, also }))
    const byIso3 = new Map(inRegion.map((row) => [row.iso3, row]))
    return searchOptions(options, query, rows.length).flatMap(({ value }) => byIso3.get(value) ?? [])
  }, [rows, query, region])
  return (
    <>
      <search className="flex flex-wrap gap-3">
        <Input
          type="search"
          aria-label="Find a State"
          placeholder="Find a State by any of its names"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="max-w-80"
        />
        <Select aria-label="Regional group" value={region} onChange={(event) => setRegion(event.target.value)}>
          <option value="">All regions</option>
          {REGIONAL_GROUPS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        <span role="status" className="self-center text-ink-3">
          {found.length} of {rows.length}
        </span>
      </search>
      {found.length === 0 ? (
        <EmptyState word="No" rest="State of that name">
          Try another spelling, or its code.
        </EmptyState>
      ) : (
        <SoftLinks>
          <table className="w-full">
            <thead className="text-start text-ink-3 text-label">
              <tr className="border-control border-b">
                <th scope="col" className="py-1.5 text-start font-[400]">
                  State
                </th>
                <th scope="col" className="text-start font-[400] max-md:hidden">
                  Region
                </th>
                <th scope="col" className="ps-3 text-end font-[400]">
                  Sponsors
                </th>
                <th scope="col" className="ps-3 text-end font-[400]">
                  Talks
                </th>
                <th scope="col" className="text-end font-[400] max-md:hidden">
                  Last talk
                </th>
                <th scope="col" className="text-end font-[400] max-md:hidden">
                  Known there
                </th>
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <Row key={row.iso3} row={row} now={now} />
              ))}
            </tbody>
          </table>
        </SoftLinks>
      )}
    </>
  )
}

const figure = (value: number) => (value === 0 ? <span className="text-ink-3">–</span> : value)

function Row({ row, now }: { row: StateFound; now: number }) {
  const state = stateName(row.iso3)
  return (
    <tr className="border-rule border-b [contain-intrinsic-size:auto_30px] [content-visibility:auto]">
      <th scope="row" className="py-1.5 text-start font-[560] max-md:py-3">
        <a href={`/states/${row.iso3}`} className="target inline-flex items-center gap-2.5 hover:text-hand">
          <Flag iso2={state?.iso2 ?? ''} />
          {state?.name}
        </a>
        {row.observer && <span className="ms-2 font-[400] text-ink-3 text-small">observer</span>}
      </th>
      <td className="text-ink-2 max-md:hidden">{state?.regionalGroup ?? '–'}</td>
      <td className="text-end">{figure(row.sponsors)}</td>
      <td className="text-end">{figure(row.talks)}</td>
      <td className="text-end max-md:hidden">{row.lastTalkAt === null ? figure(0) : ageOf(row.lastTalkAt, now)}</td>
      <td className="text-end max-md:hidden">{figure(row.contacts)}</td>
    </tr>
  )
}
