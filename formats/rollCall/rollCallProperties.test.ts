import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishOrder } from '@/domain/reference/englishOrder'
import type { State } from '@/domain/reference/state'
import { STATES } from '@/domain/reference/states'
import { RECORDED_VOTES, type RecordedVote } from '@/domain/votes/vote'
import type { ParsedRollCall } from './parsedRollCall'
import { readRollCallFile, readRollCallPasted } from './rollCallFile'
import { readRollCallText } from './rollCallText'

type Lists = Record<RecordedVote, State[]>

const members = STATES.filter((state) => state.status === 'member')

/** A random vote: every member under one heading or not named at all. */
const anyVote: fc.Arbitrary<Lists> = fc
  .array(fc.constantFrom(...RECORDED_VOTES, undefined), { minLength: members.length, maxLength: members.length })
  .map((cast) => {
    const under = (vote: RecordedVote) => members.filter((_, at) => cast[at] === vote).sort(englishOrder)
    return { yes: under('yes'), no: under('no'), abstain: under('abstain'), absent: under('absent') }
  })

const names = (states: State[]) => states.map((state) => state.name)
const orNone = (states: State[], joined: string) => (states.length === 0 ? 'None' : joined)
const totals = ({ yes, no, abstain }: Lists) =>
  `${yes.length} votes to ${no.length}, with ${abstain.length} abstentions`

function withAnd(states: State[]): string {
  const all = names(states)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** Breaks at a width as a page does, hyphenated names at their hyphen. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ |(?<=-)/)) {
    const joined = line === '' || line.endsWith('-') ? line + word : `${line} ${word}`
    if (joined.length > width && line !== '') {
      lines.push(line)
      line = word
    } else line = joined
  }
  return [...lines, line].join('\n')
}

const styles: Record<string, (vote: Lists) => string> = {
  'verbatim record on one line': (vote) =>
    `A recorded vote was taken. In favour: ${orNone(vote.yes, names(vote.yes).join(', '))} ` +
    `Against: ${orNone(vote.no, names(vote.no).join(', '))} Abstaining: ${orNone(vote.abstain, names(vote.abstain).join(', '))} ` +
    `Draft resolution IV was adopted by ${totals(vote)} (resolution 78/196).`,
  'verbatim record with page marks': (vote) => {
    const list = (states: State[]) =>
      orNone(
        states,
        names(states)
          .map((name, at) => (at % 40 === 39 ? `23-41218 A/78/PV.50 ${name}` : name))
          .join(', '),
      )
    return `In favour: ${list(vote.yes)} Against: ${list(vote.no)} Abstaining: ${list(vote.abstain)}`
  },
  'report broken over lines': (vote) =>
    `by a recorded vote of ${vote.yes.length} to ${vote.no.length}, with ${vote.abstain.length} abstentions (see para. 33).\n` +
    `The voting was as follows:\nIn favour:\n${wrapped(`${orNone(vote.yes, names(vote.yes).join(', '))}.`, 78)}\nA/78/481/Add.3\n` +
    `Against:\n${wrapped(`${orNone(vote.no, names(vote.no).join(', '))}.`, 60)}\n` +
    `Abstaining:\n${wrapped(`${orNone(vote.abstain, names(vote.abstain).join(', '))}.`, 40)}\n34. The Committee then heard statements.`,
  'press annex with four headings': (vote) =>
    `In favour:  ${orNone(vote.yes, names(vote.yes).join(', '))}.\n\nAgainst:  ${orNone(vote.no, names(vote.no).join(', '))}.\n\n` +
    `Abstain:  ${orNone(vote.abstain, names(vote.abstain).join(', '))}.\n\nAbsent:  ${orNone(vote.absent, names(vote.absent).join(', '))}.`,
  'one name a line, in capitals': (vote) =>
    RECORDED_VOTES.map((under) => {
      const heading = { yes: 'IN FAVOUR', no: 'AGAINST', abstain: 'ABSTENTIONS', absent: 'NON-VOTING' }[under]
      return `${heading}:\n${orNone(vote[under], names(vote[under]).join('\n').toUpperCase())}`
    }).join('\n\n'),
  'press release in one sentence': (vote) =>
    `The Assembly adopted it by a recorded vote of ${vote.yes.length} in favour (${orNone(vote.yes, withAnd(vote.yes))}) to ` +
    `${vote.no.length} against (${orNone(vote.no, withAnd(vote.no))}), with ${vote.abstain.length} abstentions (${orNone(vote.abstain, withAnd(vote.abstain))}), and went on.`,
  'voting data': (vote) => {
    const letters = { yes: 'Y', no: 'N', abstain: 'A', absent: 'X' }
    const rows = RECORDED_VOTES.flatMap((under) =>
      vote[under].map(
        (state) =>
          `7,${state.iso3},"${state.name.toUpperCase()}",${letters[under]},2023-12-19,A/RES/78/196,${vote.yes.length}.0`,
      ),
    )
    return ['undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes', ...rows].join('\n')
  },
}

