/** Where the seats of a chamber stand in a drawing, and in which order they are taken. */

/** The middle of a seat, in units of the drawing, y downwards; `angle` runs from 0 (left) to π (right). */
export type SeatPlace = { x: number; y: number; angle: number; row: number }

export type Chamber = {
  /** Seats from left to right: by angle, the inner row first where two stand on one ray. */
  places: SeatPlace[]
  width: number
  height: number
  /** The diameter at which a seat leaves a gap to each of its neighbours. */
  seat: number
  /** The radius of the empty half-disc in the middle, for the words that stand there. */
  hollow: number
  rows: number
  /** The middle of the half circles, and the radius of the outermost seats' middles. */
  centre: { x: number; y: number }
  outer: number
}

/** How much of the outer radius stays empty in the middle. */
const hollowShare = 0.4

/** Rows for a number of seats: as many as keep the gaps along a row close to those between rows. */
export function rowsFor(seats: number): number {
  if (seats < 3) return 1
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let rows = 1; rows <= 14; rows += 1) {
    const { arc, pitch } = measures(rows, 1)
    const gap = arc / Math.max(1, seats - rows)
    // A little more room along the row than between rows reads as rows.
    const error = Math.abs(gap / pitch - 1.12)
    if (error < least) [best, least] = [rows, error]
  }
  return best
}

/** The pitch and the sum of the rows' half circles for an outer radius (to the middle of the outer row). */
function measures(rows: number, outer: number): { pitch: number; arc: number; radii: number[] } {
  const inner = rows === 1 ? outer : outer * hollowShare
  const pitch = rows === 1 ? outer * 0.4 : (outer - inner) / (rows - 1)
  const radii = Array.from({ length: rows }, (_, row) => (rows === 1 ? outer : inner + row * pitch))
  return { pitch, radii, arc: Math.PI * radii.reduce((sum, radius) => sum + radius, 0) }
}

/** Seats a row in proportion to its length; largest remainders make the sum exact, at least one a row. */
function seatsByRow(seats: number, radii: readonly number[]): number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  const exact = radii.map((radius) => (radius / total) * seats)
  const counts = exact.map((share) => Math.floor(share))
  const byRemainder = exact
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row)
  const missing = seats - counts.reduce((sum, count) => sum + count, 0)
  for (const { row } of byRemainder.slice(0, missing)) counts[row] = (counts[row] ?? 0) + 1
  return counts
}

/** The largest diameter that leaves a gap between rows, along every row, and never grows clumsy in a small body. */
function seatSize(pitch: number, width: number, radii: readonly number[], counts: readonly number[]): number {
  const chords = radii.map((radius, row) => {
    const seats = counts[row] ?? 0
    return seats < 2 ? Number.POSITIVE_INFINITY : 2 * radius * Math.sin(Math.PI / (seats - 1) / 2)
  })
  return Math.min(pitch * 0.86, width / 16, 0.9 * Math.min(...chords))
}

/**
 * The chamber for a number of seats (193, 54, 47, 15 … any number from 1), `width` units wide.
 * Throws a RangeError for fewer than one seat: an empty body has no chamber to draw.
 */
export function layOutChamber(seats: number, width: number, rows = rowsFor(seats)): Chamber {
  if (!Number.isInteger(seats) || seats < 1) throw new RangeError(`a chamber has at least one seat, not ${seats}`)
  const margin = 1 / (2 + (rows === 1 ? 0 : (2 * (rows - 1)) / (1 - hollowShare)))
  const outer = width * (0.5 - (rows === 1 ? 0.08 : margin))
  const { pitch, radii } = measures(rows, outer)
  const counts = seatsByRow(seats, radii)
  const edge = width / 2 - outer
  const centre = { x: width / 2, y: outer + edge }
  const places = counts.flatMap((count, row) =>
    Array.from({ length: count }, (_, seat): SeatPlace => {
      const angle = count === 1 ? Math.PI / 2 : (Math.PI * seat) / (count - 1)
      const radius = radii[row] ?? outer
      return { x: centre.x - radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle), angle, row }
    }),
  )
  // Angles on one ray differ in the last bits only: they are compared as whole millionths.
  const ray = (place: SeatPlace) => Math.round(place.angle * 1e6)
  places.sort((a, b) => ray(a) - ray(b) || a.row - b.row)
  const seat = seatSize(pitch, width, radii, counts)
  const [height, hollow] = [centre.y + seat / 2 + 1, (radii[0] ?? outer) - pitch / 2]
  return { places, width, height, seat, hollow, rows, centre, outer }
}

/** A point of a chamber at an angle (0 left, π right) and a distance from the middle. */
export function pointAt({ centre }: Chamber, angle: number, radius: number): { x: number; y: number } {
  return { x: centre.x - radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle) }
}

/**
 * Where seats from one place to another (both included) begin, are centred and end: angles, the edges half-way to
 * the neighbouring seats.
 */
export function arcOf({ places }: Chamber, from: number, to: number): { start: number; middle: number; end: number } {
  const angle = (place: number) => places[Math.min(Math.max(place, 0), places.length - 1)]?.angle ?? 0
  const start = (angle(from - 1) + angle(from)) / 2
  const end = (angle(to) + angle(to + 1)) / 2
  return { start, middle: (start + end) / 2, end }
}
