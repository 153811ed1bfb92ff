import { Info } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DashboardView } from '@/domain/count/dashboard'
import { stateName } from '@/domain/reference/stateNames'

/** Something a reader must know before trusting the figures: an entry of a list. */
export function Caution({ children }: { children: ReactNode }) {
  return (
    <li className="flex items-start gap-1.5 text-start">
      <Info aria-hidden size={14} strokeWidth={1.9} className="mt-px shrink-0" />
      <span>{children}</span>
    </li>
  )
}

/** Where the list of those who may vote on the day is not whole: members that are not known, members in arrears. */
export function WhoMayVote({ membership, suspended }: Pick<DashboardView, 'membership' | 'suspended'>) {
  const names = suspended.map((iso3) => stateName(iso3)?.name ?? iso3)
  return (
    <>
      {membership.complete ? null : (
        <Caution>
          <b>
            Only {membership.known} of {membership.expected} members are known for this date.
          </b>{' '}
          Complete the{' '}
          <Link href="/states/membership" className="link">
            membership
          </Link>{' '}
          before you trust this count.
        </Caution>
      )}
      {names.length === 0 ? null : (
        <Caution>
          <b>{names.length === 1 ? 'One member' : `${names.length} members`} may not vote under Article 19:</b>{' '}
          {names.join(', ')}.
        </Caution>
      )}
    </>
  )
}
