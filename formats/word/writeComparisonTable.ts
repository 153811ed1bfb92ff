import { labelsOf } from '@/domain/draft/labels'
import type { DraftText } from '@/domain/draft/paragraph'
import type { Redline, RedlineEntry, RedlineSegment } from '@/domain/redline/redline'
import { settingsXml } from './write/footnotes'
import { type Typography, typographyOf } from './write/language'
import { marginParts, sectionXml } from './write/margins'
import { part, setting, tag } from './write/markup'
import { besideDocument, wordNamespaces } from './write/namespaces'
import { pack } from './write/pack'
import { line, plainParagraph } from './write/paragraph'
import { textRun } from './write/runs'
import { stylesXml } from './write/styles'

/** What a comparison table is written from. `names` are the versions' labels, for the heads of the columns. */
export type Comparison = {
  old: DraftText
  new: DraftText
  redline: Redline
  names: { old: string; new: string }
  symbol?: string
  marking?: string
  exported?: string
  author: string
  /** When it was written, ISO 8601 in UTC. */
  at: string
}

/** Twentieths of a point: old, new, what happened. */
const columns = [5900, 5900, 2550]

const english: Typography = { tag: 'en-GB', rightToLeft: false, eastAsian: false, openingIn: 'italic' }

/**
 * A paragraph-by-paragraph comparison as a .docx: old, new and what happened, on landscape pages. Deleted words are
 * struck through in the old column and inserted ones underlined in the new, so that it reads without colour.
 */
export function writeComparisonTable(comparison: Comparison): Uint8Array {
  const { old, new: next, redline, names, author, at } = comparison
  const labels = { old: labelsOf(old.paragraphs), new: labelsOf(next.paragraphs) }
  const look = { old: typographyOf(old), new: typographyOf(next) }
  const rows = redline.entries.map((entry) => {
    const cell = (side: 'old' | 'new') =>
      sideParagraphs(entry, side, labels[side], look[side]).join('') || line('TableText', look[side], '')
    const happened = line('TableText', english, whatHappened(entry, labels.old, labels.new))
    return row([cell('old'), cell('new'), happened])
  })
  const head = [names.old, names.new, 'What happened'].map((text) => line('TableHead', english, text))
  const document = part(
    tag(
      'w:document',
      wordNamespaces,
      tag('w:body', {}, table([row(head, true), ...rows]), tag('w:p'), sectionXml(true)),
    ),
  )
  const { symbol = '', marking = '', exported = '' } = comparison
  const beside = [
    { kind: besideDocument('styles'), id: 'rIdStyles', xml: stylesXml(look.new) },
    { kind: besideDocument('settings'), id: 'rIdSettings', xml: settingsXml(false) },
    ...marginParts({ symbol, marking, exported }),
  ]
  return pack(document, beside, { title: `${names.old} compared with ${names.new}`, author, at })
}

/** In a few words, what became of the paragraph or paragraphs of an entry. Empty where nothing did. */
export function whatHappened(entry: RedlineEntry, oldLabels: string[], newLabels: string[]): string {
  const from = listed(entry.old.map((at) => oldLabels[at] ?? ''))
  const to = listed(entry.new.map((at) => newLabels[at] ?? ''))
  switch (entry.kind) {
    case 'unchanged':
      return from === to ? '' : `Renumbered only, from ${from}`
    case 'changed':
      return from === to || from === '' ? 'Changed' : `Changed, was ${from}`
    case 'inserted':
      return 'Inserted'
    case 'deleted':
      return 'Deleted'
    case 'moved':
      return from === '' ? 'Moved' : `Moved from ${from}`
    case 'moved-changed':
      return from === '' ? 'Moved and changed' : `Moved from ${from} and changed`
    case 'split':
      return to === '' ? 'Split' : `Split into ${to}`
    case 'merged':
      return from === '' ? 'Merged' : `Merged from ${from}`
  }
}

function listed(labels: string[]): string {
  const known = labels.filter((label) => label !== '')
  return known.length < 2 ? (known[0] ?? '') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`
}

/** The paragraphs of one side of an entry, each behind its label. */
function sideParagraphs(entry: RedlineEntry, side: 'old' | 'new', labels: string[], look: Typography): string[] {
  const [gone, marked] = side === 'old' ? (['insert', 'delete'] as const) : (['delete', 'insert'] as const)
  const paragraphs: string[] = []
  let runs = ''
  const close = () => {
    const label = labels[entry[side][paragraphs.length] ?? -1] ?? ''
    const front = label === '' ? '' : textRun(`${label}  `, look, { bold: true })
    paragraphs.push(plainParagraph('TableText', look, front + runs))
    runs = ''
  }
  for (const { op, text } of entry.segments) {
    if (op === gone) continue
    text.split('\n').forEach((words, at) => {
      if (at > 0) close()
      runs += textRun(words, look, op === marked ? lookOf(op) : {})
    })
  }
  if (entry[side].length > 0) close()
  return paragraphs
}

function lookOf(op: RedlineSegment['op']) {
  return op === 'insert' ? { underlined: true } : { struck: true }
}

function table(rows: string[]): string {
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => tag(`w:${side}`, border))
  const properties = tag(
    'w:tblPr',
    {},
    tag('w:tblW', { 'w:w': columns.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
    tag('w:tblBorders', {}, ...borders),
    tag('w:tblLayout', { 'w:type': 'fixed' }),
  )
  const grid = tag('w:tblGrid', {}, ...columns.map((width) => tag('w:gridCol', { 'w:w': width })))
  return tag('w:tbl', {}, properties, grid, ...rows)
}

/** The head is repeated at the top of every page. */
function row(cells: string[], isHead = false): string {
  const written = cells.map((content, at) =>
    tag('w:tc', {}, tag('w:tcPr', {}, tag('w:tcW', { 'w:w': columns[at], 'w:type': 'dxa' })), content),
  )
  return tag('w:tr', {}, isHead ? tag('w:trPr', {}, setting('w:tblHeader', 'true')) : '', ...written)
}
