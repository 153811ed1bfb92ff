import type { Metadata } from 'next'
import Link from 'next/link'
import { VoteToken } from '@/components/marks/VoteToken'
import { DownloadPicture } from '@/components/pictures/DownloadPicture'
import { Hemicycle, type HemicycleSeat } from '@/components/pictures/Hemicycle'
import { PictureKey } from '@/components/pictures/PictureKey'
import { RovingSeats } from '@/components/pictures/RovingSeats'
import { SectionHead } from '@/components/ui/SectionHead'
import { plateFileName } from '@/domain/pictures/plate'
import { byVote } from '@/domain/pictures/seatOrder'
import { bodyById } from '@/domain/reference/bodies'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'
import { shortDate } from '@/domain/time/moment'
import type { RollCallView } from '@/domain/votes/library'
import { unpackVotes } from '@/domain/votes/packed'
import { RECORDED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'
import { readForPage } from '@/server/page'
import { rollCallRead } from '@/server/reads/library'

interface Props {
  params: Promise<{ rollCallId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { symbol, title } = await readForPage(rollCallRead, await params)
  return { title: symbol ?? title }
}

/** One recorded vote: the figures, the chamber, and who voted how. */
export default async function RollCallPage({ params }: Props) {
  const view = await readForPage(rollCallRead, await params)
  const votes = unpackVotes(view.votes)
  const seats = [...votes].map(
    ([iso3, vote]): HemicycleSeat => ({
      iso3,
      name: stateName(iso3)?.name ?? iso3,
      vote,
      confidence: 'firm',
      // A State that is no more voted too, and has no page.
      ...(stateName(iso3) ? { href: `/states/${iso3}` } : {}),
    }),
  )
  return (
    <div className="flex flex-col gap-6 px-4 pt-4 pb-8 md:px-8">
      <div>
        <p className="text-small text-ink-3">
          {[
            view.symbol,
            view.draftSymbol === view.symbol ? null : view.draftSymbol,
            bodyName(view),
            view.meeting,
            shortDate(view.date, ''),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1 className="type-page max-w-4xl">{view.title}</h1>
        <p className="type-outcome">
          <span className="tally">{`${view.yes}–${view.no}–${view.abstain}`}</span>
        </p>
        <p className="text-lead text-ink-2">
          {view.nonVoting} not voting. {view.source ? `Source: ${view.source}.` : ''} {statedSentence(view)}
        </p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-9 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
        <RecordedChamber view={view} seats={byVote(seats)} />
        <div className="flex flex-col gap-5">
          {RECORDED_VOTES.map((vote) => (
            <Voters key={vote} vote={vote} votes={votes} view={view} />
          ))}
        </div>
      </div>
    </div>
  )
}

/** The chamber as it voted, a mark a State, each leading to its page; the lists beside it are its table. */
function RecordedChamber({ view, seats }: { view: RollCallView; seats: readonly HemicycleSeat[] }) {
  const { symbol, title, date, yes, no, abstain, nonVoting, source } = view
  const words = {
    title: symbol ? `${symbol}: ${title}` : title,
    lines: [`Recorded vote, ${[bodyName(view), view.meeting, date].filter(Boolean).join(', ')}.`].concat(
      `${yes} Yes, ${no} No, ${abstain} Abstain, ${nonVoting} not voting.`,
    ),
    foot: source ? `From ${source}.` : 'From the library of recorded votes.',
    marking: null,
  }
  return (
    <figure>
      <SectionHead
        word="Seated"
        rest="by vote"
        aside={
          <DownloadPicture
            of="picture-recorded"
            name="the recorded vote"
            fileName={plateFileName(symbol ?? title, 'vote', date)}
            words={words}
          />
        }
      />
      <div id="picture-recorded" className="pt-2">
        <RovingSeats hint="Each mark is a State. Arrow keys step through them; a letter finds a name.">
          <Hemicycle seats={seats} recommended={null} label={symbol ?? title} />
        </RovingSeats>
        <PictureKey recommended={null} recorded />
      </div>
    </figure>
  )
}

const bodyName = (view: RollCallView) => (view.bodyId ? bodyById(view.bodyId)?.name : null)

function statedSentence({ stated }: RollCallView): string {
  if (!stated) return ''
  const figures = [stated.yes, stated.no, stated.abstain].map((figure) => figure ?? '?').join('–')
  return `The source states ${figures}, which is not what its names sum to.`
}

type Vote = (typeof RECORDED_VOTES)[number]

function Voters({ vote, votes, view }: { vote: Vote; votes: ReadonlyMap<string, Vote>; view: RollCallView }) {
  const later = new Map(view.laterIntentions.map((one) => [one.iso3, one]))
  const states = [...votes]
    .filter(([, cast]) => cast === vote)
    .flatMap(([iso3]) => stateName(iso3) ?? [])
    .sort(englishOrder)
  if (states.length === 0) return null
  return (
    <section>
      <SectionHead word={VOTE_WORDS[vote]} rest={states.length === 1 ? 'one State' : `${states.length} States`} />
      <ul className="columns-1 gap-x-6 min-[30rem]:columns-2 md:columns-3 xl:columns-4">
        {states.map(({ iso3, name }) => {
          const meant = later.get(iso3)
          return (
            <li key={iso3} className="flex min-h-7 break-inside-avoid items-center gap-2">
              <VoteToken vote={vote} recommended={null} size={18} bare />
              <Link
                href={`/states/${iso3}`}
                className="inline-flex min-w-0 items-center hover:underline pointer-coarse:min-h-11"
              >
                <span className="truncate">{name}</span>
              </Link>
              {meant ? <span className="text-small text-ink-3">had meant {VOTE_WORDS[meant.vote]}</span> : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
