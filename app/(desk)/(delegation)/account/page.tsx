import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { Button, ButtonLink } from '@/components/ui/Button'
import { PageTitle } from '@/components/ui/SectionHead'
import { mayRole, ROLE_NAMES } from '@/domain/access'
import { readForPage } from '@/server/page'
import { ownAccountRead } from '@/server/reads/people'
import { currentSession } from '@/server/session'
import { Prefetched } from '../../_parts/Prefetched'
import { NameSection } from './_parts/NameSection'
import { PasswordSection } from './_parts/PasswordSection'
import { SecondFactorSection } from './_parts/SecondFactorSection'
import { SessionsSection } from './_parts/SessionsSection'
import { signOut } from './actions'

export const metadata: Metadata = { title: 'Your account' }

/** One's own name, password, second factor and signed-in browsers. */
export default async function AccountPage() {
  const account = await readForPage(ownAccountRead, {})
  const session = await currentSession()
  return (
    <Prefetched entries={[[queries.ownAccount().queryKey, account]]}>
      <div className="flex max-w-3xl flex-col gap-8 px-4 py-6 md:px-8">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div className="flex flex-col gap-1">
            <PageTitle word="Identifies" rest={account.name} />
            <p className="text-ink-3 text-lead">
              {account.email}, {ROLE_NAMES[account.role].toLowerCase()}
            </p>
          </div>
          <div className="flex gap-2">
            {mayRole(account.role, 'settings.manage') ? <ButtonLink href="/settings">Settings</ButtonLink> : null}
            <form action={signOut}>
              <Button type="submit">Sign out</Button>
            </form>
          </div>
        </div>
        <NameSection />
        {account.hasPassword ? <PasswordSection /> : null}
        {account.hasPassword ? <SecondFactorSection /> : null}
        <SessionsSection thisSession={session?.id ?? null} />
      </div>
    </Prefetched>
  )
}
