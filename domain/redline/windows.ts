import type { Profile } from './likeness'

/** Several paragraphs that together are like one. */
export interface Window {
  /** Their numbers, in order. */
  pieces: number[]
  /** What they have in common with the whole, 0 to 1 (twice the shared weight over both weights). */
  score: number
}

/** A piece must be found in the whole with this share of its own weight … */
const PIECE_FOUND = 0.4
/** … in what the pieces before it left over, with at least this … */
const PIECE_LEFT = 0.3
/** … and must explain this share of the whole. */
const WHOLE_EXPLAINED = 0.03
/** Pieces that do not stand together must be found almost entirely. */
const APART_FOUND = 0.6
/** Between two pieces at most one other paragraph may stand. */
const WIDEST_STEP = 2
const MOST_PIECES = 24

/** Finds which neighbouring paragraphs of one side may together be a paragraph of the other. */
export class WindowSearch {
  private readonly left: Int32Array

  constructor(private readonly weights: Float64Array) {
    this.left = new Int32Array(weights.length)
  }

  /**
   * @param whole the paragraph that may have been split (or be the result of a merger)
   * @param profiles the other side's free paragraphs
   * @param common what each of them shares with the whole
   * @param places where each of them stands in its draft
   * @param allowed false for those that are known to belong to another
   */
  find(
    whole: Profile,
    profiles: Profile[],
    common: ReadonlyMap<number, number>,
    places: readonly number[],
    allowed: (piece: number) => boolean,
  ): Window[] {
    const candidates: number[] = []
    for (const [piece, weight] of common)
      if (weight >= PIECE_FOUND * profiles[piece]!.total && allowed(piece)) candidates.push(piece)
    if (candidates.length < 2) return []
    candidates.sort((a, b) => a - b)
    const found: Window[] = []
    for (let start = 0; start < candidates.length - 1; start++)
      this.grow(whole, profiles, candidates.slice(start, start + MOST_PIECES), places, found)
    if (found.length === 0) this.apart(whole, profiles, candidates, common, found)
    return found
  }

  /** Every window that begins with the first candidate and goes on with those that find themselves in what is left. */
  private grow(
    whole: Profile,
    profiles: Profile[],
    candidates: number[],
    places: readonly number[],
    found: Window[],
  ): void {
    this.load(whole)
    let shared = 0
    let total = whole.total
    let last = places[candidates[0]!]!
    const pieces: number[] = []
    for (const candidate of candidates) {
      if (places[candidate]! - last > WIDEST_STEP) break
      const piece = profiles[candidate]!
      const gain = this.gain(piece)
      if (gain < PIECE_LEFT * piece.total || gain < WHOLE_EXPLAINED * whole.total) continue
      this.consume(piece)
      last = places[candidate]!
      pieces.push(candidate)
      shared += gain
      total += piece.total
      if (pieces.length > 1) found.push({ pieces: [...pieces], score: (2 * shared) / total })
    }
    this.unload(whole)
  }

  /** The two that share most, wherever they stand. */
  private apart(
    whole: Profile,
    profiles: Profile[],
    candidates: number[],
    common: ReadonlyMap<number, number>,
    found: Window[],
  ): void {
    const best = [...candidates].sort((a, b) => common.get(b)! - common.get(a)!).slice(0, 2)
    this.load(whole)
    const gains = best.map((at) => {
      const gain = this.gain(profiles[at]!)
      this.consume(profiles[at]!)
      return gain
    })
    this.unload(whole)
    const pieces = best.map((at) => profiles[at]!)
    if (gains.some((gain, i) => gain < APART_FOUND * pieces[i]!.total || gain < 0.15 * whole.total)) return
    const shared = gains[0]! + gains[1]!
    found.push({
      pieces: best.sort((a, b) => a - b),
      score: (2 * shared) / (whole.total + pieces[0]!.total + pieces[1]!.total),
    })
  }

  private load(whole: Profile): void {
    for (let i = 0; i < whole.features.length; i++) this.left[whole.features[i]!] = whole.counts[i]!
  }

  private unload(whole: Profile): void {
    for (const feature of whole.features) this.left[feature] = 0
  }

  /** The weight of what a piece finds in what is left of the whole. */
  private gain(piece: Profile): number {
    let gain = 0
    for (let i = 0; i < piece.features.length; i++) {
      const left = this.left[piece.features[i]!]!
      if (left > 0) gain += Math.min(left, piece.counts[i]!) * this.weights[piece.features[i]!]!
    }
    return gain
  }

  /** Takes a piece's features out of what is left of the whole. */
  private consume(piece: Profile): void {
    for (let i = 0; i < piece.features.length; i++) {
      const feature = piece.features[i]!
      this.left[feature] = Math.max(0, this.left[feature]! - piece.counts[i]!)
    }
  }
}
