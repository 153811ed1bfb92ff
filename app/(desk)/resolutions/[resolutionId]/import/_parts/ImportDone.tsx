'use client'

import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageTitle } from '@/components/ui/SectionHead'

interface Props {
  resolutionId: string
  voteItemId: string
  sentence: string
  mutationId: string
  onAgain: () => void
}

const undo = postedCommand<{ resolutionId: string; mutationId: string }, { taken: number }>('mutation.undo')

/** What an import did, where it is seen, and the way back: all of it in one step. */
export function ImportDone({ resolutionId, voteItemId, sentence, mutationId, onAgain }: Props) {
  const { send, pending } = useCommand(undo)
  const [taken, setTaken] = useState<'not' | 'back' | string>('not')

  async function takeBack() {
    const { answer } = await send({ resolutionId, mutationId })
    setTaken(answer.status === 'ok' ? 'back' : answer.message)
  }

  const at = (place: string) => `/resolutions/${resolutionId}/${place}?item=${voteItemId}`
  return (
    <div className="flex flex-col gap-4" role="status">
      {taken === 'back' ? (
        <PageTitle word="Taken" rest="back; all is as it was before" />
      ) : (
        <PageTitle word="Imported:" rest={sentence} />
      )}
      {taken !== 'not' && taken !== 'back' && <Notice kind="alert">{taken}</Notice>}
      <div className="flex flex-wrap gap-3">
        {taken !== 'back' && (
          <>
            <ButtonLink look="ink" href={at('recorded')}>
              Recorded beside expected
            </ButtonLink>
            <ButtonLink href={at('count')}>The sheet</ButtonLink>
            <Button disabled={pending} onClick={() => void takeBack()}>
              Undo
            </Button>
          </>
        )}
        <Button look="quiet" onClick={onAgain}>
          Import another
        </Button>
      </div>
    </div>
  )
}
