'use client'

import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'

/** Something of ours broke. Nothing that was acknowledged is lost, and the server's log knows the number. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="grid min-h-[60dvh] content-center">
      <h1 className="sr-only">This page could not be shown</h1>
      <EmptyState
        word="Regrets"
        rest="that this page could not be shown"
        actions={
          <Button look="ink" onClick={reset}>
            Try again
          </Button>
        }
      >
        What was saved is saved. Without a network, wait until it is back. Should it happen again,{' '}
        {error.digest
          ? `give your administrator the number ${error.digest}.`
          : 'tell your administrator what you did and when.'}
      </EmptyState>
    </main>
  )
}
