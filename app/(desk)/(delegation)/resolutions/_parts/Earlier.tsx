'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '@/components/queries'
import { Input } from '@/components/ui/Field'
import type { EarlierResolution } from '@/domain/resolution/portfolio'
import { stageName } from '@/domain/resolution/stage'
import { bySession } from '@/domain/resolution/underWay'
import { Folded, NextPage } from '../../../_parts/Folded'

/** What is over, of an earlier session or put away: names by session, found by words, read when opened. */
export function Earlier() {
  return (
    <Folded summary="Earlier and archived">
      <Named />
    </Folded>
  )
}

function Named() {
  const [text, setText] = useState('')
  const found = useInfiniteQuery({ ...queries.earlierResolutions(text.trim()), placeholderData: keepPreviousData })
  const rows = found.data?.pages.flatMap(({ resolutions }) => resolutions)
  return (
    <div className="mt-2 max-w-3xl">
      <Input
        type="search"
        aria-label="Find an earlier resolution"
        placeholder="Find by title or symbol"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="max-w-80 print:hidden"
      />
      {rows?.length === 0 ? (
        <p role="status" className="py-2 text-ink-3">
          No earlier resolution has these words.
        </p>
      ) : null}
      {bySession(rows ?? []).map(([session, ofIt]) => (
        <section key={session} className="pt-3">
          <h2 className="border-ink border-b pb-1 text-ink-2 text-small">{session}</h2>
          <ul>
            {ofIt.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
      <NextPage pages={found} />
    </div>
  )
}

function Line({ row: { id, shortTitle, symbol, stage, archived } }: { row: EarlierResolution }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-rule border-b py-1.5">
      <a href={`/resolutions/${id}`} className="target min-w-0 flex-1 font-[570] hover:text-hand">
        {shortTitle}
      </a>
      <span className="text-ink-3 text-small">
        {[symbol, stageName(stage), archived && 'archived'].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
