import fs from 'node:fs'
import path from 'node:path'
import { databaseFile } from './dataFolder'

/** Where files wait while they are read. */
export const importFolder = (): string => path.join(path.dirname(databaseFile()), 'imports')

/** As `receiveImport` names a file: the number of its job, then the name it came with. */
const RECEIVED = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-/

export function removeImportFile(file: string): void {
  fs.rmSync(file, { force: true })
}

/**
 * Removes what a process that ended left behind: files of imports that have ended, and those that never arrived whole.
 * To be called before any file is received.
 *
 * @param wanted the names of files still to be read.
 */
export function sweepImportFiles(wanted: ReadonlySet<string>): void {
  if (!fs.existsSync(importFolder())) return
  for (const name of fs.readdirSync(importFolder())) {
    if (RECEIVED.test(name) && !wanted.has(name)) removeImportFile(path.join(importFolder(), name))
  }
}

/** The first line, and how many bytes it takes with its end. */
export async function headerOf(file: string): Promise<{ line: string; bytes: number }> {
  const handle = await fs.promises.open(file)
  try {
    const start = new Uint8Array(64 * 1024)
    const { bytesRead } = await handle.read(start, 0, start.length, 0)
    const end = start.subarray(0, bytesRead).indexOf(10)
    const bytes = end === -1 ? bytesRead : end + 1
    return { line: new TextDecoder().decode(start.subarray(0, bytes)), bytes }
  } finally {
    await handle.close()
  }
}
