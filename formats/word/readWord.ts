import type { Masthead } from '@/domain/draft/masthead'
import type { RawBlock } from '@/domain/draft/rawBlock'
import { blockOf, flatten } from './read/blocks'
import { recogniseMasthead } from './read/masthead'
import { labelCounter } from './read/numbering'
import { openPackage } from './read/openPackage'
import { type ReadParagraph, readParagraphs } from './read/paragraphs'
import type { Reading } from './read/runs'
import { readStyles } from './read/styles'
import type { Take, TrackedCount } from './read/tracked'
import { element, elements, type XmlElement } from './xml'

export type { Take } from './read/tracked'

export type WordReading = {
  ok: true
  /** The document's paragraphs in order, the footnotes' texts after them. */
  blocks: RawBlock[]
  /** The lines of a United Nations masthead, where there was one. */
  masthead: Masthead | undefined
  direction: 'ltr' | 'rtl'
  /** Tracked changes in the document, whichever side was taken. */
  tracked: TrackedCount
  /** Comments, which are not read: how many there were. */
  comments: number
}

export type ReadWordResult = WordReading | { ok: false; reason: string }

/** More than this many paragraphs are not a draft resolution. */
const mostParagraphs = 20_000

/**
 * Reads a .docx on one side of its tracked changes: with all of them accepted, or all rejected. Answers a reason, in
 * words for the person who chose the file, where it cannot be read; never throws for what a file may hold.
 */
export function readWord(bytes: Uint8Array, take: Take = 'accept'): ReadWordResult {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const { document, styles, numbering, footnotes, endnotes } = opened.parts
  const reading: Reading = {
    take,
    styles: readStyles(styles),
    tracked: { insertions: 0, deletions: 0, moves: 0 },
    comments: 0,
  }
  const paragraphs = readParagraphs(element(document, 'w:body') ?? document, reading)
  if (paragraphs.length > mostParagraphs) {
    return { ok: false, reason: 'This document has more than 20,000 paragraphs. Choose the draft alone.' }
  }
  const counter = labelCounter(numbering)
  const placed = paragraphs.flatMap((paragraph) => {
    const block = blockOf(paragraph, counter)
    if (block && paragraph.inTable) block.inTable = true
    return block ? [{ block, boxed: paragraph.inTable || paragraph.inBox }] : []
  })
  const { blocks, masthead } = recogniseMasthead(placed)
  const notes = [...readNotes(footnotes, '', reading), ...readNotes(endnotes, 'end-', reading)]
  const used = new Set(blocks.flatMap((block) => block.footnoteRefs?.map(({ key }) => key) ?? []))
  return {
    ok: true,
    blocks: [...blocks, ...notes.filter(({ footnoteKey }) => footnoteKey !== undefined && used.has(footnoteKey))],
    masthead,
    direction: directionOf(paragraphs),
    tracked: reading.tracked,
    comments: reading.comments,
  }
}

/** The notes of footnotes.xml or endnotes.xml, without the separators Word keeps there. A note is read as one block. */
function readNotes(root: XmlElement | undefined, prefix: string, reading: Reading): RawBlock[] {
  return elements(root)
    .filter((note) => note.attributes['w:type'] === undefined || note.attributes['w:type'] === 'normal')
    .map((note) => {
      const pieces = readParagraphs(note, reading).flatMap((paragraph, at) =>
        at === 0 ? paragraph.pieces : [{ text: ' ', italic: false, bold: false }, ...paragraph.pieces],
      )
      return {
        text: flatten(pieces).text,
        style: 'footnote' as const,
        footnoteKey: `${prefix}${note.attributes['w:id']}`,
      }
    })
}

function directionOf(paragraphs: ReadParagraph[]): 'ltr' | 'rtl' {
  const worded = paragraphs.filter(({ pieces, inTable }) => pieces.length > 0 && !inTable)
  return worded.filter(({ rightToLeft }) => rightToLeft).length * 2 > worded.length ? 'rtl' : 'ltr'
}
