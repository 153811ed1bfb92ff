import type { Content } from 'pdfmake/interfaces'
import { type Masthead, printedDate, sponsorList } from '@/domain/draft/masthead'

/** The masthead as the Secretariat prints it; a line that is not known is left away. */
export function mastheadContent(masthead: Masthead): Content[] {
  const { symbol, organ, distribution, date, original, session, committee, agendaItem, agendaTitle } = masthead
  const issue = [distribution && `Distr.: ${distribution}`, printedDate(date), original && `Original: ${original}`]
  const below = [session, committee, agendaItem && `Agenda item ${agendaItem}`, agendaTitle]
  const sponsors = sponsorList(masthead.sponsors)
  const rule = (lineWidth: number): Content => ({
    canvas: [{ type: 'line', x1: 0, y1: 3, x2: 471, y2: 3, lineWidth }],
    margin: [0, 0, 0, 6],
  })
  return [
    { columns: [{ text: 'United Nations' }, { text: symbol, bold: true, fontSize: 13, alignment: 'right' }] },
    rule(1.5),
    {
      columns: [
        { text: organ, bold: true, fontSize: 16 },
        { stack: issue.filter((line) => line !== '').map((text) => ({ text, fontSize: 9 })), width: 150 },
      ],
    },
    rule(3),
    ...below.filter((line) => line !== '').map((text): Content => ({ text })),
    ...(sponsors === ''
      ? []
      : [{ text: `${sponsors}: ${masthead.form}`, bold: true, margin: [0, 12, 0, 6] } as Content]),
  ]
}
