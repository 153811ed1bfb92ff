/** What both sides of a comparison know of a paragraph. */
export interface Alignable {
  id: string
  text: string
}

/** For every old paragraph the new one it became, and the other way round; -1 where there is none. */
export interface Mates {
  old: Int32Array
  new: Int32Array
}

export function noMates(oldLength: number, newLength: number): Mates {
  return { old: new Int32Array(oldLength).fill(-1), new: new Int32Array(newLength).fill(-1) }
}

export function pair(mates: Mates, old: number, next: number): void {
  mates.old[old] = next
  mates.new[next] = old
}

/** Pairs paragraphs that have the same identity. An identity that stands twice on a side proves nothing. */
export function pairByIdentity(old: readonly Alignable[], next: readonly Alignable[], mates: Mates): void {
  const places = new Map<string, number>()
  next.forEach(({ id }, at) => {
    places.set(id, places.has(id) ? -1 : at)
  })
  old.forEach(({ id }, at) => {
    const place = places.get(id)
    if (place !== undefined && place >= 0 && mates.new[place] === -1) pair(mates, at, place)
  })
}

/**
 * Pairs paragraphs whose text is the same to the letter: first those whose text stands once on each side, then those
 * of the repeated ones that stand beside a pair, then the rest in order.
 */
export function pairByText(old: readonly Alignable[], next: readonly Alignable[], mates: Mates): void {
  const places = new Map<string, { old: number[]; new: number[] }>()
  next.forEach(({ text }, at) => {
    if (mates.new[at] !== -1) return
    const found = places.get(text)
    if (found) found.new.push(at)
    else places.set(text, { old: [], new: [at] })
  })
  old.forEach(({ text }, at) => {
    if (mates.old[at] === -1) places.get(text)?.old.push(at)
  })
  const repeated: { old: number[]; new: number[] }[] = []
  for (const found of places.values()) {
    if (found.old.length === 1 && found.new.length === 1) pair(mates, found.old[0]!, found.new[0]!)
    else if (found.old.length > 0) repeated.push(found)
  }
  if (repeated.length === 0) return
  growFromNeighbours(old, next, mates)
  for (const found of repeated) {
    const left = found.new.filter((at) => mates.new[at] === -1)
    for (const at of found.old) {
      if (mates.old[at] !== -1) continue
      const place = left.shift()
      if (place === undefined) break
      pair(mates, at, place)
    }
  }
}

function growFromNeighbours(old: readonly Alignable[], next: readonly Alignable[], mates: Mates): void {
  const grow = (at: number, step: 1 | -1) => {
    const neighbour = at - step
    const beside = neighbour < 0 || neighbour >= old.length ? (step === 1 ? -1 : next.length) : mates.old[neighbour]!
    if (mates.old[at] !== -1 || (beside === -1 && neighbour >= 0)) return
    const place = beside + step
    if (place < 0 || place >= next.length || mates.new[place] !== -1) return
    if (old[at]!.text === next[place]!.text) pair(mates, at, place)
  }
  for (let at = 0; at < old.length; at++) grow(at, 1)
  for (let at = old.length - 1; at >= 0; at--) grow(at, -1)
}
