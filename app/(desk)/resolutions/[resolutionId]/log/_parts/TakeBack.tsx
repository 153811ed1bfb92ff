'use client'

import { useRouter } from 'next/navigation'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { announceDone, announceRefused } from '@/components/ui/Toaster'

const undo = postedCommand<{ resolutionId: string; mutationId: string }, { taken: number }>('mutation.undo')

/** Takes a step of one's own back, all of it, unless somebody changed something of it since. */
export function TakeBack({ resolutionId, mutationId }: { resolutionId: string; mutationId: string }) {
  const { send, pending } = useCommand(undo)
  const router = useRouter()
  const takeBack = async () => {
    const { answer } = await send({ resolutionId, mutationId })
    if (answer.status !== 'ok') return announceRefused(answer.message)
    announceDone('Taken back.')
    router.refresh()
  }
  return (
    <button
      type="button"
      disabled={pending}
      onClick={() => void takeBack()}
      className="link target ms-3 disabled:text-ink-3 print:hidden"
    >
      Take back
    </button>
  )
}
