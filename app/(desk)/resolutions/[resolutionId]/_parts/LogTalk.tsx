'use client'

import { useQuery } from '@tanstack/react-query'
import { PhoneCall } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { queries } from '@/components/queries'
import { Button } from '@/components/ui/Button'

const LogTalkDialog = dynamic(() => import('./LogTalkDialog').then((module) => module.LogTalkDialog), { ssr: false })

interface Props {
  resolutionId: string
  /** In the middle of a phone's bar instead of in the masthead. */
  inBar?: boolean
}

/** Logs a talk with any State from anywhere on a resolution. Who may not sees no button. */
export function LogTalk({ resolutionId, inBar }: Props) {
  const [open, setOpen] = useState(false)
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  if (!resolution?.may.includes('count.edit')) return null
  return (
    <>
      {inBar ? (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className="relative flex min-h-14 flex-1 flex-col items-center justify-center gap-1 text-label"
        >
          <span className="flex h-[34px] w-12 items-center justify-center rounded-float bg-ink text-paper">
            <PhoneCall aria-hidden size={20} strokeWidth={1.6} />
          </span>
          Log a talk
        </button>
      ) : (
        <Button look="ink" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <PhoneCall aria-hidden size={16} strokeWidth={1.6} /> Log a talk
        </Button>
      )}
      {open && <LogTalkDialog resolution={resolution} close={() => setOpen(false)} />}
    </>
  )
}
