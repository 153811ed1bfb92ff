'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { queries } from '@/components/queries'
import { chosenItem, itemName } from './chosenItem'

/** Chooses the vote item that every figure below speaks of; it stands in the address. */
export function VoteItemPicker({ resolutionId }: { resolutionId: string }) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const params = useSearchParams()
  const router = useRouter()
  const path = usePathname()
  if (!resolution) return null
  const chosen = chosenItem(resolution.voteItems, params.get('item'))
  const choose = (id: string) => {
    const next = new URLSearchParams(params)
    next.set('item', id)
    router.replace(`${path}?${next}`, { scroll: false })
  }
  return (
    <label className="flex items-center gap-2 text-ink-3">
      <span className="text-small">Vote item</span>
      <select
        value={chosen?.id}
        onChange={(event) => choose(event.target.value)}
        className="max-w-64 rounded-control bg-paper py-1 pe-1 font-[620] text-ink hover:bg-desk"
      >
        {resolution.voteItems.map((item) => (
          <option key={item.id} value={item.id}>
            {itemName(item)}
          </option>
        ))}
      </select>
    </label>
  )
}
