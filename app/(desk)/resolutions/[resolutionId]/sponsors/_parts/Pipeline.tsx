import Link from 'next/link'
import { CoSponsorshipMark } from '@/components/marks/CoSponsorshipMark'
import { Flag } from '@/components/marks/Flag'
import { CO_SPONSORSHIP_WORDS, type CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import type { SheetRow } from '@/domain/count/sheet'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'

interface Props {
  rows: readonly SheetRow[]
  mainSponsors: readonly string[]
  base: string
}

const IN_ORDER = [
  'listed',
  'registered',
  'confirmed',
  'promised',
  'considering',
  'asked',
  'declined',
  'withdrawn',
] as const satisfies readonly CoSponsorshipState[]

/** Every State that was asked, under what it answered, the most binding answer first; the rest as one figure. */
export function Pipeline({ rows, mainSponsors, base }: Props) {
  const named = rows
    .map((row) => ({ ...row, name: stateName(row.iso3)?.name ?? row.iso3, iso2: stateName(row.iso3)?.iso2 ?? '' }))
    .sort(englishOrder)
  const notAsked = named.filter((row) => row.coSponsorship === 'not-asked' && row.mayVote).length
  return (
    <div className="flex flex-col">
      {IN_ORDER.map((state) => {
        const states = named.filter((row) => row.coSponsorship === state)
        if (states.length === 0) return null
        return (
          <div key={state} className="grid gap-x-6 gap-y-1 border-rule border-t py-3 md:grid-cols-[13rem_1fr]">
            <h3 className="font-[620]">
              {CO_SPONSORSHIP_WORDS[state]} <span className="text-ink-3">{states.length}</span>
            </h3>
            <ul className="flex flex-wrap gap-x-5 gap-y-1.5 pointer-coarse:gap-y-0">
              {states.map((row) => (
                <li key={row.iso3} className="flex items-center gap-2">
                  <Flag iso2={row.iso2} height={12} />
                  <Link
                    href={`${base}/count?open=${row.iso3}`}
                    prefetch={false}
                    className="inline-flex items-center hover:underline pointer-coarse:min-h-11"
                  >
                    {row.name}
                  </Link>
                  {row.reconfirm && <CoSponsorshipMark state={row.coSponsorship} reconfirm short />}
                  {mainSponsors.includes(row.iso3) && <span className="text-ink-3 text-small">main</span>}
                  {!row.mayVote && <span className="text-ink-3 text-small">no vote</span>}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p className="border-rule border-t py-3 text-ink-3">{notAsked} not asked.</p>
    </div>
  )
}
