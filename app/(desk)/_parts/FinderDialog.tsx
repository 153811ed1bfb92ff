'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Avatar } from '@/components/marks/Avatar'
import { Flag } from '@/components/marks/Flag'
import { queries } from '@/components/queries'
import { Dialog } from '@/components/ui/Dialog'
import { type Option, searchOptions } from '@/components/ui/optionSearch'
import { ROLE_NAMES } from '@/domain/access'
import { STATES } from '@/domain/reference/states'
import type { ResolutionFound } from '@/domain/resolution/resolution'
import type { Page } from './Finder'

interface Found extends Option {
  href: string
  mark?: ReactNode
}

interface Props {
  resolutionId?: string
  pages: readonly Page[]
  close: () => void
}

/** Entries of a kind that are shown at once. */
const MOST = 6

/** The list behind the search field: typed into, walked with arrows, left with Esc. */
export function FinderDialog({ resolutionId, pages, close }: Props) {
  const router = useRouter()
  const [query, setQuery] = useState('')
  const { data: resolutions = [] } = useQuery({
    ...queries.resolutions(query.trim()),
    placeholderData: keepPreviousData,
  })
  const { data: colleagues = [] } = useQuery(queries.colleagues())
  const onClose = useCallback(() => close(), [close])
  const states = useMemo(() => statesFound(resolutionId), [resolutionId])
  const go = (href: string) => {
    close()
    router.push(href)
  }
  const among = (options: readonly Found[]) => searchOptions(options, query, MOST) as Found[]
  const kinds: { heading: string; found: Found[] }[] = [
    { heading: 'States', found: among(states) },
    {
      heading: 'Resolutions',
      // The desk finds and ranks them. While it looks, what was found for fewer letters stands as far as it still fits.
      found: resolutions.filter(namedBy(query)).map(({ id, shortTitle, symbol }) => ({
        value: id,
        label: shortTitle,
        detail: symbol ?? '',
        href: `/resolutions/${id}`,
      })),
    },
    {
      heading: 'People',
      found: among(
        colleagues
          .filter((one) => !one.disabled)
          .map(({ id, name, role }) => ({
            value: id,
            label: name,
            detail: ROLE_NAMES[role],
            href: resolutionId ? `/resolutions/${resolutionId}/count?responsible=${id}` : '/people',
            mark: <Avatar name={name} size={22} />,
          })),
      ),
    },
    { heading: 'Pages', found: among(pages.map(({ label, href }) => ({ value: href, label, href }))) },
  ]
  return (
    <Dialog open onClose={onClose} title="Find">
      <Command shouldFilter={false} label="Find a State, a resolution, a person or a page" loop>
        <Command.Input
          autoFocus
          value={query}
          onValueChange={setQuery}
          placeholder="A State by any of its names, a person, a resolution"
          className="h-11 w-full rounded-control border border-control bg-paper px-3 text-name"
        />
        <Command.List className="mt-2 max-h-[min(26rem,60dvh)] overflow-y-auto">
          <Command.Empty className="px-2.5 py-4 text-ink-3">Nothing of that name.</Command.Empty>
          {kinds.map(({ heading, found }) => (
            <Kind key={heading} heading={heading} found={found} go={go} />
          ))}
        </Command.List>
      </Command>
    </Dialog>
  )
}

/** Does every word stand in its titles or symbol? */
function namedBy(query: string): (one: ResolutionFound) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ shortTitle, symbol, fullTitle }) => {
    const names = `${shortTitle} ${symbol ?? ''} ${fullTitle}`.toLowerCase()
    return words.every((word) => names.includes(word))
  }
}

function statesFound(resolutionId: string | undefined): Found[] {
  return STATES.map(({ iso3, iso2, name, aliases, nameFr, nameEs, regionalGroup }) => ({
    value: iso3,
    label: name,
    detail: regionalGroup ?? 'observer',
    also: [iso3, iso2, nameFr, nameEs, ...aliases],
    href: resolutionId ? `/resolutions/${resolutionId}/count?open=${iso3}` : `/states/${iso3}`,
    mark: <Flag iso2={iso2} />,
  }))
}

function Kind({ heading, found, go }: { heading: string; found: readonly Found[]; go: (href: string) => void }) {
  if (found.length === 0) return null
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-label"
    >
      {found.map(({ value, label, detail, mark, href }) => (
        <Command.Item
          key={value}
          value={`${heading} ${value}`}
          onSelect={() => go(href)}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 aria-selected:bg-hand-wash pointer-coarse:min-h-11"
        >
          {mark}
          <span className="truncate font-[580]">{label}</span>
          {detail && <span className="truncate text-ink-3 text-small">{detail}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  )
}
