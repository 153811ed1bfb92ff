import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ButtonLink } from '@/components/ui/Button'
import { LINK_CLOSED } from '@/server/commands/account'
import { linkLimit, waitSentence } from '@/server/limits'
import { actorOfLink, type LinkHolder } from '@/server/linkActor'
import { openDeskOrSetUp } from '@/server/openDesk'
import { addressOf } from '@/server/requestAddress'
import { OpenForm } from '../../_parts/OpenForm'
import { RecordedVotePicture } from '../../_parts/RecordedVotePicture'
import { ChoosePasswordForm } from './_parts/ChoosePasswordForm'

// The address is the secret: it is told to no other page.
export const metadata: Metadata = { title: 'Choose a password', referrer: 'no-referrer' }

/** Where an invitation or the link for a new password leads. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  await openDeskOrSetUp()
  const { token } = await params
  const found = await holderOf(token)
  return (
    <>
      {typeof found === 'string' ? (
        <OpenForm word="Regrets" rest="that this link is closed" lead={found}>
          <ButtonLink href="/sign-in" size="touch" className="self-start">
            Go to sign-in
          </ButtonLink>
        </OpenForm>
      ) : (
        <OpenForm
          word={found.purpose === 'invitation' ? 'Welcomes' : 'Renews'}
          rest={found.purpose === 'invitation' ? found.actor.name : 'your password'}
          lead={
            found.purpose === 'invitation'
              ? 'Choose the password with which you will sign in.'
              : `Choose a new password, ${found.actor.name}. You will be signed out everywhere else.`
          }
          foot="This link works once."
        >
          <ChoosePasswordForm token={token} email={found.email} />
        </OpenForm>
      )}
      <RecordedVotePicture />
    </>
  )
}

async function holderOf(token: string): Promise<LinkHolder | string> {
  const address = addressOf(await headers())
  const waits = await linkLimit.waitSeconds(address)
  if (waits > 0) return waitSentence(waits)
  const holder = await actorOfLink(token)
  if (!holder) await linkLimit.failed(address)
  return holder ?? LINK_CLOSED
}
