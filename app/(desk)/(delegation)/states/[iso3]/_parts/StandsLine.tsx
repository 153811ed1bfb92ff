import { CoSponsorshipMark } from '@/components/marks/CoSponsorshipMark'
import { VoteToken } from '@/components/marks/VoteToken'
import type { StateOnResolution } from '@/domain/outreach/stateView'
import { shortDate } from '@/domain/time/moment'
import { heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  iso3: string
  row: StateOnResolution
  /** Who is responsible there; null where nobody is, or it no longer matters. */
  person: string | null
}

/** Where the State stands on one resolution; the title opens it there. */
export function StandsLine({ iso3, row, person }: Props) {
  return (
    <li
      data-listed
      className="grid gap-x-4 gap-y-1 border-rule border-b py-2 last:border-0 md:grid-cols-[minmax(0,1fr)_10rem_9rem]"
    >
      <span className="min-w-0">
        <a href={`/resolutions/${row.resolutionId}/count?open=${iso3}`} className="target font-[570] hover:text-hand">
          {row.shortTitle}
        </a>
        <span className="block text-ink-2">
          {[row.nextStep, row.nextStepDue && `by ${shortDate(row.nextStepDue)}`, person].filter(Boolean).join(', ')}
        </span>
      </span>
      <span className="inline-flex items-center gap-1.5">
        {row.vote ? (
          <>
            <VoteToken vote={row.vote.expected} confidence={heldConfidence(row.vote)} size={20} bare />
            {VOTE_WORDS[row.vote.expected]}
            {heldConfidence(row.vote) && `, ${heldConfidence(row.vote)}`}
          </>
        ) : (
          <span className="text-ink-3">vote not known</span>
        )}
      </span>
      <CoSponsorshipMark state={row.coSponsorship} reconfirm={row.reconfirm} />
    </li>
  )
}
