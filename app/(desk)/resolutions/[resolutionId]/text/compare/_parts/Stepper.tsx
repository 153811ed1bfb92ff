'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { stepTo } from './ChangeKeys'

/** From change to change with the mouse or a thumb. */
export function Stepper({ changes }: { changes: number }) {
  return (
    <span className="flex items-center gap-1">
      <Button square aria-label="Previous change" onClick={() => stepTo(changes, -1)}>
        <ArrowUp aria-hidden size={16} strokeWidth={1.6} />
      </Button>
      <Button square aria-label="Next change" onClick={() => stepTo(changes, 1)}>
        <ArrowDown aria-hidden size={16} strokeWidth={1.6} />
      </Button>
    </span>
  )
}
