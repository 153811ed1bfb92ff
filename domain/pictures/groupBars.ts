/** Bars of groups on one scale of States: where each piece of a count stands. */
import { type Segment, segmentsOf } from '@/domain/pictures/countSentence'
import type { ConfidenceTally } from '@/domain/votes/tally'

export type BarPiece = Segment & { x: number; width: number }

/**
 * The pieces of one bar from `from` on, `perState` units a State. A gap of `gap` units is taken from each piece's
 * end, never more than half of it, so that bars of one length have as many States.
 */
export function barPieces(count: ConfidenceTally, from: number, perState: number, gap: number): BarPiece[] {
  let x = from
  return segmentsOf(count).map((segment) => {
    const whole = segment.states * perState
    const piece = { ...segment, x, width: whole - Math.min(gap, whole / 2) }
    x += whole
    return piece
  })
}
