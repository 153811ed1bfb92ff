import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../scripts/install.mjs'

interface ServerReferences {
  node: Record<string, { filename: string; exportedName: string }>
}

/** The builds that a server may serve: the product's, and the bench's with the bare pages beside it. */
export type Build = '.next' | '.next-bench'

/** The address of a server action in a build: its id, by file and name. */
export function actionId(build: Build, file: string, name: string): string {
  const manifest = path.join(ROOT, build, 'server', 'server-reference-manifest.json')
  const { node } = JSON.parse(fs.readFileSync(manifest, 'utf8')) as ServerReferences
  const found = Object.entries(node).find(([, one]) => one.filename.endsWith(file) && one.exportedName === name)
  if (!found) throw new Error(`The build has no action ${name} of ${file}.`)
  return found[0]
}

/** The action through which the count sheet and the day's page write. */
export const waitingActionId = (build: Build): string => actionId(build, '_parts/waitingAction.ts', 'waitingAction')

/** The headers with which a browser calls a server action; the body is its arguments as JSON. */
export function actionHeaders(baseURL: string, id: string, cookie: string): Record<string, string> {
  return {
    'next-action': id,
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
    origin: baseURL,
    cookie,
  }
}

/**
 * What an action returned: in the rows of its answer, the first says which row the value is.
 *
 * @throws {Error} when the answer ends before the value
 */
export function returnedBy(text: string): unknown {
  const rows = new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line]))
  const rowOf = (row: string): unknown => {
    const line = rows.get(row)
    if (line === undefined) throw new Error(`The action's answer has no row ${row}: ${text.slice(0, 300)}`)
    return JSON.parse(line.slice(row.length + 1))
  }
  const { a } = rowOf('0') as { a?: unknown }
  return typeof a === 'string' && /^\$@?[0-9a-f]+$/.test(a) ? rowOf(a.replace(/^\$@?/, '')) : a
}
