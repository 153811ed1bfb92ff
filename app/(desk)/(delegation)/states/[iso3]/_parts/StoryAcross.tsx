import { VoteMoveLine } from '@/components/state/VoteMoveLine'
import { cx } from '@/components/ui/cx'
import { SectionHead } from '@/components/ui/SectionHead'
import type { StateView } from '@/domain/outreach/stateView'
import { dayInCity, timeInCity } from '@/domain/time/moment'

const CITY = 'America/New_York'
/** Lines in sight before the rest is asked for. */
const IN_SIGHT = 30

/** What the State said and what was recorded of it, over all resolutions the person sees, newest first. */
export function StoryAcross({ view }: { view: StateView }) {
  const year = dayInCity(view.now, CITY, true).slice(-4)
  const line = (entry: StateView['story'][number]) => <Line key={entry.seq} entry={entry} year={year} />
  return (
    <section>
      <SectionHead word="Said" rest="over all of them" />
      {view.story.length === 0 ? <p className="text-ink-3">Nothing said and nothing recorded yet.</p> : null}
      <ol>{view.story.slice(0, IN_SIGHT).map(line)}</ol>
      {view.story.length > IN_SIGHT ? (
        <details>
          <summary className="link w-fit py-1.5">and {view.story.length - IN_SIGHT} more</summary>
          <ol>{view.story.slice(IN_SIGHT).map(line)}</ol>
        </details>
      ) : null}
    </section>
  )
}

function Line({ entry, year }: { entry: StateView['story'][number]; year: string }) {
  const { at, by, how, text, votes, takenBackBy, resolutionId, shortTitle } = entry
  return (
    <li className="border-rule border-b py-2 last:border-0">
      <p className="flex flex-wrap justify-between gap-x-4 text-ink-3 text-small">
        <span>
          <time dateTime={new Date(at).toISOString()}>
            {dayInCity(at, CITY, dayInCity(at, CITY, true).slice(-4) !== year)}, {timeInCity(at, CITY)}
          </time>
          {' · '}
          <a href={`/resolutions/${resolutionId}`} className="hover:text-hand">
            {shortTitle}
          </a>
        </span>
        <span>{by}</span>
      </p>
      <p className={cx('whitespace-pre-line', takenBackBy && 'text-ink-3 line-through')}>
        {how ? `${how}. ` : null}
        {text}{' '}
        {votes.map((move) => (
          <VoteMoveLine key={move.voteItemId} move={move} item={move.item} />
        ))}
      </p>
      {takenBackBy ? <p className="text-small">Taken back by {takenBackBy}.</p> : null}
    </li>
  )
}
