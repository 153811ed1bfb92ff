import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcOf, layOutChamber, pointAt, rowsFor } from '@/domain/pictures/hemicycle'

describe('the chamber', () => {
  it('has a seat for everybody, inside the drawing, none on another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 220 }), (seats) => {
        const chamber = layOutChamber(seats, 540)
        expect(chamber.places).toHaveLength(seats)
        const half = chamber.seat / 2
        const outside = chamber.places.filter(
          ({ x, y }) => x - half < 0 || x + half > 540 || y - half < 0 || y + half > chamber.height,
        )
        expect(outside).toEqual([])
        const touching = chamber.places.flatMap((place, index) =>
          chamber.places
            .slice(index + 1)
            .filter((other) => Math.hypot(place.x - other.x, place.y - other.y) < half * 2),
        )
        expect(touching).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('runs from left to right, the inner row first on one ray', () => {
    const { places, rows } = layOutChamber(193, 540)
    expect(places.slice(0, rows).map((place) => place.row)).toEqual(Array.from({ length: rows }, (_, row) => row))
    for (const [index, place] of places.slice(1).entries()) {
      expect(place.angle).toBeGreaterThanOrEqual((places[index]?.angle ?? 0) - 1e-6)
    }
  })

  it('draws the Assembly in eight rows and smaller bodies in fewer', () => {
    expect(rowsFor(193)).toBe(8)
    expect(rowsFor(54)).toBeLessThan(8)
    expect(rowsFor(15)).toBeLessThan(rowsFor(47) + 1)
  })

  it('refuses an empty body', () => {
    expect(() => layOutChamber(0, 540)).toThrow(RangeError)
  })

  it('parts into arcs that meet half-way between seats', () => {
    const chamber = layOutChamber(193, 540)
    const [left, right] = [arcOf(chamber, 0, 53), arcOf(chamber, 54, 192)]
    expect(left.start).toBe(0)
    expect(left.end).toBe(right.start)
    expect(right.end).toBeCloseTo(Math.PI)
    expect(left.middle).toBeGreaterThan(left.start)
    expect(pointAt(chamber, Math.PI / 2, chamber.outer).x).toBeCloseTo(chamber.centre.x)
    expect(pointAt(chamber, 0, chamber.outer).x).toBeCloseTo(chamber.centre.x - chamber.outer)
  })
})
