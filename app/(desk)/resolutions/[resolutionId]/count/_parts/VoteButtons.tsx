import { toneOf } from '@/components/marks/tone'
import { VoteToken } from '@/components/marks/VoteToken'
import { cx } from '@/components/ui/cx'
import { KeyCap } from '@/components/ui/KeyCap'
import type { SheetRow } from '@/domain/count/sheet'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { CONFIDENCE_WORDS, CONFIDENCES, EXPECTED_VOTES, heldConfidence, VOTE_WORDS } from '@/domain/votes/vote'
import type { SheetEdits } from './useSheetEdits'

interface Props {
  row: SheetRow
  item: VoteItemSummary
  edits: SheetEdits
  readOnly: boolean
}

/** The vote and the confidence as two rows of buttons, large enough for a thumb. An observer sees what stands. */
export function VoteButtons({ row, item, edits, readOnly }: Props) {
  const confidence = heldConfidence(row)
  if (readOnly) {
    return (
      <p className="flex items-center gap-2 text-lead">
        <VoteToken vote={row.expected} confidence={confidence} recommended={item.recommended} size={28} bare />
        {VOTE_WORDS[row.expected]}
        {confidence && <span className="text-ink-2">{CONFIDENCE_WORDS[confidence].toLowerCase()}</span>}
      </p>
    )
  }
  return (
    <div className="grid gap-2">
      <fieldset className="grid grid-cols-5 gap-1 md:gap-0 md:rounded-control md:border md:border-control">
        <legend className="sr-only">Expected vote</legend>
        {EXPECTED_VOTES.map((vote) => (
          <button
            key={vote}
            type="button"
            aria-pressed={row.expected === vote}
            onClick={() => void edits.setVotes([row], { expected: vote })}
            className={cx(
              toneOf(vote, item.recommended),
              'flex min-h-[76px] flex-col items-center justify-center gap-1.5 rounded-control border border-control text-small md:min-h-[50px] md:rounded-none md:border-0 md:not-first-of-type:border-rule md:not-first-of-type:border-s',
              'hover:bg-desk aria-pressed:border-2 aria-pressed:border-tone aria-pressed:bg-tone-wash aria-pressed:font-[640] md:aria-pressed:border-0 md:aria-pressed:shadow-[inset_0_-3px_0_var(--tone)]',
            )}
          >
            <VoteToken
              vote={vote}
              confidence={row.expected === vote ? confidence : 'firm'}
              recommended={item.recommended}
              size={28}
              bare
              className="md:size-6"
            />
            <span className="tight leading-tight">{VOTE_WORDS[vote]}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="flex rounded-control border border-control" disabled={row.expected === 'unknown'}>
        <legend className="sr-only">Confidence</legend>
        {CONFIDENCES.map((one, index) => (
          <button
            key={one}
            type="button"
            aria-pressed={confidence === one}
            onClick={() => void edits.setVotes([row], { expected: row.expected, confidence: one })}
            className={cx(
              toneOf(row.expected, item.recommended),
              'flex min-h-[50px] flex-1 items-center justify-center gap-2 border-rule not-first-of-type:border-s hover:bg-desk disabled:text-ink-3 md:min-h-[30px]',
              'aria-pressed:bg-tone-wash aria-pressed:font-[640]',
            )}
          >
            {CONFIDENCE_WORDS[one]}
            <span className="max-md:hidden">
              <KeyCap>{index + 1}</KeyCap>
            </span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}
