/**
 * How like two paragraphs are, from the words and the pairs of neighbouring words they share, each counted by how rare
 * it is in these drafts: "Urges all States to" is in half the paragraphs and says little, a treaty's name says much.
 * Words are 32-bit hashes here; a collision could only misjudge a likeness, never a text.
 */

/** The features of one paragraph: dense feature numbers and how often each stands there. */
export interface Profile {
  features: Int32Array
  counts: Int32Array
  /** The sum of the features' weights, set by `weigh`. */
  total: number
}

/** A feature in more paragraphs than this says nothing and would make the index slow. */
const MOST_PARAGRAPHS = 400
/** A pair of neighbouring words against a single word. */
const PAIR_WEIGHT = 0.8
/** A single ideograph against a single word: it is less than a word. */
const SIGN_WEIGHT = 0.4

const isCased = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)

/** Chinese, Japanese and Korean are compared character by character and pair by pair: no dictionary is needed for it. */
const isIdeograph = (code: number) => code >= 0x2e80 && code < 0xfb00

const isBreak = (code: number) =>
  code < 0x30 ||
  (code > 0x39 && code < 0x41) ||
  (code > 0x5a && code < 0x61) ||
  (code > 0x7a && code < 0xc0) ||
  (code >= 0x2000 && code < 0x2070) ||
  (code >= 0x3000 && code < 0x3040) ||
  (code >= 0xff00 && code < 0xff10) ||
  code === 0x60c ||
  code === 0x61b ||
  code === 0x61f

/** A hash below this is an ideograph's own code. */
const isSign = (word: number) => word > 0 && word < 0xfb00

/** The words of a text as hashes without case, in order. */
export function hashedWords(text: string): number[] {
  const words: number[] = []
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isBreak(code)) {
      if (hash !== 0) words.push(hash)
      hash = 0
    } else if (isIdeograph(code)) {
      if (hash !== 0) words.push(hash)
      words.push(code)
      hash = 0
    } else {
      hash = (Math.imul(hash === 0 ? 0x811c9dc5 : hash, 0x01000193) ^ (isCased(code) ? code + 32 : code)) | 0
    }
  }
  if (hash !== 0) words.push(hash)
  return words
}

/** Gives features dense numbers over one comparison, and counts in how many paragraphs each stands. */
export class Vocabulary {
  private readonly numbers = new Map<number, number>()
  /** 1 for a single word, PAIR_WEIGHT for a pair. */
  private readonly share: number[] = []
  readonly paragraphs: number[] = []
  weights: Float64Array = new Float64Array(0)
  private seen = 0
  /** The paragraph being read: its features, their counts, and where each feature stands among them. */
  private features: number[] = []
  private counts: number[] = []
  private readonly paragraphOf: number[] = []
  private readonly slotOf: number[] = []

  private numberOf(hash: number, share: number): number {
    let number = this.numbers.get(hash)
    if (number === undefined) {
      number = this.paragraphs.length
      this.numbers.set(hash, number)
      this.paragraphs.push(0)
      this.share.push(share)
      this.paragraphOf.push(0)
      this.slotOf.push(0)
    }
    return number
  }

  /** Counts one feature in the paragraph being read. */
  private note(feature: number): void {
    if (this.paragraphOf[feature] === this.seen) {
      this.counts[this.slotOf[feature]!]!++
      return
    }
    this.paragraphOf[feature] = this.seen
    this.slotOf[feature] = this.features.length
    this.features.push(feature)
    this.counts.push(1)
    this.paragraphs[feature]!++
  }

  /** Reads a paragraph into the vocabulary. */
  profile(text: string): Profile {
    this.seen++
    this.features = []
    this.counts = []
    let before = 0x5bd1e995
    for (const word of hashedWords(text)) {
      this.note(this.numberOf(word, isSign(word) ? SIGN_WEIGHT : 1))
      this.note(this.numberOf(Math.imul(before, 31) ^ Math.imul(word, 0x85ebca6b) ^ 0x2545f491, PAIR_WEIGHT))
      before = word
    }
    return { features: Int32Array.from(this.features), counts: Int32Array.from(this.counts), total: 0 }
  }

  /** Fixes every feature's weight once all paragraphs are read, and sums them up in the profiles given. */
  weigh(profiles: Profile[]): void {
    const size = this.paragraphs.length
    this.weights = new Float64Array(size)
    for (let feature = 0; feature < size; feature++) {
      const paragraphs = this.paragraphs[feature]!
      this.weights[feature] =
        paragraphs > MOST_PARAGRAPHS ? 0 : this.share[feature]! * Math.log(1 + (2 * this.seen) / paragraphs)
    }
    for (const profile of profiles) {
      let total = 0
      for (let i = 0; i < profile.features.length; i++)
        total += this.weights[profile.features[i]!]! * profile.counts[i]!
      profile.total = total
    }
  }
}
