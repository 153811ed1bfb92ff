import { VoteToken } from '@/components/marks/VoteToken'
import { SectionHead } from '@/components/ui/SectionHead'
import type { RollCallPreview } from '@/domain/count/rollCallImport'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'
import { RECORDED_VOTES } from '@/domain/votes/vote'

const HEADS = {
  yes: ['In', 'favour'],
  no: ['Against', ''],
  abstain: ['Abstaining', ''],
  absent: ['Not', 'voting'],
} as const

/** Every State with the vote it would have, so that a person can read the lists against the source. */
export function StatesByVote({ votes }: { votes: RollCallPreview['votes'] }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      {RECORDED_VOTES.map((vote) => {
        const states = votes
          .filter((one) => one.vote === vote)
          .map((one) => ({ ...one, name: stateName(one.iso3)?.name ?? one.iso3 }))
          .sort(englishOrder)
        const [word, rest] = HEADS[vote]
        return (
          <section key={vote}>
            <SectionHead word={word} rest={rest} level={3} aside={<b>{states.length}</b>} />
            <p className="flex items-start gap-2 text-ink-2">
              <VoteToken vote={vote} bare size={18} />
              <span>{states.length === 0 ? 'None' : states.map((one) => one.name).join(', ')}</span>
            </p>
            {vote === 'absent' && states.some((one) => !one.named) && (
              <p className="text-ink-3 text-small">The source names no vote of theirs.</p>
            )}
          </section>
        )
      })}
    </div>
  )
}
