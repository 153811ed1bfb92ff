'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/Button'

/** What is looked up now and then: nothing of it is read before it is opened, and it stays read when it is closed. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary className="target w-fit text-ink-3 text-small hover:text-ink">{summary}</summary>
      {opened ? children : null}
    </details>
  )
}

interface Pages {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => Promise<unknown>
}

/** Reads the next page of a folded list. */
export function NextPage({ pages }: { pages: Pages }) {
  if (!pages.hasNextPage) return null
  return (
    <Button
      size="small"
      aria-disabled={pages.isFetchingNextPage}
      onClick={() => {
        if (!pages.isFetchingNextPage) void pages.fetchNextPage()
      }}
      className="mt-2 w-fit"
    >
      Show more
    </Button>
  )
}
