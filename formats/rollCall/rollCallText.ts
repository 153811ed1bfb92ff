import type { RecordedVote } from '@/domain/votes/vote'
import { laterCorrections } from './corrections'
import { type HeadedList, headedLists, listsByVote } from './headings'
import { dateIn, symbolsIn, titleIn } from './identity'
import { readNameList } from './nameList'
import { emptyRollCall, type ParsedRollCall } from './parsedRollCall'
import { type Entry, settle } from './settle'
import { type TotalsStatement, totalsStatements } from './statedTotals'

/** Characters before or after its lists within which a statement of totals may still belong to a vote. */
const NEAR = 1500

/** Characters that the longest list, all 193 names, takes with its page furniture. */
const LONGEST_LIST = 6000

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\f/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
}

/** Reads names under a heading into the vote and answers them as entries. */
function readList(vote: ParsedRollCall, under: RecordedVote, names: string): Entry[] {
  const list = readNameList(names)
  if (!vote.listed.includes(under)) vote.listed.push(under)
  vote.unrecognised.push(...list.unrecognised.map((name) => ({ ...name, under })))
  vote.setAside.push(...list.setAside)
  return list.iso3s.map((iso3) => ({ under, iso3 }))
}

function identify(vote: ParsedRollCall, passage: string): void {
  vote.symbols = symbolsIn(passage)
  vote.symbol = vote.symbols[0] ?? null
  vote.title = titleIn(passage)
  vote.date = dateIn(passage) ?? dateIn(vote.setAside.join(' '))
}

/** A figure, and no name, under a heading (“In favour: 169”) or brackets round the names after it. */
function leadingFigure(names: string): { count: number | null; names: string } {
  const figure = /^\s*(\d{1,3})(?![\w/-])\s*(?:[-–—:]\s*)?(?:\(([\s\S]*)\)[\s.;]*$)?/.exec(names)
  if (!figure) return { count: null, names }
  return { count: Number(figure[1]), names: figure[2] ?? names.slice(figure[0].length) }
}

function readHeadedVote(lists: HeadedList[], text: string): { vote: ParsedRollCall; entries: Entry[] } {
  const vote = emptyRollCall()
  const entries: Entry[] = []
  for (const list of lists) {
    const { count, names } = leadingFigure(text.slice(list.from, list.to))
    const figure = list.count ?? count
    if (figure !== null && list.under !== 'absent') vote.stated[list.under] = figure
    if (figure !== null && figure > 0 && !/\p{L}/u.test(names)) continue
    entries.push(...readList(vote, list.under, names))
  }
  return { vote, entries }
}

/** The statement that gives this vote's totals: the one that agrees with the lists, else the nearest. */
function statementFor(entries: Entry[], before: TotalsStatement[], after: TotalsStatement[], first: number) {
  const listed = (under: RecordedVote) => entries.filter((entry) => entry.under === under).length
  const agrees = ({ stated }: TotalsStatement) =>
    stated.yes === listed('yes') && stated.no === listed('no') && (stated.abstain ?? 0) === listed('abstain')
  const nearest = before.at(-1)
  const introduces = nearest && first - nearest.end < 500 ? nearest : undefined
  return [...before.slice().reverse(), ...after].find(agrees) ?? introduces ?? after[0] ?? nearest
}

/** One vote under its headings and the stretch of text to which its totals, symbols and later notes belong. */
interface HeadedVote {
  lists: HeadedList[]
  /** Where the text that may introduce it begins. */
  leadFrom: number
  /** Where its first heading stands, where its last list begins, and where the next vote's first heading stands. */
  first: number
  last: number
  next: number
}

