/** Makes outlines small: whole units, steps instead of places, nothing that rounding has made a repetition. */

type Step = [dx: number, dy: number]

/** A signed pair as short as SVG allows: “5-3”, “-2 7”. */
const pair = ([dx, dy]: Step) => `${dx}${dy < 0 ? '' : ' '}${dy}`

function ring(points: readonly Step[]): string {
  const [first] = points
  if (!first) return ''
  let at: Step = first
  const steps: string[] = []
  for (const point of points.slice(1)) {
    const step: Step = [point[0] - at[0], point[1] - at[1]]
    if (step[0] === 0 && step[1] === 0) continue
    steps.push(pair(step))
    at = point
  }
  // A ring of fewer than three corners has no area at this scale.
  return steps.length < 2 ? '' : `M${pair(first)}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/**
 * Rewrites a path of closed rings (M, L and Z with absolute places, as map projections write them) in whole units.
 * A path of which nothing is left answers an empty string.
 */
export function compactPath(path: string): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) =>
      ring(
        part
          .replace('Z', '')
          .split('L')
          .map((place): Step => {
            const [x = 0, y = 0] = place.split(',').map(Number)
            return [Math.round(x), Math.round(y)]
          }),
      ),
    )
    .join('')
}
