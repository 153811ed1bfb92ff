import type { ReactNode } from 'react'

type BehindPictureProps = {
  /** “Table behind the picture” by default. */
  summary?: string
  columns: readonly string[]
  /** The first cell of a row is its name. */
  rows: readonly (readonly ReactNode[])[]
  caption: string
}

/** The figures a picture is drawn from, as a table that opens below it; printed open. */
export function BehindPicture({ summary = 'Table', columns, rows, caption }: BehindPictureProps) {
  return (
    <details className="text-small">
      <summary className="target w-fit text-ink-3 hover:text-ink">{summary}</summary>
      <div className="overflow-x-auto">
        <table className="mt-1 w-full">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr className="border-b border-rule text-label text-ink-3">
              {columns.map((column, place) => (
                <th key={column} scope="col" className={place === 0 ? 'pe-3 text-start' : 'ps-3 text-end'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={String(row[0])} className="border-b border-rule last:border-0">
                {row.map((cell, place) =>
                  place === 0 ? (
                    <th key={columns[place]} scope="row" className="py-1 pe-3 text-start font-[560]">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[place]} className="py-1 ps-3 text-end">
                      {cell}
                    </td>
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
