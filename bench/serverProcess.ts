import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../scripts/port.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SERVE = [process.execPath, path.join('scripts', 'serve.mjs')]
const READY_WITHIN_MS = 60_000
const LOOK_EVERY_MS = 25

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A real server: the build, served by a process of its own, as `npm start` does after building. */
export interface ServerProcess {
  baseURL: string
  child: ChildProcess
  /** Everything it printed so far. */
  output(): string
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
  ended: Promise<Ended>
}

interface Launch {
  dataDir: string
  env?: Record<string, string>
  /** A program to run it under, such as `unshare`. */
  under?: string[]
  port?: number
}

/** Starts a server on loopback without waiting for it. The build must be there. */
export async function launchServer({ dataDir, env = {}, under = [], port }: Launch): Promise<ServerProcess> {
  const at = port ?? (await freePort())
  const baseURL = `http://127.0.0.1:${at}`
  const [program, ...args] = [...under, ...SERVE] as [string, ...string[]]
  const clean = { ...process.env }
  // What the caller's own server was told does not concern this one; nor do colours, about which Node would warn.
  const foreign = [
    'NEXTAUTH_SECRET',
    'NEXTAUTH_URL',
    'PENHOLDER_URL',
    'TRUST_PROXY',
    'BACKUP_DIR',
    'FORCE_COLOR',
    'NO_COLOR',
  ]
  for (const name of foreign) delete clean[name]
  const child = spawn(program, args, {
    cwd: ROOT,
    env: {
      ...clean,
      LOG_LEVEL: 'warn',
      ...env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(at),
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8')
    stream?.on('data', (text: string) => {
      printed += text
    })
  }
  const ended = new Promise<Ended>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
  return {
    baseURL,
    child,
    ended,
    output: () => printed,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/**
 * Starts a server and waits until it is ready.
 *
 * @throws {Error} with what it printed, when it ends before.
 */
export async function startServer(launch: Launch): Promise<ServerProcess> {
  const server = await launchServer(launch)
  let over = false
  void server.ended.then(() => {
    over = true
  })
  const until = Date.now() + READY_WITHIN_MS
  while (!(await isReady(server.baseURL))) {
    if (over || Date.now() > until) {
      await server.end('SIGKILL')
      throw new Error(`The server did not come up: ${server.output()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return server
}

async function isReady(baseURL: string): Promise<boolean> {
  try {
    return (await fetch(`${baseURL}/readyz`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}
