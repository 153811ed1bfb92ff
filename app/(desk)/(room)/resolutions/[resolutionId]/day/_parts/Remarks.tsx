import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { stateName } from '@/domain/reference/stateNames'
import { voteItemName } from '@/domain/votes/settledWords'
import type { TheDay } from '@/domain/votes/theDay'
import { VOTE_WORDS } from '@/domain/votes/vote'
import type { Remark } from './useDay'

/** What the desk answered otherwise than hoped: a colleague had set another vote, or a rule said no. */
export function Remarks({
  remarks,
  dismiss,
  day,
}: {
  remarks: readonly Remark[]
  dismiss: (id: string) => void
  day: TheDay
}) {
  if (remarks.length === 0) return null
  return (
    <div className="flex flex-col gap-2 px-4 py-2 md:px-6">
      {remarks.map((remark) => (
        <Notice
          key={remark.id}
          kind="alert"
          title={remark.differing ? 'A colleague saw it otherwise.' : 'Not taken.'}
          action={
            <Button size="small" onClick={() => dismiss(remark.id)}>
              Seen
            </Button>
          }
        >
          {remark.message ?? differences(remark, day)}
        </Notice>
      ))}
    </div>
  )
}

function differences({ differing }: Remark, day: TheDay): string {
  const item = day.items.find(({ id }) => id === differing?.voteItemId)
  const word = (vote: keyof typeof VOTE_WORDS | null) => (vote ? VOTE_WORDS[vote] : 'nothing')
  const lines = (differing?.differences ?? []).map(
    ({ iso3, standing, sent }) => `${stateName(iso3)?.name}: ${word(standing)} stands, you had ${word(sent)}.`,
  )
  return `${item ? voteItemName(item) : ''}. ${lines.join(' ')} Look at the board again.`
}
