'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import type { VersionSummary } from '@/domain/draft/version'
import { shortDate } from '@/domain/time/moment'

interface Props {
  name: 'from' | 'to'
  label: string
  versions: readonly VersionSummary[]
  value: string
}

/** One of the versions, by its label and date. */
export function VersionChoice({ name, label, versions, value }: Props) {
  const router = useRouter()
  const path = usePathname()
  const params = useSearchParams()
  const choose = (id: string) => {
    const next = new URLSearchParams(params)
    next.set(name, id)
    router.replace(`${path}?${next}`, { scroll: false })
  }
  return (
    <label className="inline-flex h-8 min-w-0 items-center rounded-control border border-control ps-2.5 text-ink-2 pointer-coarse:h-11">
      {label}
      <select
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="h-full min-w-0 flex-1 truncate rounded-control bg-paper ps-1.5 pe-1 font-[620] text-ink"
      >
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {version.publishedAt === null ? 'Working draft' : version.label}
            {version.date ? `, ${shortDate(version.date)}` : ''}
          </option>
        ))}
      </select>
    </label>
  )
}
