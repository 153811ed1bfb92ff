import type { ReactNode } from 'react'
import { cx } from '../ui/cx'

type BehindPictureProps = {
  /** “Table behind the picture” by default. */
  summary?: string
  columns: readonly string[]
  /** The first cell of a row is its name. */
  rows: readonly (readonly ReactNode[])[]
  /** What tells the rows apart, where their first cells are no plain words. */
  keys?: readonly string[]
  caption: string
  /** Columns after the first that hold words: they begin at a line's start. */
  words?: boolean
}

/**
 * The figures a picture is drawn from, as a table that opens below it. Printed open, but for a table so long that it
 * would be pages: that one is printed where it was opened.
 */
export function BehindPicture({ summary = 'Table', columns, rows, keys, caption, words }: BehindPictureProps) {
  const isLong = rows.length > 40
  const at = words ? '[&_td]:text-start [&_th]:text-start' : '[&_td]:text-end [&_thead_th+th]:text-end'
  return (
    <details data-print-open={isLong ? undefined : ''} className="text-small">
      <summary className="target w-fit text-ink-3 hover:text-ink print:hidden">{summary}</summary>
      <div className={isLong ? 'max-h-96 overflow-auto print:max-h-none' : 'overflow-x-auto'}>
        <table
          className={cx(
            'mt-1 w-full [&_tr]:border-b [&_tr]:border-rule [&_tbody_tr:last-child]:border-0',
            '[&_td]:py-1 [&_td]:ps-3 [&_th]:text-start [&_tbody_th]:py-1 [&_tbody_th]:font-[560] [&_thead_th+th]:ps-3',
            at,
          )}
        >
          <caption className="sr-only">{caption}</caption>
          <thead className="text-label text-ink-3">
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={keys?.[place] ?? String(row[0])}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={columns[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[column]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
