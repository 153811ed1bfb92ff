import type { ReactNode } from 'react'
import { ForgetKept } from '@/components/offline/ForgetKept'

/**
 * Pages that can be opened without being signed in. They ask for each answer anew: set-up changes all of them. Each of
 * them may end with another person signed in, so nothing that was kept for the one before outlives it.
 */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-dvh bg-paper lg:flex">
      <ForgetKept />
      {children}
    </div>
  )
}
