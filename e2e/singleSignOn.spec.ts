import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { type Member, startFounding } from './founding/client'
import { ownServer } from './founding/ownServer'
import { startProvider } from './provider/startProvider'

test.setTimeout(180_000)
// Cookies are cleared under an open page, which then asks once as nobody.
test.use({ expectedComplaints: [/401 \(Unauthorized\)/] })
const WORDS = 'Sign in with your ministry’s account'

test('single sign-on lets in whom the desk invited under a verified address, and nobody else', async ({
  page,
  context,
}) => {
  const provider = await startProvider()
  const server = await ownServer({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    OIDC_NAME: WORDS,
  })
  const founding = startFounding(server)
  try {
    await founding.ask('desk', {})
    const ines = (await founding.ask('person', { role: 'negotiator', name: 'Inês Pereira' })) as Member
    const account = { sub: 'subject-1', email: ines.email, email_verified: true }

    await provider.signIn({ sub: 'subject-2', email: 'stranger@example.org', email_verified: true })
    await goThrough(page, server.url)
    await expect(page.getByText('Nobody was invited here under that account.')).toBeVisible()

    await provider.signIn({ ...account, email_verified: false })
    await goThrough(page, server.url)
    await expect(page.getByText('Nobody was invited here under that account.')).toBeVisible()

    await provider.signIn(account)
    await goThrough(page, `${server.url}`, '/account')
    await expect(page).toHaveURL(`${server.url}/account`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Inês Pereira')

    // From now on the subject counts: neither a new address there nor this address under another subject.
    await context.clearCookies()
    await provider.signIn({ ...account, email: 'new.address@example.org' })
    await goThrough(page, server.url)
    await expect(page).toHaveURL(`${server.url}/resolutions`)
    await context.clearCookies()
    await provider.signIn({ ...account, sub: 'subject-3' })
    await goThrough(page, server.url)
    await expect(page.getByText('Nobody was invited here under that account.')).toBeVisible()

    await founding.ask('command', { name: 'person.setAccess', input: { personId: ines.id, disabled: true } })
    await provider.signIn(account)
    await goThrough(page, server.url)
    await expect(page.getByText('Nobody was invited here under that account.')).toBeVisible()
  } finally {
    founding.stop()
    server.stop()
    provider.stop()
  }
})

async function goThrough(page: Page, url: string, next = '/'): Promise<void> {
  await page.goto(`${url}/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByRole('button', { name: WORDS }).click()
  await page.waitForURL((at) => at.search.includes('error=') || !at.pathname.startsWith('/sign-in'))
}
