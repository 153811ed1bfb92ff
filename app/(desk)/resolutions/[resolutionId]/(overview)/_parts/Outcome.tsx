import { OurVote } from '@/components/marks/OurVote'
import { Tally } from '@/components/pictures/Tally'
import type { DashboardView } from '@/domain/count/dashboard'
import { momentInCity } from '@/domain/time/moment'
import { marginSentence } from '@/domain/votes/margin'
import type { RecommendedVote } from '@/domain/votes/side'
import { thresholdSentence } from '@/domain/votes/threshold'
import { type Place, sheetAddress } from './addresses'
import { Caution, WhoMayVote } from './Cautions'

interface Props {
  dashboard: DashboardView
  place: Place
  now: number
  recommended: RecommendedVote
}

/** The first line: what today's count says would happen, by which rule, and what would turn it. */
export function Outcome({ dashboard, place, now, recommended }: Props) {
  const { standing, tally, timeZone } = dashboard
  const claims = standing.figures !== null
  return (
    <section aria-labelledby="outcome">
      <p className="text-ink-3 text-label max-md:hidden">
        If the vote were taken on today’s count · {momentInCity(now, timeZone)}
      </p>
      <h1 id="outcome" className="type-outcome mt-1">
        <span className="operative">{standing.word}</span>{' '}
        {claims ? (
          <a href={sheetAddress(place)} className="hover:text-hand" aria-label={`${standing.figures}, the count`}>
            <Tally figures={tally} />
          </a>
        ) : null}
      </h1>
      <p className="mt-3 max-w-[40rem] text-ink-2 text-lead max-md:mt-2">
        <Reason dashboard={dashboard} />
      </p>
      <Cautions dashboard={dashboard} recommended={recommended} place={place} />
    </section>
  )
}

const DECIDED = new Set(['approved', 'adopted', 'rejected', 'tied'])

function Reason({ dashboard }: { dashboard: DashboardView }) {
  const { standing, threshold, context, margin, tally, yesTarget } = dashboard
  const rule = thresholdSentence(threshold, context.body, context.procedural)
  const turn = DECIDED.has(standing.kind) ? marginSentence(margin, threshold.rule, context) : null
  return (
    <>
      <b className="text-ink">{standing.reason}</b>{' '}
      {standing.kind === 'not-enough-known' ? (
        <>
          So far <Tally figures={tally} className="font-[620] text-ink" />.{' '}
        </>
      ) : null}
      {rule}. {turn ? <WithFigures sentence={turn} /> : null}
      {yesTarget === null ? null : <YesTarget yes={tally.yes} target={yesTarget} />}
    </>
  )
}

/** “41 Yes switch to No” and “82 more No” stand out of their sentence. */
function WithFigures({ sentence }: { sentence: string }) {
  const parts = sentence.split(/(\d+ (?:more )?(?:Yes|No)(?: switch(?:es)? to (?:Yes|No))?)/)
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <b key={part} className="text-ink">
        {part}
      </b>
    ) : (
      part
    ),
  )
}

function YesTarget({ yes, target }: { yes: number; target: number }) {
  const missing = target - yes
  return (
    <>
      {' '}
      The target is <b className="text-ink">{target} Yes</b>: {missing > 0 ? `${missing} to go` : 'reached'}.
    </>
  )
}

/** What a reader must know before trusting the figures. */
function Cautions({ dashboard, recommended, place }: Pick<Props, 'dashboard' | 'recommended' | 'place'>) {
  const { membership, suspended, takenOver } = dashboard
  return (
    <ul className="mt-2 flex flex-col items-start gap-1 text-ink-2 text-small empty:hidden">
      {recommended === 'yes' ? null : (
        <li>
          <OurVote recommended={recommended} />
        </li>
      )}
      <WhoMayVote membership={membership} suspended={suspended} />
      {takenOver === 0 ? null : (
        <Caution>
          <a className="link" href={sheetAddress(place, { suggested: true })}>
            {takenOver} taken over
          </a>{' '}
          from an earlier vote and not confirmed by anybody yet.
        </Caution>
      )}
    </ul>
  )
}
