import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/Button'
import { openDeskOrSetUp } from '@/server/openDesk'
import { OpenForm } from '../_parts/OpenForm'
import { RecordedVotePicture } from '../_parts/RecordedVotePicture'

export const metadata: Metadata = { title: 'Forgotten password' }

/** How to come by a new password: the desk sends no mail, a colleague hands the link over. */
export default async function ForgottenPasswordPage() {
  await openDeskOrSetUp()
  return (
    <>
      <OpenForm
        word="Requests"
        rest="a new password"
        lead="This desk sends no e-mail. Your administrator makes the link and hands it to you."
      >
        <ol className="flex list-decimal flex-col gap-2 ps-5 text-lead">
          <li>Ask an administrator of your delegation, in person or over a line you trust.</li>
          <li>The administrator opens People, chooses your name and makes a new link.</li>
          <li>Open the link within 24 hours and choose a password. It works once.</li>
        </ol>
        <p className="text-body text-ink-3">
          Where every administrator has lost the password, whoever runs the machine makes a link at its command line.
        </p>
        <ButtonLink href="/sign-in" size="touch" className="self-start">
          Back to sign-in
        </ButtonLink>
      </OpenForm>
      <RecordedVotePicture />
    </>
  )
}
