import { bandPath, type Point, spreadLabels, stepPath, ticksUpTo } from '@/domain/pictures/trend'
import type { RecommendedVote } from '@/domain/votes/side'
import { VOTE_WORDS } from '@/domain/votes/vote'
import { SeatShape } from '../marks/Seat'
import { toneOf } from '../marks/tone'
import { cx } from '../ui/cx'

/** The count at a moment: `at` in milliseconds of the epoch. */
export type TrendPoint = { at: number; yes: number; no: number; abstain: number; unknown: number }

/** Between which figures Yes and No fall, by the forecast of a moment. */
export type TrendRange = { at: number; yes: readonly [number, number]; no: readonly [number, number] }

/** A day worth marking: a version, a meeting. */
export type TrendMark = { at: number; label: string }

type TrendChartProps = {
  points: readonly TrendPoint[]
  marks?: readonly TrendMark[]
  /** Drawn as bands behind the lines of Yes and No. */
  ranges?: readonly TrendRange[]
  from: number
  until: number
  /** The date under the start of the axis. */
  startLabel: string
  recommended?: RecommendedVote
  className?: string
}

const lines = ['unknown', 'no', 'abstain', 'yes'] as const
type Line = (typeof lines)[number]

const strokes: Record<Line, { strokeWidth: number; strokeDasharray?: string }> = {
  yes: { strokeWidth: 2 },
  no: { strokeWidth: 1.6 },
  abstain: { strokeWidth: 1.8, strokeDasharray: '6 2.500' },
  unknown: { strokeWidth: 1.6, strokeDasharray: '1.600 2.800' },
}

const frame = { width: 452, height: 140, left: 26, right: 358, top: 8, bottom: 122 }

function sentence(points: readonly TrendPoint[], startLabel: string): string {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return 'Nothing has been counted yet.'
  const parts = (['yes', 'abstain', 'no', 'unknown'] as const).map(
    (line) => `${VOTE_WORDS[line]} from ${first[line]} to ${last[line]}`,
  )
  return `Since ${startLabel}: ${parts.join(', ')}.`
}

type Scales = { x: (at: number) => number; y: (states: number) => number }

function scalesFor(from: number, until: number, top: number): Scales {
  const span = Math.max(1, until - from)
  return {
    x: (at) => frame.left + ((Math.min(Math.max(at, from), until) - from) / span) * (frame.right - frame.left),
    y: (states) => frame.bottom - (states / top) * (frame.bottom - frame.top),
  }
}

function Axes({ ticks, scales, marks, startLabel }: { ticks: readonly number[]; scales: Scales } & Marked) {
  return (
    <g className="text-[10.5px] max-md:not-print:text-[13px]" fill="var(--ink-3)">
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${frame.left} ${scales.y(tick)}H${frame.right}`}
            stroke={tick === 0 ? 'var(--control)' : 'var(--rule)'}
          />
          <text x={frame.left - 6} y={scales.y(tick) + 3.6} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <g key={`${mark.at} ${mark.label}`}>
          <path
            d={`M${scales.x(mark.at)} ${frame.top - 4}V${frame.bottom}`}
            stroke="var(--ink-3)"
            strokeDasharray="1.500 2.500"
          />
          <text x={scales.x(mark.at)} y={frame.bottom + 14} textAnchor="middle" fill="var(--ink-2)">
            {mark.label}
          </text>
        </g>
      ))}
      <text x={frame.left} y={frame.bottom + 14}>
        {startLabel}
      </text>
    </g>
  )
}

type Marked = { marks: readonly TrendMark[]; startLabel: string }

type BandsProps = { ranges: readonly TrendRange[]; scales: Scales; recommended: RecommendedVote | undefined }

function Bands({ ranges, scales, recommended }: BandsProps) {
  if (ranges.length < 2) return null
  const edge = (vote: 'yes' | 'no', side: 0 | 1) =>
    ranges.map((range): Point => ({ x: scales.x(range.at), y: scales.y(range[vote][side]) }))
  return (['yes', 'no'] as const).map((vote) => (
    <path
      key={vote}
      d={bandPath(edge(vote, 1), edge(vote, 0))}
      fill="var(--tone)"
      fillOpacity="0.16"
      className={toneOf(vote, recommended)}
    />
  ))
}

/**
 * The count over time: Yes thick and solid, No thin with a lozenge at its end, abstentions dashed, not known dotted.
 * Lines are steps and end in their figure and name.
 */
export function TrendChart(props: TrendChartProps) {
  const { points, marks = [], ranges = [], from, until, startLabel, recommended, className } = props
  const shown = points.filter((point) => point.at <= until)
  const counted = shown.flatMap((point) => lines.map((line) => point[line]))
  const highest = Math.max(1, ...counted, ...ranges.flatMap(({ yes, no }) => [yes[1], no[1]]))
  const ticks = ticksUpTo(highest * 1.02)
  const scales = scalesFor(from, until, Math.max(highest * 1.1, 1))
  const inside = ticks.filter((tick) => scales.y(tick) >= frame.top - 2)
  const last = shown.at(-1)
  const wanted = lines.map((line) => scales.y(last?.[line] ?? 0))
  const labels = spreadLabels(wanted, 13, frame.top, frame.bottom + 4)
  const path = (line: Line) =>
    stepPath(
      shown.map((point): Point => ({ x: scales.x(point.at), y: scales.y(point[line]) })),
      frame.right,
    )
  return (
    <svg
      role="img"
      aria-label={sentence(shown, startLabel)}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={cx('picture block h-auto w-full', className)}
    >
      <Bands ranges={ranges} scales={scales} recommended={recommended} />
      <Axes ticks={inside} scales={scales} marks={marks} startLabel={startLabel} />
      {last
        ? lines.map((line, index) => (
            <g key={line} className={toneOf(line, recommended)}>
              <path d={path(line)} fill="none" stroke="var(--tone)" {...strokes[line]} />
              {line === 'unknown' ? null : <SeatShape vote={line} x={frame.right} y={wanted[index] ?? 0} size={8} />}
              <text
                x={frame.right + 9}
                y={(labels[index] ?? 0) + 4}
                fill="var(--tone-text)"
                className="text-[11.5px] max-md:not-print:text-[13.5px]"
              >
                <tspan fontWeight="640">{last[line]}</tspan> {VOTE_WORDS[line]}
              </text>
            </g>
          ))
        : null}
    </svg>
  )
}
