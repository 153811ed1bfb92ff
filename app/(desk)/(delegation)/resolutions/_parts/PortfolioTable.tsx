'use client'

import { CornerDownRight } from 'lucide-react'
import { SponsorBar } from '@/components/pictures/SponsorBar'
import { StageLine } from '@/components/pictures/StageLine'
import { Strip } from '@/components/pictures/Strip'
import { Tally } from '@/components/pictures/Tally'
import { bodyById } from '@/domain/reference/bodies'
import { needs, nextDeadline, type PortfolioRow, placeOnLine } from '@/domain/resolution/portfolio'
import { STAGES, stageName } from '@/domain/resolution/stage'
import { dateInCity, shortDate, timeLeft } from '@/domain/time/moment'

const COLUMNS =
  'md:grid md:grid-cols-[minmax(0,12rem)_11.5rem_minmax(13.5rem,1fr)_7rem_6.5rem_minmax(0,8.5rem)] md:gap-x-5 max-xl:md:grid-cols-[minmax(0,12rem)_minmax(11rem,1fr)_7rem_6rem_minmax(0,8.5rem)] max-lg:md:grid-cols-[minmax(0,1fr)_minmax(11rem,1fr)_6rem_minmax(0,8.5rem)]'
const FROM_XL = 'max-xl:hidden'
const FROM_LG = 'max-lg:md:hidden'

const HEADS = [
  ['Resolution', ''],
  ['Stage', FROM_XL],
  ['On today’s count', ''],
  ['Registered sponsors', FROM_LG],
  ['Next', ''],
  ['Needs somebody', ''],
] as const

/**
 * One row a resolution; what is due next comes first. Drawn from its figures in the browser too: a page that is drawn
 * anew with every change then carries the figures and not the pictures.
 */
export function PortfolioTable({ id, rows, now }: { id: string; rows: readonly PortfolioRow[]; now: number }) {
  return (
    <div id={id}>
      <div aria-hidden className={`border-ink border-t py-1.5 text-ink-3 text-label max-md:hidden ${COLUMNS}`}>
        {HEADS.map(([head, className]) => (
          <span key={head} className={className}>
            {head}
          </span>
        ))}
      </div>
      <ul>
        {rows.map((row) => (
          <li
            key={row.id}
            data-listed
            className={`min-h-24 items-center border-rule border-t py-3 last:border-b max-md:flex max-md:flex-col max-md:items-stretch max-md:gap-2.5 ${COLUMNS}`}
          >
            <Title row={row} />
            <StageCell row={row} />
            <Count row={row} />
            <Sponsors row={row} />
            <Next row={row} now={now} />
            <Needs row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Title({ row }: { row: PortfolioRow }) {
  const body = bodyById(row.bodyId)
  const place = body?.chamber === 'committee' ? (body.name.split(' (')[0] ?? '') : (body?.name ?? row.bodyId)
  const details = [
    row.symbol,
    body?.chamber === 'council' ? `${place} ${row.session}` : place,
    row.agendaItem ? `item ${row.agendaItem}` : null,
  ].filter(Boolean)
  return (
    <div className="min-w-0">
      <h2 className="font-[620] text-name leading-tight">
        <a href={`/resolutions/${row.id}`} className="target hover:text-hand">
          {row.shortTitle}
        </a>
      </h2>
      <p className="mt-0.5 text-ink-3 text-small">{details.join(' · ')}</p>
    </div>
  )
}

const STAGE_NAMES = STAGES.map((stage) => stage.name)

function StageCell({ row }: { row: PortfolioRow }) {
  const zone = bodyById(row.bodyId)?.timeZone ?? 'America/New_York'
  const place = placeOnLine(row.stage)
  const words = (
    <>
      <b className="text-ink">{stageName(row.stage)}</b>{' '}
      <span className="text-ink-3">{shortDate(dateInCity(row.stageSince, zone))}</span>
    </>
  )
  return (
    <div className={`min-w-0 ${FROM_XL}`}>
      {place === null ? (
        <p>{words}</p>
      ) : (
        <StageLine stages={STAGE_NAMES} at={place}>
          {words}
        </StageLine>
      )}
    </div>
  )
}

function Count({ row: { counted, id } }: { row: PortfolioRow }) {
  if (!counted) return <p className="text-ink-3">Nothing is to be voted on.</p>
  const { standing, count, tally, voteItemId } = counted
  const silent = standing.kind === 'not-counted' || standing.kind === 'without-a-vote'
  const word = standing.kind === 'without-a-vote' ? 'Without a vote' : standing.word
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3 text-figure">
        <span className="operative text-ink">{word}</span>
        {silent ? null : (
          <a href={`/resolutions/${id}/count?item=${voteItemId}`} className="target hover:text-hand">
            <Tally figures={tally} className="font-[640]" />
          </a>
        )}
      </p>
      <div className="mt-1.5">
        {silent ? (
          <div aria-hidden className="border-control border-t border-dashed" />
        ) : (
          <Strip count={count} height={9} name="The count" />
        )}
      </div>
    </div>
  )
}

function Sponsors({ row: { sponsors, sponsorTarget } }: { row: PortfolioRow }) {
  return (
    <div className={FROM_LG}>
      <p>
        <b className="text-lead">{sponsors.registered}</b>{' '}
        <span className="text-ink-3">
          {sponsorTarget === null ? null : `of ${sponsorTarget}`}
          <span className="md:hidden"> sponsors registered</span>
        </span>
      </p>
      <SponsorBar registered={sponsors.registered} target={sponsorTarget} height={9} track />
    </div>
  )
}

function Next({ row, now }: { row: PortfolioRow; now: number }) {
  const next = nextDeadline(row, now)
  if (!next) return <p className="text-ink-3">no date ahead</p>
  return (
    <p>
      <b className="text-lead">{timeLeft(next.at, now)}</b>
      <span className="block text-ink-3 max-md:ms-2 max-md:inline">{next.label}</span>
    </p>
  )
}

function Needs({ row }: { row: PortfolioRow }) {
  const list = needs(row)
  if (list.length === 0) return <p className="text-ink-3 max-md:hidden">nothing</p>
  return (
    <ul className="flex flex-col gap-1 text-small max-md:flex-row max-md:flex-wrap max-md:gap-x-4">
      {list.map((need) => (
        <li key={need} className="flex items-center gap-1.5">
          <CornerDownRight aria-hidden size={13} strokeWidth={1.6} className="shrink-0 text-ink-3" />
          {need}
        </li>
      ))}
    </ul>
  )
}
