'use client'

import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import type { SheetRow } from '@/domain/count/sheet'
import { rowsInView, type SheetView, sheetViewOf, withSheetView } from '@/domain/count/sheetView'
import { bodyById } from '@/domain/reference/bodies'
import { dateInCity } from '@/domain/time/moment'
import type { GroupOnDay } from './groupOnDay'
import { replaceSearch, searchHere } from './searchHere'
import { useAlsoCalled } from './useAlsoCalled'

export type RowPatches = ReadonlyMap<string, Partial<SheetRow>>

/** The rows to draw: what the server has, with what waits for its answer laid over, as the address shows them. */
export function useSheetRows(
  resolutionId: string,
  voteItemId: string,
  groups: readonly GroupOnDay[],
  patches: RowPatches,
) {
  const { data: sheet } = useQuery(queries.countSheet(resolutionId, voteItemId))
  const { data: colleagues = [] } = useQuery(queries.colleagues())
  const params = useSearchParams()
  const now = useNow()
  const view = useMemo(() => sheetViewOf(params), [params])
  const alsoCalled = useAlsoCalled(view.search)
  const names = useMemo(() => new Map(colleagues.map(({ id, name }) => [id, name])), [colleagues])
  const all = useMemo(() => (sheet?.rows ?? []).map((row) => patched(row, patches)), [sheet, patches])
  const today = dateInCity(now, bodyById(sheet?.bodyId ?? '')?.timeZone ?? 'America/New_York')
  const shown = useMemo(
    () =>
      rowsInView(all, view, {
        now,
        today,
        membersOf: (id) => groups.find((group) => group.id === id)?.members ?? null,
        personName: (id) => names.get(id) ?? '',
        alsoCalled: (iso3) => alsoCalled.has(iso3),
      }),
    [all, view, now, today, groups, names, alsoCalled],
  )
  const setView = useCallback((change: Partial<SheetView>) => {
    const here = searchHere()
    replaceSearch(withSheetView(here, { ...sheetViewOf(here), ...change }))
  }, [])
  const voters = useMemo(() => shown.filter((row) => row.mayVote), [shown])
  // A State that may only sponsor is listed when it does, or when it is looked for.
  const others = useMemo(
    () => shown.filter((row) => !row.mayVote && (row.coSponsorship !== 'not-asked' || view.search !== '')),
    [shown, view.search],
  )
  return { sheet, all, voters, others, view, setView, names, now, today }
}

function patched(row: SheetRow, patches: RowPatches): SheetRow {
  const patch = patches.get(row.iso3)
  return patch ? { ...row, ...patch } : row
}
