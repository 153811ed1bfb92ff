import type { Alignable, Mates } from './exact'
import { type Profile, Vocabulary } from './likeness'
import { gaps } from './order'
import { type Window, WindowSearch } from './windows'

/** Paragraphs that became one another: one on each side, or one and several. */
export interface Group {
  old: number[]
  new: number[]
}

interface Hypothesis extends Group {
  score: number
}

/** How much a pair must have in common to be one paragraph: less where it stands in the same gap. */
const LIKE_IN_PLACE = 0.28
const LIKE_ELSEWHERE = 0.42
/** The first round takes only what is surer than this; the second knows more of what did not move. */
const SURE = 0.5
/** What standing in the same gap adds to a likeness when two hypotheses compete. */
const IN_PLACE = 0.18
/** Pairs below this share of the smaller paragraph are not looked at. */
const WORTH_A_LOOK = 0.15
/** Unchanged paragraphs read to learn which words are common in these drafts. */
const SAMPLE = 64

/**
 * Finds, among the paragraphs without a mate, those that became one another.
 * @param fixed old paragraphs whose mate is certain (identity) though the text changed: their group may only grow
 */
export function findGroups(
  old: readonly Alignable[],
  next: readonly Alignable[],
  mates: Mates,
  fixed: ReadonlySet<number>,
): Group[] {
  const free = { old: [] as number[], new: [] as number[] }
  mates.old.forEach((mate, at) => {
    if (mate === -1 || fixed.has(at)) free.old.push(at)
  })
  mates.new.forEach((mate, at) => {
    if (mate === -1 || fixed.has(mate)) free.new.push(at)
  })
  if (free.old.length === 0 || free.new.length === 0) return []
  if (free.old.every((at) => fixed.has(at)) && free.new.every((at) => mates.new[at] !== -1)) return []

  const vocabulary = new Vocabulary()
  const oldProfiles = free.old.map((at) => vocabulary.profile(old[at]!.text))
  const newProfiles = free.new.map((at) => vocabulary.profile(next[at]!.text))
  sample(old, mates, fixed, vocabulary)
  vocabulary.weigh([...oldProfiles, ...newProfiles])

  const common = commonWeights(oldProfiles, newProfiles, vocabulary)
  const hypotheses = new Hypotheses(free, oldProfiles, newProfiles, common, vocabulary, mates, fixed)
  const groups = hypotheses.choose(SURE, SURE)
  groups.push(...hypotheses.choose(LIKE_IN_PLACE, LIKE_ELSEWHERE))
  return groups
}

/** Reads some unchanged paragraphs, spread over the draft, so that common words are known for what they are. */
function sample(old: readonly Alignable[], mates: Mates, fixed: ReadonlySet<number>, vocabulary: Vocabulary): void {
  const unchanged: number[] = []
  mates.old.forEach((mate, at) => {
    if (mate !== -1 && !fixed.has(at)) unchanged.push(at)
  })
  const step = Math.max(1, unchanged.length / SAMPLE)
  for (let at = 0; at < unchanged.length; at += step) vocabulary.profile(old[unchanged[Math.floor(at)]!]!.text)
}

/** For every old profile the new ones worth a look, with the weight of what they share. */
function commonWeights(old: Profile[], next: Profile[], vocabulary: Vocabulary): Map<number, number>[] {
  const { weights } = vocabulary
  const postings: number[][] = []
  next.forEach((profile, at) => {
    profile.features.forEach((feature, i) => {
      if (weights[feature] === 0) return
      const list = postings[feature]
      if (list) list.push(at, profile.counts[i]!)
      else postings[feature] = [at, profile.counts[i]!]
    })
  })
  const shared = new Float64Array(next.length)
  return old.map((profile) => {
    const touched: number[] = []
    for (let i = 0; i < profile.features.length; i++) {
      const list = postings[profile.features[i]!]
      if (!list) continue
      const weight = weights[profile.features[i]!]!
      const count = profile.counts[i]!
      for (let at = 0; at < list.length; at += 2) {
        const place = list[at]!
        if (shared[place] === 0) touched.push(place)
        const times = list[at + 1]!
        shared[place] = shared[place]! + weight * Math.min(times, count)
      }
    }
    const found = new Map<number, number>()
    for (const place of touched) {
      const weight = shared[place]!
      shared[place] = 0
      if (weight >= WORTH_A_LOOK * Math.min(profile.total, next[place]!.total)) found.set(place, weight)
    }
    return found
  })
}

