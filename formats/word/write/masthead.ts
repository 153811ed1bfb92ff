import { type Masthead, printedDate, sponsorList } from '@/domain/draft/masthead'
import type { Typography } from './language'
import { setting, tag } from './markup'
import { line } from './paragraph'

/** Twentieths of a point. */
const columns = [6200, 3200]

const english: Typography = { tag: 'en-GB', rightToLeft: false, eastAsian: false, openingIn: 'italic' }

/** The masthead as the Secretariat prints it; a line that is not known is left away. Empty for an empty masthead. */
export function mastheadXml(masthead: Masthead): string {
  const { symbol, organ, session, committee, agendaItem, agendaTitle } = masthead
  const issue = [
    masthead.distribution && `Distr.: ${masthead.distribution}`,
    printedDate(masthead.date),
    masthead.original && `Original: ${masthead.original}`,
  ]
  const table = tag(
    'w:tbl',
    {},
    tag(
      'w:tblPr',
      {},
      tag('w:tblW', { 'w:w': 9400, 'w:type': 'dxa' }),
      setting('w:tblLayout', 'fixed').replace('w:val', 'w:type'),
    ),
    tag('w:tblGrid', {}, ...columns.map((width) => tag('w:gridCol', { 'w:w': width }))),
    row([line('MastheadLine', english, 'United Nations'), line('MastheadSymbol', english, symbol)], 12),
    row([line('MastheadOrgan', english, organ), lines('MastheadSmall', issue)], 24),
  )
  const below = [session, committee, agendaItem && `Agenda item ${agendaItem}`, agendaTitle]
  return table + lines('MastheadLine', below, '') + sponsorsXml(masthead)
}

function sponsorsXml({ sponsors, form }: Masthead): string {
  const names = sponsorList(sponsors)
  return names === '' ? '' : line('MastheadSponsors', english, `${names}: ${form}`)
}

function lines(style: 'MastheadSmall' | 'MastheadLine', texts: string[], none = line(style, english, '')): string {
  const written = texts.filter((text) => text !== '').map((text) => line(style, english, text))
  // A table's cell must hold a paragraph.
  return written.join('') || none
}

/** `rule` is the weight of the line under the row, in eighths of a point. */
function row(cells: string[], rule: number): string {
  const under = tag('w:bottom', { 'w:val': 'single', 'w:sz': rule, 'w:space': 0, 'w:color': 'auto' })
  const written = cells.map((content, at) =>
    tag(
      'w:tc',
      {},
      tag('w:tcPr', {}, tag('w:tcW', { 'w:w': columns[at], 'w:type': 'dxa' }), tag('w:tcBorders', {}, under)),
      content,
    ),
  )
  return tag('w:tr', {}, ...written)
}
