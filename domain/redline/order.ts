/**
 * Which of the pairs kept their order: a longest increasing run of `mates`, so that the fewest paragraphs are called
 * moved.
 * @param mates for each place in the old order its place in the new one, or -1 where there is none
 * @returns a mark for each place: 1 where the pair kept its order
 */
export function stationary(mates: ArrayLike<number>): Uint8Array {
  const kept = new Uint8Array(mates.length)
  /** `tails[k]` ends the best run of length k + 1; `before[i]` is what stands before i in its run. */
  const tails: number[] = []
  const before = new Int32Array(mates.length).fill(-1)
  for (let at = 0; at < mates.length; at++) {
    const mate = mates[at]!
    if (mate < 0) continue
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (mates[tails[middle]!]! < mate) low = middle + 1
      else high = middle
    }
    if (low > 0) before[at] = tails[low - 1]!
    tails[low] = at
  }
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) kept[at] = 1
  return kept
}

/**
 * The number of stationary pairs that stand before each place, on both sides: two paragraphs with the same number
 * stand in the same gap between what did not change.
 */
export function gaps(mates: Int32Array, newLength: number): { old: Int32Array; new: Int32Array } {
  const kept = stationary(mates)
  const oldGaps = new Int32Array(mates.length)
  const newGaps = new Int32Array(newLength)
  let gap = 0
  let done = 0
  for (let at = 0; at < mates.length; at++) {
    oldGaps[at] = gap
    if (!kept[at]) continue
    const mate = mates[at]!
    while (done <= mate) newGaps[done++] = gap
    gap++
  }
  while (done < newLength) newGaps[done++] = gap
  return { old: oldGaps, new: newGaps }
}
