import type { Typography } from './language'
import { part, tag } from './markup'
import { besideDocument, wordNamespaces } from './namespaces'
import type { WordPart } from './pack'
import { plainParagraph } from './paragraph'
import { fieldRun, textRun } from './runs'

/** What stands in the margins of every page; empty strings print nothing. */
export type Margins = { symbol: string; marking: string; exported: string }

const english: Typography = { tag: 'en-GB', rightToLeft: false, eastAsian: false, openingIn: 'italic' }

/**
 * The headers and the footer. The first page has the marking alone, for its masthead has the symbol; every page has
 * the marking, who exported it and its number of how many.
 */
export function marginParts({ symbol, marking, exported }: Margins): WordPart[] {
  const marked = marking === '' ? '' : plainParagraph('Header', english, textRun(marking, english, { bold: true }))
  const first = marked || plainParagraph('Header', english, '')
  const following = marked + plainParagraph('Header', english, textRun(symbol, english, { bold: true }))
  const page = plainParagraph(
    'Footer',
    english,
    textRun(`${exported}\t`, english) +
      fieldRun('PAGE', english) +
      textRun('/', english) +
      fieldRun('NUMPAGES', english),
  )
  return [
    { kind: besideDocument('header', 'header1'), id: 'rIdFirst', xml: part(tag('w:hdr', wordNamespaces, first)) },
    { kind: besideDocument('header', 'header2'), id: 'rIdHeader', xml: part(tag('w:hdr', wordNamespaces, following)) },
    { kind: besideDocument('footer', 'footer1'), id: 'rIdFooter', xml: part(tag('w:ftr', wordNamespaces, page)) },
  ]
}

/** The section's properties, which close the document's body: margins, paper (A4), where the headers stand. */
export function sectionXml(landscape: boolean): string {
  const [width, height] = landscape ? [16838, 11906] : [11906, 16838]
  const refer = (name: 'w:headerReference' | 'w:footerReference', type: string, id: string) =>
    tag(name, { 'w:type': type, 'r:id': id })
  return tag(
    'w:sectPr',
    {},
    refer('w:headerReference', 'first', 'rIdFirst'),
    refer('w:headerReference', 'default', 'rIdHeader'),
    refer('w:footerReference', 'first', 'rIdFooter'),
    refer('w:footerReference', 'default', 'rIdFooter'),
    tag('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': landscape ? 'landscape' : undefined }),
    tag('w:pgMar', {
      'w:top': 1240,
      'w:right': 1240,
      'w:bottom': 1240,
      'w:left': 1240,
      'w:header': 620,
      'w:footer': 620,
      'w:gutter': 0,
    }),
    tag('w:titlePg'),
  )
}
