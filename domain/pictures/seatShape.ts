/** The outline of a seat: disc, lozenge, flat bar, ring or dot. */
import type { ExpectedVote } from '@/domain/votes/vote'

const round = (value: number) => Math.round(value * 10) / 10

/** How thick a seat's edge is, for a Yes of `size` across. */
export const seatStroke = (size: number): number => round(Math.max(1.4, size * 0.11))

function disc(x: number, y: number, radius: number): string {
  const r = round(radius)
  const across = round(2 * r)
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0z`
}

/** The path of a seat with its middle at x, y; `size` is the diameter of a Yes with its edge. */
export function seatPath(vote: ExpectedVote, x: number, y: number, size: number): string {
  const stroke = seatStroke(size)
  const half = (size - stroke) / 2
  if (vote === 'yes') return disc(x, y, half)
  if (vote === 'absent') return disc(x, y, size * 0.29)
  if (vote === 'unknown') return disc(x, y, size * 0.165)
  if (vote === 'no') {
    const reach = round(half * 1.18)
    return `M${round(x)} ${round(y - reach)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`
  }
  const [width, height] = [round(size * 1.06 - stroke), round(size * 0.62 - stroke)]
  return `M${round(x - width / 2)} ${round(y - height / 2)}h${width}v${height}h-${width}z`
}
