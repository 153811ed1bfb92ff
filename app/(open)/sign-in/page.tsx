import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { nextAddress } from '@/domain/desk/nextAddress'
import { stateNameInSentence } from '@/domain/reference/stateInSentence'
import { openDeskOrSetUp } from '@/server/openDesk'
import { currentActor } from '@/server/session'
import { singleSignOnName } from '@/server/singleSignOn'
import { OpenForm } from '../_parts/OpenForm'
import { RecordedVotePicture } from '../_parts/RecordedVotePicture'
import { SignInForm } from './_parts/SignInForm'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  searchParams: Promise<{ next?: string | string[]; error?: string | string[] }>
}

/** Only what is known is said of a failed single sign-on; the address could hold anything. */
const NOTICES: Record<string, string> = {
  AccessDenied: 'Nobody was invited here under that account. Ask your administrator for an invitation.',
  OAuthCallback: 'The ministry’s sign-in did not answer as expected. Try again, or use your password.',
  OAuthSignin: 'The ministry’s sign-in could not be reached. Try again, or use your password.',
  Callback: 'The ministry’s sign-in did not answer as expected. Try again, or use your password.',
}

export default async function SignInPage({ searchParams }: Props) {
  const { iso3, sampleNotice } = await openDeskOrSetUp()
  const { next, error } = await searchParams
  const goingTo = nextAddress(typeof next === 'string' ? next : null)
  if (await currentActor()) redirect(goingTo)
  const notice = typeof error === 'string' && Object.hasOwn(NOTICES, error) ? (NOTICES[error] ?? null) : null
  return (
    <>
      <OpenForm
        word="Welcomes"
        rest={`the delegation of ${stateNameInSentence(iso3)}`}
        lead="Sign in to your count, your text and your outreach."
        foot={
          <>
            After five wrong attempts this account waits a quarter of an hour. Your administrator can sign you out
            everywhere. {sampleNotice}
          </>
        }
      >
        <SignInForm next={goingTo} singleSignOn={singleSignOnName()} notice={notice} />
      </OpenForm>
      <RecordedVotePicture />
    </>
  )
}
