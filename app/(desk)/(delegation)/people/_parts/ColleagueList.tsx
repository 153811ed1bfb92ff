'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Avatar } from '@/components/marks/Avatar'
import { queries } from '@/components/queries'
import { ROLE_NAMES } from '@/domain/access'

/** Colleagues by name and role; their addresses are the administrator's. */
export function ColleagueList() {
  const { data: colleagues } = useSuspenseQuery(queries.colleagues())
  return (
    <ul className="max-w-2xl border-ink border-t">
      {colleagues
        .filter(({ disabled }) => !disabled)
        .map(({ id, name, role }) => (
          <li key={id} className="flex min-h-10 items-center gap-3 border-rule border-b text-body">
            <span aria-hidden>
              <Avatar name={name} />
            </span>
            <span className="flex-1 font-[560]">{name}</span>
            <span className="text-ink-2">{ROLE_NAMES[role]}</span>
          </li>
        ))}
    </ul>
  )
}
