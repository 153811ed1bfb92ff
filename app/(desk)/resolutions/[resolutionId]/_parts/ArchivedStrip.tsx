'use client'

import { useQuery } from '@tanstack/react-query'
import { Archive } from 'lucide-react'
import Link from 'next/link'
import { queries } from '@/components/queries'
import { InverseStrip } from '@/components/ui/Notice'

/** Over every page of a resolution that was put away: why nothing can be changed here, and where that ends. */
export function ArchivedStrip({ resolutionId }: { resolutionId: string }) {
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  if (!resolution || resolution.archivedAt === null) return null
  return (
    <InverseStrip
      icon={Archive}
      title="Archived: to be read, not changed."
      aside={
        resolution.may.includes('resolution.steer') ? (
          <Link href={`/resolutions/${resolutionId}/settings`} className="target underline underline-offset-2">
            Take it out
          </Link>
        ) : (
          'A head of delegation can take it out.'
        )
      }
    />
  )
}
