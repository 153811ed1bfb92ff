import { guessLanguage } from './language'
import { Marking } from './marking'
import { openingOf } from './openings'
import { type DraftParagraph, type DraftText, directionOf } from './paragraph'
import { endsLikeParagraph, isAnnexLine, isMastheadLine, isOrganLine, looksLikeHeading, looksLikeOrgan } from './places'
import type { RawBlock } from './rawBlock'

/** A text as it was understood. */
export interface Understood {
  draft: DraftText
  /** For each paragraph what is doubtful about it, in words for the person who checks; mostly empty. */
  doubts: string[][]
}

export interface UnderstandOptions {
  /** BCP 47, where it is known; else it is guessed from the words. */
  language?: string
  /** Gives the identity of the paragraph at a place in the list. */
  newId(at: number): string
}

/** What one block is, before it becomes a paragraph. */
interface Reading {
  kind: DraftParagraph['kind']
  doubt?: string
}

/** Where the title and the organ's line stand; -1 where there is none. */
function findHead(blocks: readonly RawBlock[]): { title: number; organ: number; organDoubt: boolean } {
  const usable = (at: number) => {
    const { style, text } = blocks[at]!
    return style !== 'masthead' && style !== 'footnote' && !isMastheadLine(text)
  }
  const top = Math.min(blocks.length, 60)
  let organ = -1
  let organDoubt = false
  for (let at = 0; at < top && organ < 0; at++) if (isOrganLine(blocks[at]!.text)) organ = at
  for (let at = 0; at < Math.min(top, 12) && organ < 0; at++) {
    if (!looksLikeOrgan(blocks[at]!.text) || blocks[at]!.numberText) continue
    organ = at
    organDoubt = true
  }
  const styled = blocks.findIndex(({ style }) => style === 'title')
  if (styled >= 0 && (organ < 0 || styled < organ)) return { title: styled, organ, organDoubt }
  for (let at = organ - 1; at >= 0; at--) if (usable(at)) return { title: at, organ, organDoubt }
  if (organ < 0) {
    const first = blocks.findIndex((_, at) => usable(at))
    const text = blocks[first]?.text ?? ''
    if (first >= 0 && !blocks[first]!.numberText && looksLikeHeading(text) && !/^\d/.test(text))
      return { title: first, organ, organDoubt }
  }
  return { title: -1, organ, organDoubt }
}

/** Reads the body in order, knowing whether the operative part has begun. */
class Body {
  private operativeBegun = false

  constructor(private readonly language: string) {}

  read(block: RawBlock, text: string, marking: Marking): Reading {
    if (block.style === 'footnote' || block.footnoteKey !== undefined) return { kind: 'footnote' }
    if (block.style === 'masthead') return { kind: 'other' }
    if (marking.marker === null && (block.style === 'annex' || isAnnexLine(text))) {
      this.operativeBegun = true
      return { kind: 'annex' }
    }
    if (block.style === 'heading' || block.style === 'title') return { kind: 'heading' }
    if (marking.marker) return this.marked(marking)
    if (block.inTable && !openingOf(text, this.language).known)
      return { kind: 'other', doubt: 'From a table; kept as text, cell by cell.' }
    return this.operativeBegun ? this.later(text) : this.earlier(text)
  }

  private marked({ marker }: Marking): Reading {
    if (marker!.part === 'preambular') return { kind: 'preambular' }
    if (!this.operativeBegun && marker!.form === 'letter')
      return this.begin('A lettered paragraph before the first operative paragraph.')
    return this.begin()
  }

  private begin(doubt?: string): Reading {
    this.operativeBegun = true
    return doubt ? { kind: 'operative', doubt } : { kind: 'operative' }
  }

  /** An unnumbered block before the operative part. */
  private earlier(text: string): Reading {
    const opening = openingOf(text, this.language)
    const ends = endsLikeParagraph(text)
    const comma = /[,،，][^\p{L}\p{N}]*$/u.test(text)
    if (opening.known && opening.part === 'operative' && ends && !comma)
      return this.begin('It opens like an operative paragraph but has no number.')
    if (opening.known) return { kind: 'preambular' }
    if (looksLikeHeading(text) && !ends)
      return { kind: 'heading', doubt: 'Taken as a heading: it is short and unpunctuated.' }
    if (opening.part !== 'operative' && (opening.length > 0 || ends))
      return { kind: 'preambular', doubt: 'Its opening words are not among the usual ones.' }
    if (comma) return { kind: 'preambular', doubt: 'Its opening words are not among the usual ones.' }
    if (opening.part === 'operative' && ends)
      return this.begin('It opens like an operative paragraph but has no number.')
    return { kind: 'other', doubt: 'Not understood; kept as text.' }
  }

