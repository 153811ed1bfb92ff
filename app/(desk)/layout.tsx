import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/Toaster'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { liveCursorRead } from '@/server/reads/live'
import { DeskProviders } from './_parts/DeskProviders'

/** Every page behind sign-in. The masthead differs by level and stands in the layouts below. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const desk = await readForPage(deskRead, {})
  const { seq } = await readForPage(liveCursorRead, {})
  return (
    <DeskProviders personId={desk.me.id} now={desk.now} offset={desk.clockOffset} after={seq}>
      {children}
      <Toaster />
    </DeskProviders>
  )
}
