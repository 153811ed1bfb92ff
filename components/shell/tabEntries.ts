/** A place on one level of the product. `count` is the small figure beside the word. */
export type TabEntry = {
  key: string
  label: string
  href: string
  count?: number | undefined
  /** Pages under its address are not in it (the overview's, under which all others stand). */
  alone?: boolean
  /** Addresses of pages that belong to it and stand elsewhere. */
  also?: readonly string[]
}

export type DelegationCounts = { resolutions?: number; myList?: number; people?: number }

/** The places of a delegation: all its resolutions, one's own list, the record, the States, the people. */
export function delegationTabs(counts: DelegationCounts = {}): TabEntry[] {
  return [
    { key: 'resolutions', label: 'Resolutions', href: '/resolutions', count: counts.resolutions },
    { key: 'my-list', label: 'My list', href: '/my-list', count: counts.myList },
    { key: 'roll-calls', label: 'Recorded votes', href: '/roll-calls' },
    { key: 'states', label: 'States', href: '/states' },
    { key: 'people', label: 'People', href: '/people', count: counts.people },
  ]
}

export type ResolutionCounts = {
  states?: number
  sponsors?: number
  versions?: number
  voteItems?: number
  due?: number
}

/** The places of one resolution; `base` is its address without a slash at the end. */
export function resolutionTabs(base: string, counts: ResolutionCounts = {}): TabEntry[] {
  return [
    { key: 'overview', label: 'Overview', href: base, alone: true, also: [`${base}/pictures`] },
    { key: 'count', label: 'Count', href: `${base}/count`, count: counts.states, also: [`${base}/import`] },
    { key: 'sponsors', label: 'Sponsors', href: `${base}/sponsors`, count: counts.sponsors },
    { key: 'text', label: 'Text', href: `${base}/text`, count: counts.versions },
    {
      key: 'votes',
      label: 'Votes',
      href: `${base}/votes`,
      count: counts.voteItems,
      also: [`${base}/recorded`],
    },
    { key: 'outreach', label: 'Outreach', href: `${base}/outreach`, count: counts.due },
    { key: 'log', label: 'Changes', href: `${base}/log` },
  ]
}

/** The tab that an address belongs to: the one with the longest address that begins it; null for none. */
export function currentTab(tabs: readonly TabEntry[], pathname: string): string | null {
  const under = (href: string) => pathname === href || pathname.startsWith(`${href}/`)
  const holds = ({ href, alone, also = [] }: TabEntry) => (alone ? pathname === href : under(href)) || also.some(under)
  return tabs.filter(holds).sort((a, b) => b.href.length - a.href.length)[0]?.key ?? null
}
