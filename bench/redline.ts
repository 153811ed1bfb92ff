import { diffWordsWithSpace } from 'diff'
import type { DraftText } from '@/domain/draft/paragraph'
import { compare } from '@/domain/redline/compare'
import { Chance } from '@/domain/redline/testing/chance'
import { type EditedDraft, editedDraft } from '@/domain/redline/testing/knownEdits'
import { PHRASES } from '@/domain/redline/testing/phrases'
import { ORDINARY } from '@/domain/redline/testing/writtenDraft'

const whole = (draft: DraftText) => draft.paragraphs.map(({ text }) => text).join('\n')

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

function timed(action: () => unknown): number {
  const start = performance.now()
  action()
  return performance.now() - start
}

/** Milliseconds of one core, as medians. */
export interface RedlineFigures {
  paragraphs: number
  redline: number
  wholeTextWords: number
  /** How many redlines take as long as one word comparison of the whole text. */
  ratio: number
}

/** A draft of which a third was edited, and rounds that take turns so that both meet the same machine. */
function measure(paragraphs: number, rounds: number): RedlineFigures {
  const edited: EditedDraft = editedDraft(new Chance(2015), PHRASES[0]!, ORDINARY, paragraphs, 1 / 3)
  const [old, next] = [whole(edited.old), whole(edited.new)]
  for (let warm = 0; warm < 40; warm++) compare(edited.old, edited.new)
  diffWordsWithSpace(old, next)
  const redline: number[] = []
  const words: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < 5; turn++) redline.push(timed(() => compare(edited.old, edited.new)))
    words.push(timed(() => diffWordsWithSpace(old, next)))
  }
  const figures = { paragraphs, redline: median(redline), wholeTextWords: median(words) }
  return { ...figures, ratio: figures.wholeTextWords / figures.redline }
}

/** Prints and returns how long a redline of 200 paragraphs takes against a word comparison of the whole text. */
export function run(): RedlineFigures {
  const figures = measure(200, 7)
  console.log(
    `redline of ${figures.paragraphs} paragraphs: ${figures.redline.toFixed(2)} ms; ` +
      `diffWordsWithSpace of the whole text: ${figures.wholeTextWords.toFixed(0)} ms; ratio 1 : ${figures.ratio.toFixed(0)}`,
  )
  const long = editedDraft(new Chance(70), PHRASES[0]!, ORDINARY, 1000, 1 / 3)
  compare(long.old, long.new)
  const times = Array.from({ length: 5 }, () => timed(() => compare(long.old, long.new)))
  console.log(`redline of 1,000 paragraphs: ${median(times).toFixed(1)} ms`)
  return figures
}
