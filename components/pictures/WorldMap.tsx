import { countSentence } from '@/domain/pictures/countSentence'
import { spreadPins } from '@/domain/pictures/pins'
import type { RecommendedVote } from '@/domain/votes/side'
import { tallyByConfidence } from '@/domain/votes/tally'
import { CONFIDENCES, type Confidence, type ExpectedVote } from '@/domain/votes/vote'
import { SeatShape } from '../marks/Seat'
import { toneOf } from '../marks/tone'
import { voteName } from '../marks/voteName'
import { cx } from '../ui/cx'
import { outlines, placeOnMap, world } from './worldShapes'

export type MapState = {
  iso3: string
  /** UN M49 code, three digits. */
  m49: string
  name: string
  lat: number
  lon: number
  vote: ExpectedVote
  confidence?: Confidence | null
  href?: string
}

type WorldMapProps = {
  /** In the order in which the keyboard walks them. */
  states: readonly MapState[]
  recommended?: RecommendedVote
  label?: string
  /** Distinguishes the patterns of two maps on one page. */
  id?: string
  className?: string
}

/** Lines over a ground: No is hatched, an abstention ruled across, so that the map is read without its colours. */
function Pattern({
  id,
  vote,
  confidence,
  tone,
}: {
  id: string
  vote: 'no' | 'abstain'
  confidence: Confidence
  tone: string
}) {
  const ground = { firm: 'var(--tone)', likely: 'var(--tone-tint)', leaning: 'var(--paper)' }[confidence]
  return (
    <pattern
      id={id}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={vote === 'no' ? 'rotate(-45)' : undefined}
      className={tone}
    >
      <rect width="7" height="7" fill={ground} />
      <path d="M0 3.5H7" stroke={confidence === 'firm' ? 'var(--paper)' : 'var(--tone)'} strokeWidth="1.4" />
    </pattern>
  )
}

function fillOf({ vote, confidence = 'firm' }: MapState, id: string): string {
  if (vote === 'unknown') return 'var(--desk-2)'
  if (vote === 'absent') return 'var(--paper)'
  const certainty = confidence ?? 'leaning'
  if (vote !== 'yes') return `url(#${id}-${vote}-${certainty})`
  return certainty === 'firm' ? 'var(--tone)' : certainty === 'likely' ? 'var(--tone-tint)' : 'var(--paper)'
}

/** A solid State is parted from its neighbours by the ground, any other by its own colour. */
const borderOf = ({ vote, confidence = 'firm' }: MapState): string =>
  confidence === 'firm' && vote !== 'absent' && vote !== 'unknown' ? 'var(--paper)' : 'var(--tone)'

type Placed = { state: MapState; place: number; shape: string | undefined; x: number; y: number }

/** Areas first, so that no pin lies under one; each keeps its place in the order given, in which the keyboard walks. */
function placed(states: readonly MapState[]): Placed[] {
  const all = states.map((state, place) => ({ state, place, shape: outlines.get(state.m49), x: 0, y: 0 }))
  const pinned = all.filter(({ shape }) => shape === undefined)
  const pins = spreadPins(
    pinned.map(({ state }) => placeOnMap(state.lat, state.lon)),
    14,
  )
  return [
    ...all.filter(({ shape }) => shape !== undefined),
    ...pinned.map((one, index) => ({ ...one, ...(pins[index] ?? {}) })),
  ]
}

const round = (value: number) => Math.round(value * 10) / 10

function StateOnMap({ state, place, shape, x, y, tone, id }: Placed & { tone: string; id: string }) {
  const title = `${state.name}: ${voteName(state.vote, state.confidence)}`
  const inside = (
    <>
      <title>{title}</title>
      {shape ? (
        <path d={shape} fill={fillOf(state, id)} stroke={borderOf(state)} />
      ) : (
        <>
          {/* Room for the pointer around a mark that is smaller than a fingertip. */}
          <circle cx={round(x)} cy={round(y)} r="9" fill="transparent" stroke="none" />
          {/* The ground around it keeps it apart from an area of its own colour. */}
          <circle cx={round(x)} cy={round(y)} r="7.5" fill="var(--paper)" stroke="none" />
          <SeatShape vote={state.vote} confidence={state.confidence} x={round(x)} y={round(y)} size={13} />
        </>
      )}
    </>
  )
  if (!state.href) return <g className={tone}>{inside}</g>
  return (
    <a
      href={state.href}
      tabIndex={place === 0 ? 0 : -1}
      aria-label={title}
      data-seat={state.iso3}
      data-place={place}
      className={tone}
    >
      {inside}
    </a>
  )
}

/**
 * The world by vote, drawn on the server: States too small for an outline have the mark of a seat at their place.
 * Put `RovingSeats` around it so that the keyboard walks it; the list of States beside it says the same in words.
 */
export function WorldMap({ states, recommended = 'yes', label, id = 'map', className }: WorldMapProps) {
  const count = tallyByConfidence(
    states.map(({ iso3, vote, confidence = 'firm' }) => ({ iso3, expected: vote, confidence })),
  )
  const known = new Set(states.map((state) => state.m49))
  const others = [...outlines].filter(([m49]) => !known.has(m49) && m49 !== '010').map(([, path]) => path)
  return (
    <svg
      role={states.some((state) => state.href) ? 'group' : 'img'}
      aria-label={`${label ? `${label}: ` : ''}${countSentence(count)}`}
      viewBox={`0 0 ${world.width} ${world.height}`}
      className={cx('picture block h-auto w-full', className)}
      strokeWidth="0.9"
      strokeLinejoin="round"
    >
      <defs>
        {(['no', 'abstain'] as const).flatMap((vote) =>
          CONFIDENCES.map((confidence) => (
            <Pattern
              key={`${vote} ${confidence}`}
              id={`${id}-${vote}-${confidence}`}
              vote={vote}
              confidence={confidence}
              tone={toneOf(vote, recommended)}
            />
          )),
        )}
      </defs>
      <path d={others.join('')} fill="var(--desk)" stroke="var(--rule)" />
      {placed(states).map((one) => (
        <StateOnMap key={one.state.iso3} {...one} tone={toneOf(one.state.vote, recommended)} id={id} />
      ))}
    </svg>
  )
}
