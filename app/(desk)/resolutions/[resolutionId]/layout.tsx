import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { queries } from '@/components/queries'
import { readForPage } from '@/server/page'
import { resolutionRead } from '@/server/reads/resolutions'
import { Prefetched } from '../../_parts/Prefetched'

interface Props {
  params: Promise<{ resolutionId: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shortTitle } = await readForPage(resolutionRead, await params)
  return { title: { default: shortTitle, template: `%s – ${shortTitle}` } }
}

/** The masthead and tabs of one resolution. */
export default async function ResolutionLayout({ params, children }: Props) {
  const { resolutionId } = await params
  const resolution = await readForPage(resolutionRead, { resolutionId })
  return (
    <Prefetched entries={[[queries.resolution(resolutionId).queryKey, resolution]]}>
      <header>{resolution.shortTitle}</header>
      {children}
    </Prefetched>
  )
}
