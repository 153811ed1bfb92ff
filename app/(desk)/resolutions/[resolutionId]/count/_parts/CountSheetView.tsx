'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useSearchParams } from 'next/navigation'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { queries } from '@/components/queries'
import { EmptyState } from '@/components/ui/EmptyState'
import { chosenItem, itemName } from '../../_parts/chosenItem'
import { PrintedLine } from '../../_parts/PrintedLine'
import { BulkBar } from './BulkBar'
import { CountedStrip } from './CountedStrip'
import { FilterBar } from './FilterBar'
import type { GroupOnDay } from './groupOnDay'
import { KeysDialog } from './KeysDialog'
import { SheetGrid } from './SheetGrid'
import { useChangedBy } from './useChangedBy'
import { useOpenedState } from './useOpenedState'
import { type SheetCursor, useSheetCursor } from './useSheetCursor'
import { useSheetEdits } from './useSheetEdits'
import { useSheetRows } from './useSheetRows'

// The panel is fetched when a State is first opened.
const loadOpenedState = () => import('./OpenedState').then((module) => module.OpenedState)
const OpenedState = dynamic(loadOpenedState, { ssr: false })

/** The count sheet with its filters, its grid, the bar for many rows and the panel of one State. */
export function CountSheetView({ resolutionId, groups }: { resolutionId: string; groups: readonly GroupOnDay[] }) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  const { data: desk } = useQuery(queries.desk())
  const params = useSearchParams()
  const item = chosenItem(resolution?.voteItems ?? [], params.get('item'))
  const voteItemId = item?.id ?? ''
  const edits = useSheetEdits(resolutionId, voteItemId)
  const sheet = useSheetRows(resolutionId, voteItemId, groups, edits.patches)
  const [keysShown, setKeysShown] = useState(false)
  const changedBy = useChangedBy(resolutionId, desk?.me.id)
  const search = useRef<HTMLInputElement>(null)
  const readOnly = !resolution?.may.includes('count.edit')
  const rows = useMemo(() => [...sheet.voters, ...sheet.others], [sheet.voters, sheet.others])
  const showKeys = useCallback(() => setKeysShown(true), [])
  const { opened, open, close } = useOpenedState((iso3) => cursor.goTo(iso3, 'expected'))
  const cursor: SheetCursor = useSheetCursor({ rows, edits, readOnly, open, opened, close, showKeys })
  usePageKeys(search, () => void edits.undoLast())
  // Fetched before it is needed: a corridor may have no network when the first State is opened.
  useEffect(() => void loadOpenedState().catch(() => undefined), [])
  if (!resolution || !item || !desk || !sheet.sheet) return null
  const { membership } = sheet.sheet
  const openedAt = rows.findIndex((row) => row.iso3 === opened)
  const step = (by: number) => {
    const next = rows[openedAt + by]
    if (next) cursor.goTo(next.iso3, cursor.cell?.column ?? 'expected')
  }
  return (
    <div data-fills-window className="relative flex min-h-0 flex-1">
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <h1 className="sr-only">Count of {resolution.shortTitle}</h1>
        <PrintedLine resolutionId={resolutionId} of={itemName(item)} />
        <FilterBar
          view={sheet.view}
          setView={sheet.setView}
          groups={groups}
          team={resolution.team}
          staleDays={desk.staleDays}
          searchRef={search}
          showKeys={showKeys}
          exportHref={`/api/downloads/sheet.csv?resolutionId=${resolutionId}&voteItemId=${item.id}`}
          resolutionId={resolutionId}
          mayUndo={!readOnly}
          importHref={readOnly ? null : `/resolutions/${resolutionId}/import?kind=sheet&item=${item.id}`}
        />
        <CountedStrip
          rows={sheet.voters}
          of={sheet.all.filter((row) => row.mayVote).length}
          recommended={item.recommended}
          readOnly={readOnly}
        />
        {!membership.complete && (
          <p className="border-rule border-b px-4 py-2 text-small md:px-8">
            <b>
              {membership.known} of {membership.expected} members are known for this date.
            </b>{' '}
            The count is of those; complete the membership by hand under States.
          </p>
        )}
        <div className="flex min-h-0 flex-1 flex-col md:overflow-y-auto md:scroll-pt-8 md:scroll-pb-20 print:overflow-visible">
          <SheetGrid
            {...sheet}
            recommended={item.recommended}
            cursor={cursor}
            edits={edits}
            patches={edits.patches}
            changedBy={changedBy}
            opened={opened}
            open={open}
            staleDays={desk.staleDays}
            readOnly={readOnly}
          />
          {rows.length === 0 && (
            <EmptyState word="Shows" rest="no State">
              Nothing fits these filters; take one away.
            </EmptyState>
          )}
          {cursor.selected.size > 0 && !readOnly && (
            <BulkBar
              rows={cursor.targets}
              team={resolution.team}
              edits={edits}
              clear={() => cursor.setSelected(new Set())}
            />
          )}
        </div>
      </div>
      {opened !== null && openedAt >= 0 && rows[openedAt] && (
        <OpenedState
          resolution={resolution}
          item={item}
          row={rows[openedAt]}
          groups={groups}
          setView={sheet.setView}
          place={openedAt + 1}
          of={rows.length}
          next={rows[openedAt + 1]?.iso3 ?? null}
          edits={edits}
          readOnly={readOnly}
          step={step}
          close={close}
        />
      )}
      <KeysDialog open={keysShown} close={() => setKeysShown(false)} />
    </div>
  )
}

/** Keys that work wherever the focus is on the page, except while writing. */
function usePageKeys(search: RefObject<HTMLInputElement | null>, undo: () => void): void {
  const latest = useRef(undo)
  latest.current = undo
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (target.closest('input, textarea, select, [contenteditable]')) return
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
        event.preventDefault()
        latest.current()
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey) {
        event.preventDefault()
        search.current?.focus()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [search])
}
