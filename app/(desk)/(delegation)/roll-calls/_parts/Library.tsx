'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Tally } from '@/components/pictures/Tally'
import { queries } from '@/components/queries'
import { Button, ButtonLink } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { EmptyState } from '@/components/ui/EmptyState'
import { Field, Input, Select } from '@/components/ui/Field'
import { PageTitle } from '@/components/ui/SectionHead'
import { BODIES, bodyById } from '@/domain/reference/bodies'
import { shortDate } from '@/domain/time/moment'
import type { LibraryPage } from '@/domain/votes/library'
import { LibraryImports } from './LibraryImports'

type Query = { text?: string; from?: string; to?: string; bodyId?: string; page?: string }

const PAGE = 50

/** Recorded votes found by words, period and body, a page at a time. */
export function Library({ query, mayImport }: { query: Query; mayImport: boolean }) {
  const { data } = useQuery({ ...queries.rollCalls(query), placeholderData: (before) => before })
  return (
    <div className="flex flex-col gap-5 px-4 pt-4 pb-8 md:px-8">
      <PageTitle word="Recorded" rest="votes" />
      <SearchForm query={query} />
      <LibraryImports mayImport={mayImport} />
      {data && data.total === 0 ? (
        <EmptyState word="Nothing" rest={isNarrowed(query) ? 'is recorded under these words' : 'is recorded here yet'}>
          {isNarrowed(query)
            ? 'Take a word, a day or the body away, or import the votes you miss.'
            : mayImport
              ? 'Import the voting data of the UN Digital Library, or a single roll call on a vote item.'
              : 'A head of delegation can import the voting data of the UN Digital Library.'}
        </EmptyState>
      ) : null}
      {data && data.total > 0 ? <Found data={data} query={query} /> : null}
    </div>
  )
}

const isNarrowed = ({ text, from, to, bodyId }: Query): boolean => Boolean(text || from || to || bodyId)

function addressOf(query: Query): string {
  return `/roll-calls?${new URLSearchParams(query as Record<string, string>)}`
}

function SearchForm({ query }: { query: Query }) {
  const router = useRouter()
  const [draft, setDraft] = useState<Query>(query)
  const change = (field: keyof Query) => (event: { target: { value: string } }) =>
    setDraft((standing) => ({ ...standing, [field]: event.target.value }))
  function search(event: FormEvent) {
    event.preventDefault()
    const { page: _page, ...wanted } = draft
    router.push(addressOf(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value))))
  }
  return (
    <search>
      <form
        onSubmit={search}
        className="grid grid-cols-2 items-end gap-3 max-md:*:first:col-span-2 max-md:*:nth-4:col-span-2 max-md:*:last:col-span-2 md:grid-cols-[minmax(0,2fr)_10rem_10rem_14rem_auto]"
      >
        <Field id="library-text" label="Symbol or words of the title">
          <Input
            id="library-text"
            value={draft.text ?? ''}
            onChange={change('text')}
            placeholder="human rights defenders, 70/161"
          />
        </Field>
        <Field id="library-from" label="From">
          <Input id="library-from" type="date" value={draft.from ?? ''} onChange={change('from')} />
        </Field>
        <Field id="library-to" label="To">
          <Input id="library-to" type="date" value={draft.to ?? ''} onChange={change('to')} />
        </Field>
        <Field id="library-body" label="Body">
          <Select id="library-body" value={draft.bodyId ?? ''} onChange={change('bodyId')}>
            <option value="">Every body</option>
            {BODIES.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">Search</Button>
      </form>
    </search>
  )
}

const bodyName = (id: string | null): string => (id ? (bodyById(id)?.name.replace(/ \(.*\)/, '') ?? '') : '')

function Found({ data, query }: { data: LibraryPage; query: Query }) {
  const page = Number(query.page ?? 1)
  const last = Math.max(1, Math.ceil(data.total / PAGE))
  const at = (to: number) => addressOf({ ...query, page: String(to) })
  return (
    <>
      <p role="status" className="text-small text-ink-3">
        {data.total === 1 ? 'One recorded vote' : `${data.total.toLocaleString('en-GB')} recorded votes, newest first`}
      </p>
      <div className="relative overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr className="border-ink border-b text-small text-ink-3">
              {['Date', 'Symbol', 'Title', 'Body', 'Yes–No–Abstain'].map((head) => (
                <th
                  key={head}
                  scope="col"
                  className={cx(
                    'py-1 pe-3 text-start font-normal last:pe-0 last:text-end',
                    ['Date', 'Symbol', 'Body'].includes(head) && 'max-md:hidden',
                  )}
                >
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rollCalls.map((vote) => (
              <tr key={vote.id} className="h-[30px] border-rule border-b">
                <td className="whitespace-nowrap pe-3 max-md:hidden">{shortDate(vote.date, '')}</td>
                <td className="whitespace-nowrap pe-3 max-md:hidden">{vote.symbol ?? vote.draftSymbol}</td>
                <th scope="row" className="pe-3 text-start font-[560] max-md:py-2 md:min-w-64">
                  <Link href={`/roll-calls/${vote.id}`} className="target hover:underline">
                    {vote.title}
                  </Link>
                  <span className="block font-normal text-ink-3 text-small md:hidden">
                    {[shortDate(vote.date, ''), vote.symbol ?? vote.draftSymbol, bodyName(vote.bodyId)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </th>
                <td className="whitespace-nowrap pe-3 text-ink-2 max-md:hidden">{bodyName(vote.bodyId)}</td>
                <td className="text-end max-md:py-2 max-md:align-top">
                  <Tally figures={vote} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {last > 1 ? (
        <nav aria-label="Pages" className="flex items-center gap-3">
          {page > 1 ? <ButtonLink href={at(page - 1)}>Newer</ButtonLink> : null}
          <span className="text-ink-3">
            page {page} of {last}
          </span>
          {page < last ? <ButtonLink href={at(page + 1)}>Older</ButtonLink> : null}
        </nav>
      ) : null}
    </>
  )
}
