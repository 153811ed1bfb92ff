import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Actor } from '@/domain/access'

/** Somebody who can sign in. */
export interface Member extends Actor {
  email: string
}

export interface Founding {
  ask(what: string, about: Record<string, unknown>): Promise<unknown>
  stop(): void
}

interface Told {
  id: number
  result?: unknown
  error?: string
}

/**
 * A process beside the server under test that performs commands on its database. It is one of its own because the test
 * runner does not load the project's modules as the server does.
 *
 * @param server another one than the tests share.
 */
export function startFounding(server?: { dataDir: string; secret: string }): Founding {
  const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      DATA_DIR: server?.dataDir ?? process.env.E2E_DATA_DIR,
      NEXTAUTH_SECRET: server?.secret ?? process.env.E2E_SECRET,
      LOG_LEVEL: 'silent',
    },
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  child.on('message', ({ id, result, error }: Told) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) one?.resolve(result)
    else one?.reject(new Error(error))
  })
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The founding process ended with ${code}.`))
  })
  let last = 0
  return {
    ask: (what, about) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        child.send({ id: last, what, about })
      }),
    stop: () => void child.kill(),
  }
}
