import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Provider {
  issuer: string
  client: { id: string; secret: string }
  /** Signs this account in at the provider, in every browser. */
  signIn(account: { sub: string; email: string; email_verified: boolean }): Promise<void>
  stop(): void
}

/** Starts the OpenID Connect provider as a process of its own. */
export async function startProvider(): Promise<Provider> {
  const child = fork(fileURLToPath(new URL('./provider.ts', import.meta.url)), [], { execArgv: ['--import', 'tsx'] })
  const told = await new Promise<Pick<Provider, 'issuer' | 'client'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Pick<Provider, 'issuer' | 'client'>))
    child.once('exit', (code) => reject(new Error(`The provider ended with ${code}.`)))
  })
  return {
    ...told,
    async signIn(account) {
      await fetch(`${told.issuer}/account`, { method: 'POST', body: JSON.stringify(account) })
    },
    stop: () => void child.kill(),
  }
}
