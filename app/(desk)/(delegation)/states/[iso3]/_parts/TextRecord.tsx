import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import type { LinkedVote } from '@/domain/agreement/textSeries'
import type { StateView } from '@/domain/outreach/stateView'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { RecordLine } from './RecordLine'

type Series = StateView['series'][number]

const RELATIONS = { predecessor: 'this text earlier', like: 'a like text' } as const

/** How the State voted on what our texts go back to and on texts like them, and where it changed its vote. */
export function TextRecord({ series }: { series: readonly Series[] }) {
  return (
    <section>
      <SectionHead word="Voted" rest="on our texts before, and on like ones" level={3} />
      {series.length === 0 ? (
        <p className="py-1 text-ink-3">
          No recorded vote of this State is linked to a resolution. Votes are linked on the page of a vote item.
        </p>
      ) : null}
      {series.map((one) => (
        <OneText key={one.resolutionId} series={one} />
      ))}
    </section>
  )
}

function OneText({ series }: { series: Series }) {
  const { resolutionId, shortTitle, votes, flips, withUs } = series
  const byId = new Map(votes.map((vote) => [vote.rollCallId, vote]))
  const before = new Map(flips.map(({ fromId, toId }) => [toId, byId.get(fromId)]))
  return (
    <div className="pb-2">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 pt-1.5">
        <a href={`/resolutions/${resolutionId}/votes`} className="font-[580] hover:text-hand hover:underline">
          {shortTitle}
        </a>
        <span className="text-ink-2 text-small">
          as we did in <b>{`${withUs.same} of ${withUs.of}`}</b>, {changesWords(flips.length)}
        </span>
      </p>
      <ul>
        {votes.map((vote) => (
          <RecordLine
            key={vote.rollCallId}
            record={{ ...vote, vote: vote.own }}
            facts={[vote.symbol, RELATIONS[vote.relation], changedFrom(before.get(vote.rollCallId))]}
          >
            {vote.ours ? (
              <span className="flex items-center gap-1.5">
                we <VoteToken vote={vote.ours} recommended={null} size={18} />
              </span>
            ) : null}
          </RecordLine>
        ))}
      </ul>
    </div>
  )
}

const changesWords = (flips: number) =>
  flips === 0 ? 'never changed' : flips === 1 ? 'changed once' : `changed ${flips} times`

const changedFrom = (earlier: LinkedVote | undefined) => (earlier ? `changed from ${VOTE_WORDS[earlier.own]}` : null)
