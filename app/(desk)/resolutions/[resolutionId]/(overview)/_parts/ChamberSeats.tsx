'use client'

import type { ReactNode } from 'react'
import { Hemicycle } from '@/components/pictures/Hemicycle'
import { RovingSeats } from '@/components/pictures/RovingSeats'
import { SeatMasses } from '@/components/pictures/SeatMasses'
import { useRunning } from '@/components/useRunning'
import { unpackSeats } from '@/domain/pictures/packedSeats'
import { stateName } from '@/domain/reference/stateNames'
import type { RecommendedVote } from '@/domain/votes/side'
import { type Place, stateAddress } from './addresses'

interface Props {
  /** From left to right, as `packSeats` writes them. */
  packed: string
  recommended: RecommendedVote
  place: Place
  /** The words in the hollow. */
  children: ReactNode
}

/**
 * The seats of the chamber. The server draws them as a few masses; once scripts run, each is a link to its State, with
 * a name of its own, in the same place.
 */
export function ChamberSeats({ packed, recommended, place, children }: Props) {
  const running = useRunning()
  const seats = unpackSeats(packed)
  if (!running) {
    return (
      <div className="picture relative">
        <SeatMasses seats={seats} recommended={recommended} />
        <div className="absolute inset-x-0 bottom-[2%] flex flex-col items-center text-center">{children}</div>
      </div>
    )
  }
  const named = seats.map((seat) => ({
    ...seat,
    name: stateName(seat.iso3)?.name ?? seat.iso3,
    href: stateAddress(place, seat.iso3),
  }))
  return (
    <RovingSeats>
      <Hemicycle seats={named} recommended={recommended} label="The chamber on today’s count">
        {children}
      </Hemicycle>
    </RovingSeats>
  )
}
