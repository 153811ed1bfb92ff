import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { openDatabase } from '@/db/client'
import { findDelegation } from '@/db/delegation'
import { listPeople, saveSession } from '@/db/people'
import { SESSION_COOKIE, SESSION_SECONDS } from '@/server/sessionCookie'
import { BENCH_ENV } from './build'
import { type ServerProcess, startServer } from './serverProcess'

/** A secret of the bench's servers alone; nothing outside a run is sealed with it. */
const SECRET = `bench-${randomUUID()}-${randomUUID()}`

/** A served desk and the cookie of somebody who is signed in there. */
export interface ServedDesk {
  server: ServerProcess
  cookie: string
  /** Who that is. */
  personId: string
  /** The resolution and item that are measured. */
  resolutionId: string
  voteItemId: string
}

/** Signs in the administrator of a database that no server holds: a session row and the cookie sealed over its id. */
async function signIn(file: string): Promise<Pick<ServedDesk, 'cookie' | 'personId'>> {
  const handle = openDatabase(file)
  try {
    const at = Date.now() + ((await handle.read(findDelegation))?.clockOffset ?? 0)
    const person = (await handle.read(listPeople)).find(({ role }) => role === 'administrator')
    if (!person) throw new Error(`${file} has no administrator.`)
    const id = randomUUID()
    const row = { id, personId: person.id, createdAt: at, expiresAt: at + SESSION_SECONDS * 1000, userAgent: 'bench' }
    await handle.write((tx) => saveSession(tx, row))
    const sealed = await encode({ token: { sid: id }, secret: SECRET, maxAge: SESSION_SECONDS })
    return { cookie: `${SESSION_COOKIE}=${sealed}`, personId: person.id }
  } finally {
    await handle.close()
  }
}

/** Serves the bench's build over the database in that folder. */
export async function serveDesk(
  dataDir: string,
  measured: { resolutionId: string; voteItemId: string },
): Promise<ServedDesk> {
  const signedIn = await signIn(`${dataDir}/penholder.db`)
  const server = await startServer({ dataDir, env: { ...BENCH_ENV, NEXTAUTH_SECRET: SECRET, LOG_LEVEL: 'error' } })
  return { server, ...signedIn, ...measured }
}

export function sheetPath({ resolutionId, voteItemId }: ServedDesk): string {
  return `/api/reads/countSheet?resolutionId=${resolutionId}&voteItemId=${voteItemId}`
}

export function dashboardPath({ resolutionId, voteItemId }: ServedDesk): string {
  return `/resolutions/${resolutionId}?item=${voteItemId}`
}

/** A page or an answer in full, which must be given. */
export async function fetched(desk: ServedDesk, path: string): Promise<string> {
  const response = await fetch(desk.server.baseURL + path, { headers: { cookie: desk.cookie }, redirect: 'manual' })
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}.`)
  return response.text()
}
