import type { FanPoint } from '@/domain/forecast/fan'
import {
  type FanDay,
  fanDay,
  type MarginAxis,
  type MarginChance,
  type MarginDistribution,
  marginAxis,
  marginChances,
} from '@/domain/pictures/marginScale'
import { bandPath, linePath, type Point } from '@/domain/pictures/trend'
import type { RecommendedVote } from '@/domain/votes/side'
import { cx } from '../ui/cx'
import { leadText } from './chanceText'

type MarginFanProps = {
  /** The margin’s ranges by day; fewer than two days leave the distribution alone. */
  fan: readonly FanPoint[]
  /** The distribution of Yes − No today. */
  margin: MarginDistribution
  recommended: RecommendedVote
  /** What a lead of ours and a lead of theirs mean: “No leads: the amendment falls”. */
  above: string
  below: string
  /** Words under days of the fan, by day. */
  dayLabels?: Readonly<Record<string, string>>
  className?: string
}

const frame = { width: 556, height: 330, left: 34, fanEnd: 372, barStart: 406, right: 556, top: 14, bottom: 308 }

type Y = (margin: number) => number

function Fan({ days, y, labels }: { days: readonly FanDay[]; y: Y; labels: Readonly<Record<string, string>> }) {
  const x = (place: number) => frame.left + (place / (days.length - 1)) * (frame.fanEnd - frame.left)
  const line = (of: (day: FanDay) => number) => days.map((day, place): Point => ({ x: x(place), y: y(of(day)) }))
  const median = line((day) => day.median)
  const end = median.at(-1)
  return (
    <>
      <path
        d={bandPath(
          line((day) => day.high90),
          line((day) => day.low90),
        )}
        fill="var(--ink)"
        fillOpacity="0.14"
      />
      <path
        d={bandPath(
          line((day) => day.high50),
          line((day) => day.low50),
        )}
        fill="var(--ink)"
        fillOpacity="0.24"
      />
      <path d={linePath(median)} fill="none" stroke="var(--ink)" strokeWidth="1.800" />
      {end ? <circle cx={end.x} cy={end.y} r="4" fill="var(--ink)" /> : null}
      {days.map((day, place) =>
        labels[day.day] ? (
          <text
            key={day.day}
            x={x(place)}
            y={frame.bottom + 16}
            textAnchor={place === 0 ? 'start' : place === days.length - 1 ? 'end' : 'middle'}
          >
            {labels[day.day]}
          </text>
        ) : null,
      )}
    </>
  )
}

function Bars({ chances, y, from, pitch }: { chances: readonly MarginChance[]; y: Y; from: number; pitch: number }) {
  const most = Math.max(...chances.map(({ chance }) => chance), 0.0001)
  const round = (value: number) => Math.round(value * 10) / 10
  const path = (bars: readonly MarginChance[]) =>
    bars
      .map(({ margin, chance }) => `M${from} ${round(y(margin))}h${round((chance / most) * (frame.right - 20 - from))}`)
      .join('')
  const groups = [
    { tone: 'tone-with', bars: chances.filter(({ margin }) => margin > 0) },
    { tone: 'tone-grey', bars: chances.filter(({ margin }) => margin === 0) },
    { tone: 'tone-against', bars: chances.filter(({ margin }) => margin < 0) },
  ]
  return groups.map(({ tone, bars }) => (
    <path
      key={tone}
      d={path(bars)}
      className={tone}
      stroke="var(--tone)"
      strokeWidth={round(Math.max(1, pitch * 0.68))}
    />
  ))
}

function sentence(chances: readonly MarginChance[], days: readonly FanDay[]): string {
  const ours = chances.filter(({ margin }) => margin > 0).reduce((sum, { chance }) => sum + chance, 0)
  const today = days.at(-1)
  const lead = `Our side leads in ${Math.round(ours * 100)} of 100 cases.`
  if (!today) return lead
  const range = `nine times in ten between ${leadText(today.low90)} and ${leadText(today.high90)}`
  return `${lead} The middle lead today is ${leadText(today.median)}, ${range}.`
}

/** The margin over time with its 50% and 90% ranges, ending in the distribution of today's margins. */
export function MarginFan({ fan, margin, recommended, above, below, dayLabels = {}, className }: MarginFanProps) {
  const days = fan.length > 1 ? fan.map((point) => fanDay(point, recommended)) : []
  const chances = marginChances(margin, recommended)
  const axis = marginAxis([
    ...days.flatMap((day) => [day.low90, day.high90]),
    ...chances.filter(({ chance }) => chance > 0.001).map((one) => one.margin),
  ])
  const pitch = (frame.bottom - frame.top) / Math.max(1, axis.high - axis.low)
  const y: Y = (value) => frame.bottom - (value - axis.low) * pitch
  // Without a fan the words stand where the bars end.
  const wordsAt = days.length > 0 ? frame.left + 8 : frame.right - 6
  const from = days.length > 0 ? frame.barStart : frame.left + 2
  return (
    <svg
      role="img"
      aria-label={sentence(chances, days)}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className={cx('picture block h-auto w-full text-[11px] max-md:text-[15px]', className)}
      fill="var(--ink-3)"
    >
      <Ground axis={axis} y={y} />
      <Bars chances={chances} y={y} from={from} pitch={pitch} />
      {days.length > 0 ? <Fan days={days} y={y} labels={dayLabels} /> : null}
      <path d={`M${frame.left} ${y(0)}H${frame.right}`} stroke="var(--ink)" strokeWidth="1.400" />
      <g fontWeight="620" textAnchor={days.length > 0 ? 'start' : 'end'}>
        <text x={wordsAt} y={frame.top + 13} fill="var(--yes-text)">
          {above}
        </text>
        <text x={wordsAt} y={frame.bottom - 6} fill="var(--no-text)">
          {below}
        </text>
      </g>
      <text x={frame.right} y={frame.bottom + 16} textAnchor="end">
        chance of each margin
      </text>
    </svg>
  )
}

function Ground({ axis, y }: { axis: MarginAxis; y: Y }) {
  return (
    <>
      <rect
        x={frame.left}
        y={y(0)}
        width={frame.right - frame.left}
        height={Math.max(0, frame.bottom - y(0))}
        fill="var(--desk)"
      />
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${frame.left} ${y(tick)}H${frame.right}`} stroke="var(--rule)" />
          <text
            x={frame.left - 7}
            y={y(tick) + 4}
            textAnchor="end"
            fontWeight={tick === 0 ? 640 : 400}
            fill={tick === 0 ? 'var(--ink)' : undefined}
          >
            {leadText(tick)}
          </text>
        </g>
      ))}
    </>
  )
}