function only(text: string): ParsedRollCall {
  const reading = readRollCallPasted(text)
  if ('unreadable' in reading || reading.votes.length !== 1) throw new Error(JSON.stringify(reading))
  return reading.votes[0]!
}

const codes = (states: State[]) => states.map((state) => state.iso3).sort()

describe('a vote written in one style and read again', () => {
  it.each(Object.entries(styles))(
    '%s',
    (style, write) => {
      fc.assert(
        fc.property(anyVote, (vote) => {
          const read = only(write(vote))
          for (const under of RECORDED_VOTES) {
            const expected = under === 'absent' && !/four|capitals|data/.test(style) ? [] : codes(vote[under])
            expect([under, [...read.votes[under]].sort()]).toEqual([under, expected])
          }
          expect([read.unrecognised, read.twiceNamed, read.problems]).toEqual([[], [], []])
        }),
        { numRuns: 25 },
      )
    },
    30_000,
  )
})

describe('what stands in a list', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/)
  const printed = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...members.flatMap((state) => [state.name, ...state.aliases])) },
    { weight: 1, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom('Papau New Guinea', 'Guinea Bisau', 'Republic of Koera', 'Korea') },
  )

  it('is all accounted for, name by name', () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 1, maxLength: 30 }),
        fc.array(printed, { maxLength: 30 }),
        (yes, no) => {
          const vote = only(`In favour: ${yes.join(', ')}.\nAgainst: ${no.length ? no.join(', ') : 'None'}.`)
          const twice = vote.problems.filter((problem) => /printed \d+ times/.test(problem))
          const repeats = twice.reduce((sum, problem) => sum + Number(/printed (\d+)/.exec(problem)?.[1]) - 1, 0)
          const both = new Set(vote.twiceNamed.map((state) => state.iso3))
          const entries = [...yes, ...no].length - vote.unrecognised.length
          const known = vote.votes.yes.length + vote.votes.no.length + repeats
          if (both.size === 0) expect(known).toBe(entries)
          else expect(known).toBeLessThan(entries)
          for (const iso3 of both) expect([...vote.votes.yes, ...vote.votes.no]).not.toContain(iso3)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('may be anything at all: reading never throws', () => {
    const headings = fc.constantFrom(
      'In favour:',
      'Against:',
      '12 in favour to 3 against (',
      '[Subsequently, ',
      ', ',
      '. ',
      ')',
    )
    const noise = fc.array(
      fc.oneof(headings, fc.string({ unit: 'binary' }), fc.constantFrom(...members.map((s) => s.name))),
    )
    fc.assert(fc.property(noise, (pieces) => void readRollCallText(pieces.join(' '))))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void readRollCallFile(bytes)))
    fc.assert(fc.property(fc.string(), (rest) => void readRollCallPasted(`ms_code,ms_vote\n${rest}`)))
  })
})
