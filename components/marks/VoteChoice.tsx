import type { RecommendedVote } from '@/domain/votes/side'
import { EXPECTED_VOTES, type ExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'
import { cx } from '../ui/cx'
import { toneOf } from './tone'
import { VoteToken } from './VoteToken'

type VoteChoiceProps = {
  /** The name of the group, for the radios’ grouping. */
  name: string
  /** “Expected vote of Lebanon”. */
  label: string
  value: ExpectedVote
  /** The confidence of the chosen vote, which its token shows. */
  confidence?: 'firm' | 'likely' | 'leaning' | null
  onChange: (vote: ExpectedVote) => void
  recommended?: RecommendedVote
  votes?: readonly ExpectedVote[]
  /** 76 px buttons with room between them, for a thumb; otherwise one box of 52. */
  touch?: boolean
}

/** The five votes as one choice: token over word, the chosen one on the wash of its side. */
export function VoteChoice(props: VoteChoiceProps) {
  const { name, label, value, confidence, onChange, recommended, votes = EXPECTED_VOTES, touch } = props
  return (
    <fieldset className={cx('flex min-w-0', touch ? 'gap-1.5' : 'rounded-control border border-control')}>
      <legend className="sr-only">{label}</legend>
      {votes.map((vote) => {
        const chosen = vote === value
        return (
          <label
            key={vote}
            className={cx(
              'relative flex flex-1 flex-col items-center justify-center gap-1 whitespace-nowrap text-label',
              'has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-hand',
              toneOf(vote, recommended),
              touch
                ? 'h-[76px] rounded-control border'
                : 'h-[52px] not-first-of-type:border-s border-rule first-of-type:rounded-s-[3px] last-of-type:rounded-e-[3px]',
              touch && (chosen ? 'border-2 border-tone' : 'border-control'),
              chosen ? 'bg-tone-wash font-[640] text-ink' : 'bg-paper text-ink-2 hover:bg-desk',
              chosen && !touch && 'shadow-[inset_0_-3px_0_var(--tone)]',
            )}
          >
            <input
              type="radio"
              className="absolute inset-0 m-0 cursor-pointer opacity-0"
              name={name}
              value={vote}
              checked={chosen}
              onChange={() => onChange(vote)}
            />
            <VoteToken
              vote={vote}
              confidence={chosen && vote !== 'unknown' ? confidence : 'firm'}
              recommended={recommended}
              size={touch ? 34 : 24}
              bare
            />
            <span>{VOTE_WORDS[vote]}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
