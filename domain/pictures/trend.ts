/** Geometry of a chart of a count over time: whole States on the upright axis, so lines are steps. */

export type Point = { x: number; y: number }

const whole = (value: number) => Math.round(value * 10) / 10

/** A line that keeps each value until the next one: the count changes when somebody writes, not gradually. */
export function stepPath(points: readonly Point[], end: number): string {
  const [first, ...rest] = points
  if (!first) return ''
  const steps = rest.map((point) => `H${whole(point.x)}V${whole(point.y)}`).join('')
  return `M${whole(first.x)} ${whole(first.y)}${steps}H${whole(end)}`
}

/** What stands at `from` and came after it: the last point before is moved to `from`, since its value held then. */
export function since<At extends { at: number }>(points: readonly At[], from: number): At[] {
  const before = points.filter((point) => point.at <= from).at(-1)
  return [...(before ? [{ ...before, at: from }] : []), ...points.filter((point) => point.at > from)]
}

/** A straight line through points. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${whole(x)} ${whole(y)}`).join('')
}

/** The area between an upper and a lower line, both from left to right. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  if (upper.length === 0) return ''
  return `${linePath(upper)}${linePath([...lower].reverse()).replace('M', 'L')}Z`
}

/** Round values from 0 to the first one at or over `most`, at most five steps: 0, 25, 50, 75, 100. */
export function ticksUpTo(most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500].find((size) => size * 5 >= most) ?? Math.ceil(most / 5)
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, tick) => tick * step)
}

/**
 * Moves labels apart that would stand on each other: each keeps as near to where it belongs as `gap` allows, the
 * order stays, and none leaves `from`…`to`. Answers the places in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index)
  const placed: number[] = []
  for (const { at } of order) placed.push(Math.max(at, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, from))
  let limit = to
  for (let place = placed.length - 1; place >= 0; place -= 1) {
    placed[place] = Math.min(placed[place] ?? to, limit)
    limit = (placed[place] ?? to) - gap
  }
  const result: number[] = new Array(wanted.length)
  for (const [place, { index }] of order.entries()) result[index] = placed[place] ?? from
  return result
}
