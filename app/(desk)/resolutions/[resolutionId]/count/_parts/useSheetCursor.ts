'use client'

import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SheetRow } from '@/domain/count/sheet'
import { type Confidence, voteOfLetter } from '@/domain/votes/vote'
import { COLUMNS, type ColumnId, cellId } from './columns'
import type { SheetEdits } from './useSheetEdits'

export interface Cell {
  iso3: string
  column: ColumnId
}

interface Deps {
  rows: readonly SheetRow[]
  edits: SheetEdits
  readOnly: boolean
  /** Opens the State's panel. */
  open: (iso3: string) => void
  /** The panel follows the cursor while it is open. */
  opened: string | null
  close: () => void
  showKeys: () => void
}

const CONFIDENCE_KEYS: Readonly<Record<string, Confidence>> = { 1: 'firm', 2: 'likely', 3: 'leaning' }
/** Cells that Enter opens for writing or choosing in place; on the others it opens the State. */
const EDITED_IN_PLACE: readonly ColumnId[] = ['sponsor', 'source', 'responsible', 'nextStep', 'due']
const PAGE_ROWS = 15

/**
 * The cursor and the selection of the sheet, and what each key does. The grid holds the focus and names the current
 * cell, so that moving it draws two rows anew and no more.
 */
export function useSheetCursor({ rows, edits, readOnly, open, opened, close, showKeys }: Deps) {
  const [cell, setCell] = useState<Cell | null>(null)
  const [editing, setEditing] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  /** Where a range began. */
  const anchor = useRef<string | null>(null)

  const goTo = useCallback(
    (iso3: string, column: ColumnId) => {
      setEditing(false)
      setCell({ iso3, column })
      if (opened !== null) open(iso3)
    },
    [open, opened],
  )
  // Once the rows are there: of a page that was just opened the server drew the first ones alone.
  useLayoutEffect(() => {
    if (!cell) return
    document.getElementById(cellId(cell.iso3, cell.column))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [cell])

  /** The rows as they stand, for what must stay the same from one render to the next. */
  const standing = useRef(rows)
  standing.current = rows
  const selectRange = useCallback((from: string, to: string) => {
    const rows = standing.current
    const ends = [from, to].map((iso3) => rows.findIndex((row) => row.iso3 === iso3)).sort((a, b) => a - b)
    setSelected(new Set(rows.slice(ends[0], (ends[1] ?? 0) + 1).map((row) => row.iso3)))
  }, [])

  const toggle = useCallback(
    (iso3: string, extend: boolean) => {
      if (extend && anchor.current) return selectRange(anchor.current, iso3)
      anchor.current = iso3
      setSelected((chosen) => {
        const next = new Set(chosen)
        if (!next.delete(iso3)) next.add(iso3)
        return next
      })
    },
    [selectRange],
  )

  /** The rows a letter sets: those selected, else the one under the cursor. */
  const targets = useMemo(() => {
    if (selected.size > 0) return rows.filter((row) => selected.has(row.iso3))
    return rows.filter((row) => row.iso3 === cell?.iso3)
  }, [rows, selected, cell])

  const move = (event: KeyboardEvent, rowStep: number, columnStep: number) => {
    event.preventDefault()
    const first = rows[0]
    if (!first) return
    const at = rows.findIndex((row) => row.iso3 === cell?.iso3)
    const column = COLUMNS.findIndex((one) => one.id === (cell?.column ?? 'expected'))
    const row = at < 0 ? first : (rows[clamp(at + rowStep, rows.length)] ?? first)
    const nextColumn = at < 0 ? COLUMNS[column] : COLUMNS[clamp(column + columnStep, COLUMNS.length)]
    goTo(row.iso3, nextColumn?.id ?? 'expected')
    if (event.shiftKey && rowStep !== 0) {
      anchor.current ??= cell?.iso3 ?? row.iso3
      selectRange(anchor.current, row.iso3)
    } else anchor.current = row.iso3
  }

  const setByKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || readOnly || targets.length === 0) return false
    const vote = event.key.length === 1 ? voteOfLetter(event.key) : null
    const confidence = CONFIDENCE_KEYS[event.key]
    if (event.key !== '?' && vote) void edits.setVotes(targets, { expected: vote })
    else if (confidence) void edits.setVotes(targets, { confidence })
    else return false
    event.preventDefault()
    return true
  }

  const enter = (event: KeyboardEvent) => {
    if (!cell) return
    event.preventDefault()
    if (!readOnly && EDITED_IN_PLACE.includes(cell.column)) setEditing(true)
    else open(cell.iso3)
  }

  const stepOut = () => {
    if (selected.size > 0) setSelected(new Set())
    else if (opened !== null) close()
    else setCell(null)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.defaultPrevented) return
    const command = event.ctrlKey || event.metaKey
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-PAGE_ROWS, 0],
      PageDown: [PAGE_ROWS, 0],
      Home: command ? [-rows.length, 0] : [0, -COLUMNS.length],
      End: command ? [rows.length, 0] : [0, COLUMNS.length],
    }
    const step = moves[event.key]
    if (step) return move(event, ...step)
    if (event.key === 'Enter' || event.key === 'F2') return enter(event)
    if (event.key === 'Escape') return stepOut()
    if (event.key === '?') return showKeys()
    if (command && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      return setSelected(new Set(rows.map((row) => row.iso3)))
    }
    if (event.key === ' ' && cell) {
      event.preventDefault()
      return toggle(cell.iso3, event.shiftKey)
    }
    setByKey(event)
  }

  const leaveEditor = useCallback(() => {
    setEditing(false)
    document.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
  }, [])

  return { cell, goTo, editing, setEditing, leaveEditor, selected, setSelected, toggle, targets, onKeyDown }
}

export type SheetCursor = ReturnType<typeof useSheetCursor>

const clamp = (at: number, length: number): number => Math.max(0, Math.min(length - 1, at))
