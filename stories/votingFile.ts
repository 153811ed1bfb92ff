import { STATE_NAMES } from '@/domain/reference/stateNames'

/** The layout of the UN Digital Library's voting data. */
const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'

const LETTERS = ['Y', 'Y', 'Y', 'N', 'A', 'X'] as const

/**
 * A voting file of about so many lines, in pieces of one recorded vote: invented votes of the 193 Member States on
 * numbered texts. The same number gives the same file.
 */
export function* votingFile(lines: number): Generator<string> {
  yield `${HEADER}\n`
  const states = STATE_NAMES.filter(({ iso3 }) => iso3 !== 'PSE' && iso3 !== 'VAT')
  for (let vote = 0; vote * states.length < lines; vote += 1) yield oneVote(vote, states)
}

function oneVote(vote: number, states: readonly { iso3: string; name: string }[]): string {
  const letters = states.map((_, at) => LETTERS[(at * 7 + vote * 5 + ((at * vote) % 11)) % LETTERS.length] ?? 'Y')
  const count = (letter: string) => `${letters.filter((one) => one === letter).length}.0`
  const totals = [count('Y'), count('N'), count('A'), count('X'), `${states.length}.0`].join(',')
  const date = new Date(Date.UTC(1990, 0, 1 + vote * 2)).toISOString().slice(0, 10)
  const text = `,${date},70,A/RES/70/${vote + 1},A/70/L.${vote + 1},,A/70/PV.80,"Invented text, number ${vote + 1} : resolution / adopted by the General Assembly",,,,${totals},`
  return states
    .map(({ iso3, name }, at) => `${vote + 1},${iso3},"${name.toUpperCase()}",${letters[at]}${text}\n`)
    .join('')
}