  /** An unnumbered block after the operative part has begun. */
  private later(text: string): Reading {
    const opening = openingOf(text, this.language)
    const ends = endsLikeParagraph(text)
    const comma = /[,،，][^\p{L}\p{N}]*$/u.test(text)
    if (opening.known && opening.part === 'preambular' && comma)
      return { kind: 'preambular', doubt: 'A preambular paragraph after the operative part has begun.' }
    if (opening.part !== 'preambular' && opening.length > 0 && ends)
      return { kind: 'operative', doubt: 'It has no number.' }
    if (looksLikeHeading(text)) return { kind: 'heading' }
    return { kind: 'other', doubt: 'Not understood; kept as text.' }
  }
}

/** How many units at the start are opening words: the source's italics where they make sense, else the rule's. */
function openingWords(
  block: RawBlock,
  text: string,
  cut: number,
  kind: DraftParagraph['kind'],
  { level, inAnnex }: { level: number; inAnnex: boolean },
  language: string,
) {
  if (kind !== 'preambular' && kind !== 'operative') return { openingLength: 0, known: true }
  const ruled = openingOf(text, language)
  const italic = Math.max(0, (block.italicPrefixLength ?? 0) - cut)
  const words = text.slice(0, italic).replace(/[\s,;:]+$/u, '').length
  if (words > 0 && words < text.length && words <= 90)
    return { openingLength: words, known: true, ...(words === ruled.length ? {} : { openingFixed: true }) }
  if ((level > 0 || inAnnex) && !ruled.known) return { openingLength: 0, known: true }
  const fits = ruled.known || ruled.part === kind
  const first = /^[[("“«]*[\p{L}\p{M}’'-]+/u.exec(text)?.[0].length ?? 0
  return { openingLength: fits ? ruled.length : first, known: ruled.known }
}

/**
 * Says what every block of a file is: title, organ's line, PP, OP with its level, heading, annex, footnote. What is
 * not understood is kept as `other`, and nothing is dropped. The same rules serve every format.
 */
export function understand(blocks: readonly RawBlock[], { language: given, newId }: UnderstandOptions): Understood {
  const language = given ?? guessLanguage(blocks.map(({ text }) => text).join('\n'))
  const { title, organ, organDoubt } = findHead(blocks)
  const body = new Body(language)
  const marking = new Marking()
  const noteIds = new Map<string, string>()
  blocks.forEach(({ footnoteKey }, at) => {
    if (footnoteKey !== undefined) noteIds.set(footnoteKey, newId(at))
  })
  const doubts: string[][] = []
  let inAnnex = false
  const paragraphs = blocks.map((block, at): DraftParagraph => {
    const plain = (kind: DraftParagraph['kind'], doubt?: string): DraftParagraph => {
      doubts.push(doubt ? [doubt] : [])
      const openingLength = kind === 'organ' ? block.text.replace(/[,،，\s]+$/u, '').length : 0
      return {
        id: newId(at),
        kind,
        level: 0,
        text: block.text,
        openingLength,
        state: 'not-discussed',
        ...notesOf(block, 0, noteIds),
      }
    }
    if (at === title) return plain('title')
    if (at === organ)
      return plain('organ', organDoubt ? 'Taken as the organ’s line by its place and comma.' : undefined)
    if (at < Math.max(title, organ) && block.footnoteKey === undefined) return plain('other')
    marking.read(block)
    const { text, cut } = marking
    const { kind, doubt } = body.read(block, text, marking)
    const placed = kind === 'preambular' || kind === 'operative'
    const level = kind === 'operative' ? marking.takeLevel() : 0
    if (kind === 'annex' || kind === 'heading') marking.restart(kind === 'annex')
    inAnnex ||= kind === 'annex'
    const { known, ...opening } = openingWords(
      block,
      placed ? text : block.text,
      placed ? cut : 0,
      kind,
      { level, inAnnex },
      language,
    )
    const found = doubt ? [doubt] : []
    if (placed && !known && !doubt) found.push('Its opening words are not among the usual ones.')
    doubts.push(found)
    return {
      id: newId(at),
      kind,
      level,
      text: placed ? text : block.text,
      ...opening,
      state: 'not-discussed',
      ...(placed && marking.marker ? { printedLabel: marking.marker.printed } : {}),
      ...(placed && marking.marker?.suffix ? { suffix: marking.marker.suffix } : {}),
      ...notesOf(block, placed ? cut : 0, noteIds),
    }
  })
  return { draft: { language, direction: directionOf(language), paragraphs }, doubts }
}

function notesOf(
  block: RawBlock,
  cut: number,
  noteIds: ReadonlyMap<string, string>,
): Pick<DraftParagraph, 'footnotes'> {
  const footnotes = (block.footnoteRefs ?? []).flatMap(({ at, key }) => {
    const noteId = noteIds.get(key)
    return noteId === undefined ? [] : [{ at: Math.max(0, at - cut), noteId }]
  })
  return footnotes.length > 0 ? { footnotes } : {}
}