/** Every way in which free paragraphs may have become one another, and the choice among them, best first. */
class Hypotheses {
  private readonly freeOld: Uint8Array
  private readonly freeNew: Uint8Array
  private readonly windows: Hypothesis[]

  constructor(
    private readonly at: { old: number[]; new: number[] },
    private readonly oldProfiles: Profile[],
    private readonly newProfiles: Profile[],
    private readonly common: Map<number, number>[],
    vocabulary: Vocabulary,
    private readonly mates: Mates,
    private readonly fixed: ReadonlySet<number>,
  ) {
    this.freeOld = new Uint8Array(at.old.length).fill(1)
    this.freeNew = new Uint8Array(at.new.length).fill(1)
    this.windows = this.findWindows(vocabulary)
  }

  private findWindows(vocabulary: Vocabulary): Hypothesis[] {
    const search = new WindowSearch(vocabulary.weights)
    const reverse: Map<number, number>[] = this.newProfiles.map(() => new Map())
    this.common.forEach((found, old) => {
      for (const [next, weight] of found) reverse[next]!.set(old, weight)
    })
    const mateOfOld = this.at.old.map((old) => (this.fixed.has(old) ? this.at.new.indexOf(this.mates.old[old]!) : -1))
    const mateOfNew = this.at.new.map(() => -1)
    mateOfOld.forEach((mate, old) => {
      if (mate !== -1) mateOfNew[mate] = old
    })
    const found: Hypothesis[] = []
    const add = (window: Window, whole: number, mate: number, side: 'old' | 'new') => {
      if (mate !== -1 && !window.pieces.includes(mate)) return
      const group = side === 'old' ? { old: [whole], new: window.pieces } : { old: window.pieces, new: [whole] }
      found.push({ ...group, score: window.score + (mate === -1 ? 0 : 10) })
    }
    this.oldProfiles.forEach((profile, old) => {
      const mate = mateOfOld[old]!
      const allowed = (next: number) => next === mate || mateOfNew[next] === -1
      for (const window of search.find(profile, this.newProfiles, this.common[old]!, this.at.new, allowed))
        add(window, old, mate, 'old')
    })
    this.newProfiles.forEach((profile, next) => {
      const mate = mateOfNew[next]!
      const allowed = (old: number) => old === mate || mateOfOld[old] === -1
      for (const window of search.find(profile, this.oldProfiles, reverse[next]!, this.at.old, allowed))
        add(window, next, mate, 'new')
    })
    mateOfOld.forEach((mate, old) => {
      if (mate !== -1) found.push({ old: [old], new: [mate], score: 5 })
    })
    return found
  }

  /** Takes the best hypotheses whose paragraphs are all still free, and marks theirs as taken. */
  choose(inPlace: number, elsewhere: number): Group[] {
    const place = gaps(this.mates.old, this.mates.new.length)
    const inGap = (old: number, next: number) => place.old[this.at.old[old]!] === place.new[this.at.new[next]!]
    const hypotheses: Hypothesis[] = []
    for (const one of this.windows) {
      if (one.score < elsewhere || !this.isFree(one)) continue
      const same = one.old.some((old) => one.new.some((next) => inGap(old, next)))
      hypotheses.push({ ...one, score: one.score + (same ? IN_PLACE : 0) })
    }
    this.common.forEach((found, old) => {
      if (!this.freeOld[old]) return
      for (const [next, weight] of found) {
        if (!this.freeNew[next]) continue
        const same = inGap(old, next)
        const likeness = (2 * weight) / (this.oldProfiles[old]!.total + this.newProfiles[next]!.total)
        if (likeness >= (same ? inPlace : elsewhere))
          hypotheses.push({ old: [old], new: [next], score: likeness + (same ? IN_PLACE : 0) })
      }
    })
    hypotheses.sort((a, b) => b.score - a.score)
    const chosen: Group[] = []
    for (const one of hypotheses) if (this.isFree(one)) chosen.push(this.take(one))
    return chosen
  }

  private isFree(group: Group): boolean {
    return group.old.every((at) => this.freeOld[at] === 1) && group.new.every((at) => this.freeNew[at] === 1)
  }

  private take(group: Group): Group {
    const taken = { old: group.old.map((at) => this.at.old[at]!), new: group.new.map((at) => this.at.new[at]!) }
    for (const at of group.old) this.freeOld[at] = 0
    for (const at of group.new) this.freeNew[at] = 0
    for (const at of taken.old) this.mates.old[at] = taken.new[0]!
    for (const at of taken.new) this.mates.new[at] = taken.old[0]!
    return taken
  }
}
