import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'
import { bodyById } from '@/domain/reference/bodies'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { shortDate } from '@/domain/time/moment'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import { settledSentence, statusWord, voteItemName } from '@/domain/votes/settledWords'
import type { TheDay } from '@/domain/votes/theDay'
import { VOTE_WORDS } from '@/domain/votes/vote'

interface Props {
  day: TheDay
  item: DayItem
  resolution: ResolutionView
  choose: (id: string | null) => void
}

/** Which item is being voted on, how we vote, and the way to the other items. */
export function DayHead({ day, item, resolution, choose }: Props) {
  const place = day.items.indexOf(item) + 1
  const name = (id: string) => {
    const other = day.items.find((one) => one.id === id)
    return other ? voteItemName(other) : 'Another item'
  }
  const because = settledSentence(item.settled, name)
  const facts = [bodyById(item.bodyId)?.name.replace(/ \(.*\)/, ''), item.meeting, shortDate(item.date)]
  const text = [item.symbol, item.oralRevision ? 'as orally revised' : null].filter(Boolean).join(', ')
  return (
    <div className="min-w-0">
      <div className="flex items-center gap-2 text-small text-ink-3">
        <Link
          href={`/resolutions/${day.resolutionId}/votes`}
          aria-label={`Back to the votes of ${resolution.shortTitle}`}
          className="target text-ink-2"
        >
          <ChevronLeft aria-hidden size={18} strokeWidth={1.6} />
        </Link>
        <span className="truncate">{facts.filter(Boolean).join(', ')}</span>
        <label className="ms-auto shrink-0">
          <span className="sr-only">Vote item</span>
          <select
            value={item.id}
            onChange={(event) => choose(event.target.value)}
            className="max-w-40 truncate rounded-control bg-paper py-1 text-ink-2 md:max-w-80 pointer-coarse:min-h-11"
          >
            {day.items.map((one, at) => (
              <option key={one.id} value={one.id}>
                {`${at + 1} of ${day.items.length} · ${voteItemName(one)}${one.status === 'pending' ? '' : ` · ${statusWord(one.status, one.bodyId)}`}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <h1 className="type-state">
        {voteItemName(item)}. <span className="operative">We vote {VOTE_WORDS[item.recommended]}.</span>
      </h1>
      <p className="text-body text-ink-2">
        item {place} of {day.items.length}
        {text ? ` · ${text}` : ''}
      </p>
      {item.settled.status === 'pending' && item.declared !== 'tie' ? null : (
        <p className="text-body" role="status">
          <span className="operative">
            {item.declared === 'tie' ? 'Tied' : statusWord(item.settled.status, item.bodyId)}
          </span>
          {item.recorded ? (
            <b className="tally">{` ${item.recorded.yes}–${item.recorded.no}–${item.recorded.abstain}`}</b>
          ) : null}{' '}
          {because}
        </p>
      )}
      {item.oralRevision ? (
        <details className="text-body text-ink-2">
          <summary>Oral revision noted</summary>
          <p className="whitespace-pre-line">{item.oralRevision}</p>
        </details>
      ) : null}
    </div>
  )
}
