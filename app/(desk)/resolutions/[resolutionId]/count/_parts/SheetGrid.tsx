'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { type MouseEvent, useRef } from 'react'
import { cx } from '@/components/ui/cx'
import { useRunning } from '@/components/useRunning'
import type { SheetRow } from '@/domain/count/sheet'
import type { SheetView } from '@/domain/count/sheetView'
import { COLUMNS, type ColumnId, cellId, columnsOf, ROW_TEMPLATE } from './columns'
import { SheetRowView } from './SheetRowView'
import type { SheetCursor } from './useSheetCursor'
import type { SheetEdits } from './useSheetEdits'
import type { RowPatches } from './useSheetRows'

interface Props {
  voters: readonly SheetRow[]
  others: readonly SheetRow[]
  recommended: 'yes' | 'no' | 'abstain'
  cursor: SheetCursor
  edits: SheetEdits
  patches: RowPatches
  changedBy: ReadonlyMap<string, string>
  opened: string | null
  open: (iso3: string) => void
  view: SheetView
  setView: (change: Partial<SheetView>) => void
  names: ReadonlyMap<string, string>
  now: number
  today: string
  staleDays: number
  readOnly: boolean
}

/** What the server draws fills a tall screen; the rows below it come with the scripts, a quarter of the page's weight. */
const FIRST_ROWS = 45

/** The grid of States. It holds the focus and names the current cell; pressing a cell a second time opens it. */
export function SheetGrid(props: Props) {
  const { voters, others, cursor, open, opened, readOnly } = props
  const grid = useRef<HTMLTableElement>(null)
  const running = useRunning()
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const iso3 = target?.closest<HTMLElement>('[data-iso3]')?.dataset.iso3
    const column = target?.closest<HTMLElement>('[data-column]')?.dataset.column as ColumnId | undefined
    if (!iso3 || !column || target?.closest('[role=alertdialog]')) return
    if (!target?.closest('input, select')) grid.current?.focus({ preventScroll: true })
    if (event.shiftKey && !readOnly) return cursor.toggle(iso3, true)
    const again = cursor.cell?.iso3 === iso3 && cursor.cell.column === column
    cursor.goTo(iso3, column)
    const written = column !== 'state' && column !== 'expected' && column !== 'confidence' && column !== 'heard'
    if (again && written && !readOnly) cursor.setEditing(true)
    else if (again || column === 'state' || globalThis.matchMedia('(max-width: 767px)').matches) open(iso3)
  }
  return (
    <table
      ref={grid}
      role="grid"
      aria-label="Count sheet"
      aria-multiselectable
      aria-readonly={readOnly}
      aria-rowcount={voters.length + others.length + 1}
      tabIndex={0}
      aria-activedescendant={cursor.cell ? cellId(cursor.cell.iso3, cursor.cell.column) : undefined}
      onKeyDown={cursor.onKeyDown}
      onClick={onClick}
      className={cx(
        // The current cell has the ring; the grid's own shows only while no cell has it.
        'block pb-24',
        cursor.cell ? 'outline-none!' : 'outline-offset-[-2px]!',
        opened !== null && 'max-md:pb-[30rem]',
      )}
    >
      <HeadRow {...props} />
      <tbody className="block">
        {(running ? voters : voters.slice(0, FIRST_ROWS)).map((row, index) => (
          <Row key={row.iso3} row={row} index={index} {...props} />
        ))}
      </tbody>
      {running && others.length > 0 && (
        <tbody className="block">
          <tr className="mt-6 block border-ink border-b px-4 py-1 md:px-8">
            <th scope="rowgroup" className="font-[620]">
              <span className="operative">Sponsoring</span> without a vote in this body
            </th>
          </tr>
          {others.map((row, index) => (
            <Row key={row.iso3} row={row} index={voters.length + index} {...props} />
          ))}
        </tbody>
      )}
    </table>
  )
}

function Row({ row, index, ...props }: Props & { row: SheetRow; index: number }) {
  const { cursor, edits, patches, changedBy, opened, names, recommended, now, today, staleDays, readOnly } = props
  const at = cursor.cell?.iso3 === row.iso3 ? cursor.cell.column : null
  return (
    <SheetRowView
      row={row}
      index={index}
      recommended={recommended}
      at={at}
      editing={at !== null && cursor.editing}
      selected={cursor.selected.has(row.iso3)}
      opened={opened === row.iso3}
      changedBy={changedBy.get(row.iso3) ?? null}
      waitsIn={edits.isAway ? columnsOf(patches.get(row.iso3)) : ''}
      conflict={edits.conflicts.get(row.iso3) ?? null}
      responsible={row.responsibleId === null ? null : (names.get(row.responsibleId) ?? null)}
      now={now}
      today={today}
      staleDays={staleDays}
      readOnly={readOnly}
      edits={edits.actions}
      onToggle={cursor.toggle}
      onEdited={cursor.leaveEditor}
    />
  )
}

function HeadRow({ view, setView }: Pick<Props, 'view' | 'setView'>) {
  return (
    <thead className="sticky top-0 z-10 block bg-paper max-md:hidden">
      <tr className={cx(ROW_TEMPLATE, 'h-8 border-control border-b text-ink-3 text-label')}>
        <th scope="col">
          <span className="sr-only">Selected</span>
        </th>
        {COLUMNS.map(({ id, name, sort }) => {
          const current = sort !== null && view.sort === sort
          return (
            <th
              key={id}
              scope="col"
              aria-sort={current ? (view.descending ? 'descending' : 'ascending') : undefined}
              className={cx('font-[400]', id === 'heard' || id === 'due' ? 'text-end' : 'text-start')}
            >
              {sort === null ? (
                name
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  data-print="keep"
                  className={cx('target inline-flex items-center gap-0.5 hover:text-ink', current && 'text-ink')}
                  onClick={() => setView({ sort, descending: current && !view.descending })}
                >
                  {id === 'responsible' ? <span className="sr-only">Responsible</span> : name}
                  {current &&
                    (view.descending ? <ArrowUp aria-hidden size={12} /> : <ArrowDown aria-hidden size={12} />)}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
