'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { cx } from '@/components/ui/cx'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { timeLeft } from '@/domain/time/moment'
import { chosenItem, itemName } from './chosenItem'
import { actionOf } from './NextAction'

/** Chooses the vote item that every figure below speaks of; it stands in the address. */
export function VoteItemPicker({ resolutionId }: { resolutionId: string }) {
  const { items, chosen, choose } = useVoteItem(resolutionId)
  return (
    <span className="flex items-center gap-2 text-ink-3">
      <span aria-hidden className="text-small">
        Vote item
      </span>
      <ItemSelect items={items} chosen={chosen} choose={choose} className="max-w-64 py-1" />
    </span>
  )
}

/** Where the masthead has no room for it, on a phone and a tablet: the item and when action is taken, over the pages whose figures speak of one item. */
export function VoteItemStrip({ resolutionId }: { resolutionId: string }) {
  const { items, chosen, choose, governs } = useVoteItem(resolutionId)
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const now = useNow()
  const action = resolution && actionOf(resolution, now)
  if (!governs || !chosen) return null
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 border-rule border-b px-4 text-body text-ink-2 md:px-8 lg:hidden print:hidden">
      <ItemSelect items={items} chosen={chosen} choose={choose} className="min-h-11 max-w-full text-body" />
      {action ? (
        <span className="shrink-0">
          {action.label}{' '}
          {action.at > now ? (
            <>
              in <b className="text-ink">{timeLeft(action.at, now)}</b>
            </>
          ) : (
            'past'
          )}
        </span>
      ) : null}
    </div>
  )
}

interface SelectProps {
  items: readonly VoteItemSummary[]
  chosen: VoteItemSummary | undefined
  choose: (id: string) => void
  className: string
}

function ItemSelect({ items, chosen, choose, className }: SelectProps) {
  return (
    <span className="relative inline-flex min-w-0 max-w-full items-center">
      <select
        aria-label="Vote item"
        value={chosen?.id}
        onChange={(event) => choose(event.target.value)}
        className={cx(
          'field-sizing-content appearance-none truncate rounded-control bg-paper pe-5 font-[620] text-ink hover:bg-desk',
          className,
        )}
      >
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {itemName(item)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden size={14} strokeWidth={1.9} className="pointer-events-none absolute end-0.5" />
    </span>
  )
}

/** Pages that speak of one item by the query of their address. */
const GOVERNED = ['', '/count', '/import', '/pictures', '/recorded']

/** The item of the page one is on: of its path (a forecast, a result), else of its query. */
function useVoteItem(resolutionId: string) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const params = useSearchParams()
  const router = useRouter()
  const path = usePathname()
  const base = `/resolutions/${resolutionId}`
  const [, ofPath, rest = ''] = path.slice(base.length).match(/^\/votes\/([^/]+)(\/.*)?$/) ?? []
  const items = resolution?.voteItems ?? []
  const choose = (id: string) => {
    if (ofPath) return router.push(`${base}/votes/${id}${rest}`)
    const next = new URLSearchParams(params)
    next.set('item', id)
    router.replace(`${path}?${next}`, { scroll: false })
  }
  return {
    items,
    chosen: chosenItem(items, ofPath ?? params.get('item')),
    choose,
    governs: ofPath !== undefined || GOVERNED.includes(path.slice(base.length)),
  }
}
