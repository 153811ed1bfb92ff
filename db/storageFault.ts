/** What is wrong with the place the database lies in, as one sentence that says what to do. */
export class StorageFault extends Error {}

const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])
const CLOSED = new Set(['EROFS', 'EACCES', 'EPERM', 'SQLITE_CANTOPEN', 'SQLITE_PERM', 'SQLITE_AUTH'])

/**
 * Says what an error of SQLite or of the file system means for the operator, or null when it is another kind of error.
 *
 * @param place the database file or its folder, as it is named to the operator
 */
export function storageSentence(error: unknown, place: string): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (FULL.has(code))
    return `The disk that holds ${place} is full. Make room and try again; what was saved before stands.`
  if (CLOSED.has(code) || code.startsWith('SQLITE_READONLY')) {
    return `${place} cannot be written to: the disk is read-only or this account may not. Put that right and try again.`
  }
  if (isDamage(error)) {
    return `${place} is damaged or is no database. Nothing was changed in it; restore a backup: npm run cli -- restore FILE --force`
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return `${place} is locked by another program. Close that one and try again.`
  }
  if (code.startsWith('SQLITE_IOERR'))
    return `The disk that holds ${place} gives errors (${code}). Check it and try again.`
  return null
}

/** Is it the database itself that is damaged, and not the place something was to be written to? */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))
}

/** Runs `work`, turning what the disk or SQLite says into a `StorageFault`; other errors pass. */
export function naming<Result>(place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const sentence = error instanceof StorageFault ? null : storageSentence(error, place)
    throw sentence ? new StorageFault(sentence, { cause: error }) : error
  }
}
