'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNow } from '@/components/clock'
import { useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'
import { SectionHead } from '@/components/ui/SectionHead'
import { browserName } from '@/domain/desk/browserName'
import { ageOf } from '@/domain/time/moment'
import { endOtherSessions, endSession } from '../actions'

/** One's signed-in browsers; each can be signed out, and all the others at once. */
export function SessionsSection({ thisSession }: { thisSession: string | null }) {
  const { data: account } = useSuspenseQuery(queries.ownAccount())
  const now = useNow()
  const one = useCommand(endSession)
  const others = useCommand((mutationId: string, _input: null) => endOtherSessions(mutationId))
  const [said, setSaid] = useState('')

  const end = async (sessionId: string) => {
    const { answer } = await one.send({ sessionId })
    setSaid(answer.status === 'ok' ? 'That browser is signed out.' : answer.message)
  }
  const endOthers = async () => {
    const { answer } = await others.send(null)
    setSaid(answer.status === 'ok' ? 'Your other browsers are signed out.' : answer.message)
  }
  return (
    <section>
      <SectionHead word="Knows" rest="these browsers" />
      <ul>
        {account.sessions.map(({ id, createdAt, userAgent }) => (
          <li key={id} className="flex min-h-10 items-center gap-3 border-rule border-b text-body">
            <span className="font-[560]">{browserName(userAgent)}</span>
            <span className="flex-1 text-ink-2">
              {id === thisSession ? 'this one, ' : ''}signed in {ageOf(createdAt, now)}
              {ageOf(createdAt, now) === 'now' ? '' : ' ago'}
            </span>
            {id === thisSession ? null : (
              <Button look="quiet" size="small" onClick={() => void end(id)}>
                Sign out<span className="sr-only"> {browserName(userAgent)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3 pt-3">
        <Button onClick={() => void endOthers()} aria-disabled={others.pending}>
          Sign out everywhere else
        </Button>
        <p role="status" className="text-body">
          {said}
        </p>
      </div>
    </section>
  )
}
