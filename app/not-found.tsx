import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'

/** What is not there and what is not open to this person look the same. */
export default function NotFoundPage() {
  return (
    <main className="grid min-h-[60dvh] content-center">
      <title>Nothing here – Penholder</title>
      <h1 className="sr-only">Nothing here</h1>
      <EmptyState
        word="Notes"
        rest="that nothing is here"
        actions={
          <ButtonLink href="/resolutions" look="ink">
            To the resolutions
          </ButtonLink>
        }
      >
        The address leads nowhere, or to something that is not open to you. Whoever leads the resolution can add you to
        its team.
      </EmptyState>
    </main>
  )
}
