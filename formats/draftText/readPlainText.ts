import { guessLanguage } from '@/domain/draft/language'
import { markerIn } from '@/domain/draft/marker'
import { openingOf } from '@/domain/draft/openings'
import { endsLikeParagraph, isAnnexLine, isMastheadLine, isOrganLine } from '@/domain/draft/places'
import type { RawBlock } from '@/domain/draft/rawBlock'
import { takeFootnoteMarks } from './footnoteMarks'

const NOTE = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/
/** Scripts in which a line broken in the middle of a sentence goes on without a blank. */
const WITHOUT_BLANKS = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]$/u
/** No one breaks lines by hand beyond this many characters. */
const WIDEST_WRAP = 130

interface Page {
  language: string
  /** True where blank lines part the paragraphs. */
  spaced: boolean
  /** The widest line, if the lines look broken by hand, else 0. */
  wrap: number
}

function lookAt(lines: readonly string[], language: string): Page {
  const filled = lines.filter((line) => line.trim() !== '')
  const widest = Math.max(0, ...filled.map((line) => line.length))
  const blank = lines.length - filled.length
  const wrap =
    widest <= WIDEST_WRAP && filled.some((line) => !endsLikeParagraph(line.trimEnd()) && line.length > widest * 0.7)
      ? widest
      : 0
  return { language, spaced: blank * 4 >= filled.length, wrap }
}

/** As far back as the rules look; without it each line of a long paragraph would be held against all before it. */
const LOOK_BACK = 400

interface Paragraph {
  /** Its lines, each with the blank that parts it from the one before. */
  pieces: string[]
  /** How it ends: all of it while it is short. */
  end: string
}

/** True where a line begins a paragraph though no blank line stands before it. */
function begins(line: string, { end: before }: Paragraph, page: Page): boolean {
  if (markerIn(line, false) || NOTE.test(line)) return true
  const whole = before.length < LOOK_BACK ? before : ''
  if (isOrganLine(whole) || isOrganLine(line) || isAnnexLine(line)) return true
  if (endsLikeParagraph(before)) {
    if (openingOf(line, page.language).known && (!/^\p{Ll}/u.test(line) || page.language === 'ru')) return true
    if (!page.spaced && !(page.wrap > 0 && /^\p{Ll}/u.test(line))) return true
    return false
  }
  if (isMastheadLine(whole) || isMastheadLine(line)) return true
  return !page.spaced && (page.wrap === 0 || before.length < page.wrap * 0.6)
}

function goOn(paragraph: Paragraph, words: string): void {
  const piece = WITHOUT_BLANKS.test(paragraph.end) && !/^[A-Za-z0-9]/.test(words) ? words : ` ${words}`
  paragraph.pieces.push(piece)
  paragraph.end = (paragraph.end + piece).slice(-LOOK_BACK)
}

/**
 * Cuts plain text into paragraphs: at blank lines, at numbers and letters, at the organ's line; lines broken in the
 * middle of a sentence are joined again. Numbers stay in front of the text.
 */
export function readPlainText(text: string): RawBlock[] {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const page = lookAt(lines, guessLanguage(text))
  const paragraphs: Paragraph[] = []
  let open = false
  for (const line of lines) {
    const words = line.trim()
    const last = paragraphs.at(-1)
    if (words !== '' && open && last && !begins(words, last, page)) goOn(last, words)
    else if (words !== '') paragraphs.push({ pieces: [words], end: words.slice(-LOOK_BACK) })
    open = words !== ''
  }
  return paragraphs.map(({ pieces }): RawBlock => {
    const paragraph = pieces.join('')
    const note = NOTE.exec(paragraph)
    if (note) return { text: note[2]!, style: 'footnote', footnoteKey: note[1]! }
    const { text: plain, refs } = takeFootnoteMarks(paragraph)
    return refs.length > 0 ? { text: plain, footnoteRefs: refs } : { text: plain }
  })
}
