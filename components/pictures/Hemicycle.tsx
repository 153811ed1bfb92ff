import type { ReactNode } from 'react'
import { countSentence } from '@/domain/pictures/countSentence'
import { layOutChamber, type SeatPlace } from '@/domain/pictures/hemicycle'
import type { Seated } from '@/domain/pictures/seatOrder'
import type { RecommendedVote } from '@/domain/votes/side'
import { tallyByConfidence } from '@/domain/votes/tally'
import { SeatShape } from '../marks/Seat'
import { toneOf } from '../marks/tone'
import { voteName } from '../marks/voteName'
import { cx } from '../ui/cx'
import { ChamberArcs, type NamedArc, roomForNames } from './ChamberArcs'

/** A State in its seat, and where a press on it leads. */
export type HemicycleSeat = Seated & { href?: string }

type HemicycleProps = {
  /** In the order in which they sit, from left to right: see `byVote`, `byGroup`, `fromDrawnState`. */
  seats: readonly HemicycleSeat[]
  recommended?: RecommendedVote
  /** What stands in the hollow: a few short lines, centred. */
  children?: ReactNode
  /** Names outside the chamber for seats that belong together. */
  arcs?: readonly NamedArc[]
  /** Read before the sentence of the count. */
  label?: string
  className?: string
}

/** Units of the drawing: the picture scales to its column. */
export const chamberWidth = 540

function seatTitle({ name, vote, confidence }: HemicycleSeat): string {
  return `${name}: ${voteName(vote, confidence)}`
}

const round = (value: number) => Math.round(value * 10) / 10

type PlacedSeatProps = { seat: HemicycleSeat; place: SeatPlace; size: number; tone: string; first: boolean }

function PlacedSeat({ seat, place, size, tone, first }: PlacedSeatProps) {
  const inside = (
    <>
      <title>{seatTitle(seat)}</title>
      <SeatShape vote={seat.vote} confidence={seat.confidence} x={round(place.x)} y={round(place.y)} size={size} />
    </>
  )
  if (!seat.href) return <g className={tone}>{inside}</g>
  return (
    <a href={seat.href} tabIndex={first ? 0 : -1} aria-label={seatTitle(seat)} data-seat={seat.iso3} className={tone}>
      {inside}
    </a>
  )
}

/**
 * The chamber with a mark a State. The seats are one group: the first is reached with Tab, the others with the
 * arrow keys (see `RovingSeats`, which is put around the picture where scripts run); without scripts every seat is
 * a link to be pressed. The count is said as a sentence.
 */
export function Hemicycle({ seats, recommended, children, arcs = [], label, className }: HemicycleProps) {
  if (seats.length === 0) return null
  const chamber = layOutChamber(seats.length, chamberWidth)
  const count = tallyByConfidence(
    seats.map(({ iso3, vote, confidence = 'firm' }) => ({ iso3, expected: vote, confidence })),
  )
  const room = roomForNames(arcs)
  const width = chamberWidth + 2 * room.side
  const tabStop = seats.findIndex((seat) => seat.href)
  const sentence = `${label ? `${label}: ` : ''}${countSentence(count)}`
  return (
    <div className={cx('picture relative', className)}>
      <svg
        viewBox={`${-room.side} ${-room.above} ${width} ${Math.ceil(chamber.height) + room.above}`}
        role={seats.some((seat) => seat.href) ? 'group' : 'img'}
        aria-label={sentence}
        className="block h-auto w-full"
      >
        <ChamberArcs chamber={chamber} arcs={arcs} />
        {chamber.places.map((place, index) => {
          const seat = seats[index]
          return seat ? (
            <PlacedSeat
              key={seat.iso3}
              seat={seat}
              place={place}
              size={chamber.seat}
              tone={toneOf(seat.vote, recommended)}
              first={index === tabStop}
            />
          ) : null
        })}
      </svg>
      {children ? (
        <div
          className="pointer-events-none absolute inset-x-0 bottom-[2%] mx-auto flex flex-col items-center text-center"
          style={{ width: `${(chamber.hollow * 2 * 0.92 * 100) / width}%` }}
        >
          {children}
        </div>
      ) : null}
    </div>
  )
}
