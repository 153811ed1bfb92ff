import { Button } from '@/components/ui/Button'
import type { Conflict } from '@/domain/answer'
import { conceded, insisted } from '@/domain/count/countCommand'
import type { TalkInput } from '@/domain/outreach/talk'
import { CONFIDENCE_WORDS, isConfidence, isExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  input: TalkInput
  conflicts: readonly Conflict[]
  send: (input: TalkInput) => void
}

/** A colleague set the vote or the next step first: the talk is logged either way, with theirs standing or with one's own. */
export function TalkConflict({ input, conflicts, send }: Props) {
  const choose = (made: typeof conceded) => {
    const command = made({ name: 'talk.log', input }, conflicts)
    if (command?.name === 'talk.log') send(command.input)
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 border-ink border-t px-3 py-2 text-small">
      <span className="grid min-w-40 flex-1">
        {conflicts.map(({ entity, by, theirs }) => (
          <span key={entity}>
            {by} has set the {entity === 'outreach' ? 'next step' : 'vote'} to <b>{theirWords(theirs)}</b> since.
          </span>
        ))}
      </span>
      <Button size="small" onClick={() => choose(conceded)}>
        Keep theirs
      </Button>
      <Button size="small" look="ink" onClick={() => choose(insisted)}>
        Set mine
      </Button>
    </div>
  )
}

function theirWords(fields: Record<string, unknown>): string {
  const words = Object.values(fields).map((value) => {
    const text = String(value ?? '')
    if (isExpectedVote(text)) return VOTE_WORDS[text]
    return isConfidence(text) ? CONFIDENCE_WORDS[text].toLowerCase() : text
  })
  return words.filter(Boolean).join(', ') || 'nothing'
}
