import { CoSponsorshipMark } from '@/components/marks/CoSponsorshipMark'
import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import type { Colleague } from '@/domain/desk/desk'
import type { StateView } from '@/domain/outreach/stateView'
import { shortDate } from '@/domain/time/moment'
import { heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'

/** Where the State stands on each resolution the person sees; the title opens it there. */
export function OnResolutions({ view, colleagues }: { view: StateView; colleagues: readonly Colleague[] }) {
  const open = view.resolutions.filter((row) => !row.archived)
  const nameOf = (id: string | null) => colleagues.find((one) => one.id === id)?.name
  return (
    <section>
      <SectionHead word="Stands" rest="on your resolutions" aside={<span className="text-ink-3">{open.length}</span>} />
      {open.length === 0 ? <p className="text-ink-3">You are on no resolution’s team yet.</p> : null}
      <ul>
        {open.map((row) => (
          <li
            key={row.resolutionId}
            className="grid gap-x-4 gap-y-1 border-rule border-b py-2 last:border-0 md:grid-cols-[minmax(0,1fr)_10rem_9rem]"
          >
            <span className="min-w-0">
              <a
                href={`/resolutions/${row.resolutionId}/count?open=${view.iso3}`}
                className="target font-[570] hover:text-hand"
              >
                {row.shortTitle}
              </a>
              <span className="block text-ink-2">
                {[row.nextStep, row.nextStepDue && `by ${shortDate(row.nextStepDue)}`, nameOf(row.responsibleId)]
                  .filter(Boolean)
                  .join(', ')}
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
        ))}
      </ul>
    </section>
  )
}
