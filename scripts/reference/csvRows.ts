import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The rows of `folder/file`, each keyed by the header's names. Throws when the file is missing or malformed. */
export function csvRows(folder: string, file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, file)), { columns: true, bom: true }) as Record<string, string>[]
}

/** A column that must be there. */
export function cell(row: Record<string, string>, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`No column “${column}” among ${Object.keys(row).join(', ')}`)
  return value
}
