/** The upright axis of a margin: from the lowest to the highest that is shown, zero always among them. */
import type { FanPoint } from '@/domain/forecast/fan'
import type { RecommendedVote } from '@/domain/votes/side'

/** One margin and its chance, seen from our side: positive where those with us lead. */
export type MarginChance = { margin: number; chance: number }

/** Margins are kept as Yes − No; where we vote No, a lead of No is a lead of ours. */
export const sideSign = (recommended: RecommendedVote): 1 | -1 => (recommended === 'no' ? -1 : 1)

/** Chances of whole margins Yes − No, the first of them at `lowest`. */
export type MarginDistribution = { lowest: number; chances: ArrayLike<number> }

/** The chances of all margins from our side, the lowest margin first; those under one in two thousand are left out. */
export function marginChances({ lowest, chances }: MarginDistribution, recommended: RecommendedVote): MarginChance[] {
  const sign = sideSign(recommended)
  return Array.from(chances, (chance, step): MarginChance => ({ margin: sign * (lowest + step) || 0, chance }))
    .filter(({ chance }) => chance >= 0.0005)
    .sort((a, b) => a.margin - b.margin)
}

/** One day of the fan from our side, every pair from the lower to the higher. */
export type FanDay = { day: string; median: number; low90: number; low50: number; high50: number; high90: number }

export function fanDay(point: FanPoint, recommended: RecommendedVote): FanDay {
  const sign = sideSign(recommended)
  const pair = ([low, high]: readonly [number, number]): [number, number] => (sign === 1 ? [low, high] : [-high, -low])
  const [low50, high50] = pair(point.range50)
  const [low90, high90] = pair(point.range90)
  // A median of 0 stays 0: a minus before it would be read as a lead.
  return { day: point.day, median: sign * point.median || 0, low50, high50, low90, high90 }
}

export type MarginAxis = { low: number; high: number; ticks: number[] }

/** An axis around the values and zero, with some room beyond them and at most nine round ticks. */
export function marginAxis(values: readonly number[]): MarginAxis {
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  // Room above and below for the words that say who leads there.
  const room = Math.max(1, (highest - lowest) * 0.1)
  const [most, least] = [highest + room, lowest - room]
  const span = most - least
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => span / size <= 7) ?? 100
  const first = Math.floor(least / step)
  const last = Math.ceil(most / step)
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => (first + place) * step)
  return { low: first * step, high: last * step, ticks }
}
