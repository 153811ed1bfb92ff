import type { ReactNode } from 'react'

/** Pages that can be opened without being signed in. They ask for each answer anew: set-up changes all of them. */
export default function OpenLayout({ children }: { children: ReactNode }) {
  return <div className="min-h-dvh bg-paper lg:flex">{children}</div>
}