/** Reads one headed vote; answers it with the offset from which the next one's introduction may begin. */
function headedVote(text: string, place: HeadedVote, free: TotalsStatement[], used: Set<TotalsStatement>) {
  const { lists, leadFrom, first, last, next } = place
  const { vote, entries } = readHeadedVote(lists, text)
  const before = free.filter(({ start, end }) => start >= leadFrom && end <= first && first - end < NEAR)
  const after = free.filter(({ start }) => start >= last && start < Math.min(next, last + LONGEST_LIST + NEAR))
  const statement = statementFor(entries, before, after, first)
  let passage = text.slice(Math.max(leadFrom, first - NEAR), first)
  let nextLead = last
  if (statement) {
    used.add(statement)
    for (const under of ['yes', 'no', 'abstain'] as const)
      vote.stated[under] = statement.stated[under] ?? vote.stated[under]
    const sentence = sentenceAround(text, statement)
    passage = statement.start >= last ? `${sentence.text}\n${passage}` : passage
    if (statement.start >= last) nextLead = sentence.end
  }
  identify(vote, passage)
  addCorrections(vote, text.slice(last, next))
  // A lone “… against: ” in small letters over no State's name is a word of prose with a colon behind it.
  const prose = lists.length === 1 && entries.length === 0 && /^\p{Ll}/u.test(text.slice(first, first + 1))
  return { vote: prose ? null : settle(vote, entries), nextLead }
}

function headedVotes(text: string, statements: TotalsStatement[], used: Set<TotalsStatement>): ParsedRollCall[] {
  const groups = listsByVote(headedLists(text), text)
  let leadFrom = 0
  let passed = 0
  return groups.flatMap((lists, at) => {
    const first = lists[0]?.start ?? 0
    const last = lists.at(-1)?.from ?? first
    const next = groups[at + 1]?.[0]?.start ?? text.length
    while ((statements[passed]?.end ?? Number.POSITIVE_INFINITY) <= leadFrom) passed++
    const free: TotalsStatement[] = []
    for (let i = passed; i < statements.length && statements[i]!.start < next; i++) {
      if (!used.has(statements[i]!)) free.push(statements[i]!)
    }
    const { vote, nextLead } = headedVote(text, { lists, leadFrom, first, last, next }, free, used)
    leadFrom = nextLead
    return vote ? [vote] : []
  })
}

/** The statement's own sentence, up to its full stop, so that the next draft's symbol is not taken for this one's. */
function sentenceAround(text: string, { start, end }: TotalsStatement): { text: string; end: number } {
  const head = text.slice(Math.max(0, start - 400), start)
  const from = start - head.length + Math.max(0, head.search(/(?<=[.\]]\s)(?![\s\S]*[.\]]\s)/))
  const tail = text.slice(end, end + 300)
  const stop = tail.search(/[.](?:\s|$)|\n\s*\n/)
  const to = end + (stop === -1 ? tail.length : stop)
  return { text: text.slice(from, to), end: to }
}

function addCorrections(vote: ParsedRollCall, passage: string): void {
  const { corrections, notUnderstood } = laterCorrections(passage)
  vote.corrections = corrections
  for (const note of notUnderstood) vote.problems.push(`A later note was not understood: “${note}”`)
}

/** A vote told in one sentence, with names in brackets or with none. */
function inlineVote(text: string, statement: TotalsStatement): ParsedRollCall {
  const vote = emptyRollCall()
  vote.stated = { ...statement.stated }
  const entries = Object.entries(statement.names).flatMap(([under, names]) =>
    readList(vote, under as RecordedVote, names),
  )
  identify(vote, sentenceAround(text, statement).text)
  addCorrections(vote, text.slice(statement.end, statement.end + NEAR))
  if (vote.listed.length === 0) vote.problems.push('The source gives totals and names no State.')
  return settle(vote, entries)
}

/**
 * Reads every recorded vote of a text: a verbatim or summary record, a committee's report, a press release. Lists
 * under headings come first; a sentence that names States in brackets is a vote of its own; bare totals count only
 * when the text names nobody. Empty when there is no vote in it. Never throws.
 */
export function readRollCallText(raw: string): ParsedRollCall[] {
  const text = tidy(raw)
  const statements = totalsStatements(text)
  const used = new Set<TotalsStatement>()
  const headed = headedVotes(text, statements, used)
  const rest = statements.filter((statement) => !used.has(statement))
  const named = rest.filter((statement) => Object.keys(statement.names).length > 0)
  const inline = headed.length === 0 && named.length === 0 ? rest : named
  return [...headed, ...inline.map((statement) => inlineVote(text, statement))]
}
