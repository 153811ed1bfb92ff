import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import type { Actor, Role } from '@/domain/access'
import { type Founding, type Member, startFounding } from './founding/client'

export { PASSWORD } from './founding/facts'

/** Founds what a test needs, straight through the commands, in the database of the server under test. */
export interface Founder {
  /** An invited person who has chosen `PASSWORD`. */
  person(role: Role, name?: string): Promise<Member>
  /** A resolution of the test's own, with these people on its team; `facts` as `resolution.create` reads them. */
  resolution(team: readonly Actor[], facts?: Record<string, unknown>): Promise<{ resolutionId: string; title: string }>
  /** Performs any command, as this person or as the operator; its answer must be ok. */
  command(name: string, input: unknown, who?: Actor): Promise<unknown>
  /** Performs any read; its answer must be ok. */
  read(name: string, params: unknown, who?: Actor): Promise<unknown>
  /** Writes a file of about so many lines as the UN Digital Library gives its voting data. */
  votingFile(file: string, lines: number): Promise<void>
  /** Signs somebody in by a session of his or her own, without the form. */
  signIn(context: BrowserContext, who: Actor): Promise<void>
}

function founderOf(founding: Founding): Founder {
  return {
    person: (role, name) => founding.ask('person', { role, name }) as Promise<Member>,
    resolution: (team, facts) =>
      founding.ask('resolution', { team: team.map(({ id }) => id), facts }) as ReturnType<Founder['resolution']>,
    command: (name, input, who) => founding.ask('command', { name, input, who }),
    read: (name, params, who) => founding.ask('read', { name, params, who }),
    async votingFile(file, lines) {
      await founding.ask('votingFile', { file, lines })
    },
    async signIn(context, who) {
      const value = String(await founding.ask('session', { personId: who.id }))
      const url = process.env.E2E_BASE_URL ?? `http://127.0.0.1:${process.env.E2E_PORT}`
      await context.addCookies([{ name: 'penholder.session', value, url, httpOnly: true, sameSite: 'Lax' }])
    },
  }
}

/** Fails the test when the page complains: an error in the console, a policy violated, something thrown. */
export function watchConsole(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    // A page fetched ahead and refused is asked for again when somebody follows the link; then it counts.
    if (/[?&]_rsc=/.test(message.location().url)) return
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
}

interface Fixtures {
  founder: Founder
  complaints: string[]
  expectedComplaints: RegExp[]
}

export const test = base.extend<Fixtures, { founding: Founding }>({
  founding: [
    async ({ browserName: _browser }, use) => {
      const founding = startFounding()
      await use(founding)
      founding.stop()
    },
    { scope: 'worker' },
  ],
  founder: async ({ founding }, use) => use(founderOf(founding)),
  /** Complaints a test provokes on purpose. */
  expectedComplaints: async ({ browserName: _browser }, use) => use([]),
  complaints: async ({ expectedComplaints }, use) => {
    const complaints: string[] = []
    await use(complaints)
    const unexpected = complaints.filter((line) => !expectedComplaints.some((pattern) => pattern.test(line)))
    expect(unexpected, 'the browser complained').toEqual([])
  },
  context: async ({ context, complaints }, use) => {
    context.on('page', (page) => watchConsole(page, complaints))
    await use(context)
  },
})

/** No violation of WCAG 2.2 AA on the page as it stands, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
    expect(found, `accessibility of ${page.url()}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

export { expect }
