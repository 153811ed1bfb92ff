import { layOutChamber } from '@/domain/pictures/hemicycle'
import type { PackedSeat } from '@/domain/pictures/packedSeats'
import { seatPath } from '@/domain/pictures/seatShape'
import type { RecommendedVote } from '@/domain/votes/side'
import { seatPaint } from '../marks/Seat'
import { toneOf } from '../marks/tone'
import { chamberWidth } from './Hemicycle'

interface Mass {
  seat: PackedSeat
  path: string
}

/**
 * The same chamber as `Hemicycle`, with one path for all seats that are alike: a dozen elements instead of six
 * hundred. What a server draws first; it cannot be walked or pressed.
 */
export function SeatMasses({ seats, recommended }: { seats: readonly PackedSeat[]; recommended: RecommendedVote }) {
  const chamber = layOutChamber(seats.length, chamberWidth)
  const masses = new Map<string, Mass>()
  for (const [at, seat] of seats.entries()) {
    const place = chamber.places[at]
    if (!place) continue
    const key = `${seat.vote} ${seat.confidence}`
    const mass = masses.get(key) ?? { seat, path: '' }
    mass.path += seatPath(seat.vote, place.x, place.y, chamber.seat)
    masses.set(key, mass)
  }
  return (
    <svg aria-hidden viewBox={`0 0 ${chamberWidth} ${Math.ceil(chamber.height)}`} className="block h-auto w-full">
      {[...masses].map(([key, { seat, path }]) => (
        <path
          key={key}
          d={path}
          className={toneOf(seat.vote, recommended)}
          {...seatPaint(seat.vote, seat.confidence, chamber.seat)}
        />
      ))}
    </svg>
  )
}
