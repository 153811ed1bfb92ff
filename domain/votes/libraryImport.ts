/** An import of a whole voting file into the library, as its progress is shown. */
export interface LibraryImport {
  id: string
  file: string
  person: string
  status: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  doneBytes: number
  totalBytes: number
  /** Lines read and recorded votes written so far. */
  lines: number
  written: number
  /** Sentences on what was left out. */
  report: string[]
  error: string | null
  createdAt: number
  finishedAt: number | null
}

export const LIBRARY_IMPORT = 'library-import'

/** The command that writes a part of an import: many a second, which only lists of the library follow. */
export const LIBRARY_PART = 'library.importVotes'

/** The body that a symbol belongs to, as far as symbols say it. */
export function bodyOfSymbol(symbol: string | null): string | null {
  if (symbol === null) return null
  if (/^A\/HRC\//i.test(symbol)) return 'HRC'
  if (/^S\//i.test(symbol)) return 'SC'
  const committee = /^A\/C\.([1-6])\//i.exec(symbol)
  if (committee) return `GA-C${committee[1]}`
  if (/^E\//i.test(symbol)) return 'ECOSOC'
  return /^A\//i.test(symbol) ? 'GA-PLENARY' : null
}
