import { Hemicycle } from '@/components/pictures/Hemicycle'
import { Tally } from '@/components/pictures/Tally'
import { byVote } from '@/domain/pictures/seatOrder'
import { COMMITTEE_VOTE_2015 } from '@/domain/reference/recordedVotes2015'
import { stateName } from '@/domain/reference/stateNames'
import type { ExpectedVote } from '@/domain/votes/vote'

const { yes, no, abstain, notRecorded, stated } = COMMITTEE_VOTE_2015

const seatsOf = (iso3s: readonly string[], vote: ExpectedVote) =>
  iso3s.map((iso3) => ({ iso3, name: stateName(iso3)?.name ?? iso3, vote, confidence: 'firm' as const }))

const SEATS = byVote([
  ...seatsOf(yes, 'yes'),
  ...seatsOf(notRecorded, 'absent'),
  ...seatsOf(abstain, 'abstain'),
  ...seatsOf(no, 'no'),
])

/** A real vote as the picture beside the sign-in: the Third Committee on human rights defenders, 2015. */
export function RecordedVotePicture() {
  return (
    <aside className="flex flex-1 flex-col items-center justify-center gap-6 px-8 py-12 max-lg:hidden">
      <Hemicycle seats={SEATS} label="Human rights defenders, 2015" className="w-full max-w-[47.5rem]">
        <p className="operative text-page">Approved</p>
        <p className="font-[640] text-[2.75rem] leading-none tracking-[-0.035em] [font-stretch:94%]">
          <Tally figures={stated} />
        </p>
        <p className="mt-2 text-small text-ink-3">{notRecorded.length} not voting</p>
      </Hemicycle>
      <p className="max-w-[33rem] text-center text-body text-ink-3">
        Human rights defenders, <span className="tally">A/C.3/70/L.46/Rev.1</span>. Recorded vote of the Third
        Committee, 56th meeting, 25 November 2015. One mark a State.
      </p>
    </aside>
  )
}
