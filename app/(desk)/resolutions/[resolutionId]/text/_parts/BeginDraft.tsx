'use client'

import { useRouter } from 'next/navigation'
import { useCommand } from '@/components/command/useCommand'
import { Button } from '@/components/ui/Button'
import { announceRefused } from '@/components/ui/Toaster'
import type { VersionSummary } from '@/domain/draft/version'
import { begin } from '../actions'

interface Props {
  resolutionId: string
  /** The version to go on from; null begins with an empty page. */
  from: Pick<VersionSummary, 'id' | 'label' | 'language'> | null
  look?: 'ink' | 'plain'
}

/** Begins the working draft. */
export function BeginDraft({ resolutionId, from, look = 'ink' }: Props) {
  const router = useRouter()
  const { send, pending } = useCommand(begin)
  async function go() {
    const label = from ? 'Working draft' : 'Zero draft'
    const input = { resolutionId, fromVersionId: from?.id ?? null, label, language: from?.language ?? 'en' }
    const { answer } = await send(input)
    if (answer.status !== 'ok') return announceRefused(answer.message)
    router.push(`/resolutions/${resolutionId}/text`)
    router.refresh()
  }
  return (
    <Button look={look} disabled={pending} onClick={() => void go()}>
      {from ? `Write on from ${from.label}` : 'Begin with an empty page'}
    </Button>
  )
}
