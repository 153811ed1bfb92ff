import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ParsedRollCall } from './parsedRollCall'
import { readRollCallFile, readRollCallPasted, rollCallLabels, rollCallsNamed } from './rollCallFile'
import { ROLL_CALL_LIMIT_BYTES } from './textOfFile'

const facts = join(import.meta.dirname, '../../../shared/data')
const sample = join(facts, 'undl_voting_sample.csv')

function votesIn(text: string): ParsedRollCall[] {
  const reading = readRollCallPasted(text)
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.votes
}

const bytes = (text: string) => new TextEncoder().encode(text)
const sentence = (content: Uint8Array) => {
  const reading = readRollCallFile(content)
  return 'unreadable' in reading ? reading.unreadable : null
}

describe('voting data as CSV', () => {
  it.skipIf(!existsSync(sample))('is read in the layout of 2025 and 2026', () => {
    const votes = votesIn(readFileSync(sample, 'utf8'))
    expect(rollCallLabels(votes)).toEqual(['A/RES/ES-10/21', 'A/RES/70/161'])
    const [first, second] = votes
    expect(first?.votes).toEqual({ yes: ['AFG'], no: [], abstain: [], absent: ['BEN'] })
    expect(second).toMatchObject({ date: '2015-12-17', stated: { yes: 127, no: 14, abstain: 41 } })
    expect(second?.votes.no).toEqual(['BDI', 'CHN', 'CUB', 'PAK', 'RUS'])
    expect(second?.symbols).toEqual(['A/RES/70/161', 'A/C.3/70/L.46/Rev.1'])
    expect(second?.title?.endsWith('Fundamental Freedoms')).toBe(true)
    expect(second?.problems[0]).toBe('In favour: the source states 127, and 10 States were read.')
  })

  it('is read in the layout of 2024, whatever the order of its columns', () => {
    const [vote] = votesIn(
      'ms_votes,ms_names,ms_codes,undl_id,resolutions,date,yes,no,abstentions,non-voting,total-voting\n' +
        'Y,NORWAY,NOR,9,A/RES/70/161,2015-12-17,1,1,1,2,5\n' +
        'N,USSR,SUN,9,A/RES/70/161,2015-12-17,1,1,1,2,5\n' +
        'A,"CÔTE D’IVOIRE",CIV,9,A/RES/70/161,2015-12-17,1,1,1,2,5\n' +
        'NV,PALAU,PLW,9,A/RES/70/161,2015-12-17,1,1,1,2,5\nX,FIJI,FJI,9,A/RES/70/161,2015-12-17,1,1,1,2,5\n',
    )
    expect(vote?.votes).toEqual({ yes: ['NOR'], no: ['RUS'], abstain: ['CIV'], absent: ['PLW', 'FJI'] })
    expect(vote).toMatchObject({ stated: { yes: 1, no: 1, abstain: 1 }, problems: [] })
  })

  it('loses no row: States that ended, odd letters, two names in one row', () => {
    const [vote] = votesIn(
      'undl_id;ms_code;ms_name;ms_vote\r\n1;CSK;CZECHOSLOVAKIA;Y\r\n1;FRA;GERMANY;N\r\n1;NOR;NORWAY;Q\r\n1;;ATLANTIS;A\r\n',
    )
    expect(vote?.unrecognised).toEqual([
      { printed: 'CSK CZECHOSLOVAKIA', suggestions: ['CZE', 'SVK'], under: 'yes' },
      { printed: 'FRA GERMANY', suggestions: ['FRA', 'DEU'], under: 'no' },
      { printed: 'NOR NORWAY', suggestions: ['NOR'], under: null },
      { printed: 'ATLANTIS', suggestions: [], under: 'abstain' },
    ])
    expect(vote?.problems).toContain('The vote of NOR NORWAY is “Q”: it should be Y, N, A, or X or NV for not voting.')
  })

  it('with two votes for one State asks which, and counts neither', () => {
    const [vote] = votesIn('ms_code,ms_vote\nNOR,Y\nNOR,N\nSWE,Y\nSWE,Y\n')
    expect(vote?.votes).toEqual({ yes: ['SWE'], no: [], abstain: [], absent: [] })
    expect(vote?.twiceNamed).toEqual([{ iso3: 'NOR', under: ['yes', 'no'] }])
    expect(vote?.problems).toEqual([
      'Norway stands under “In favour” and “Against”: choose which vote is right.',
      'Sweden is printed 2 times under “In favour” and counted once.',
    ])
  })
})

describe('a file with several votes', () => {
  const record =
    'In favour: France Against: China Abstaining: None Draft resolution I was adopted by 1 vote to 1 (resolution 78/1).\n' +
    'A recorded vote was taken on operative paragraph 2 of draft resolution A/C.3/78/L.9.\n' +
    'In favour: France, Norway. Against: None. Abstaining: Cuba.\n' +
    'Operative paragraph 2 of draft resolution A/C.3/78/L.9 was retained by 2 votes to none, with 1 abstention.\n' +
    'A recorded vote was taken on draft resolution A/C.3/78/L.9 as a whole.\n' +
    'In favour: Norway. Against: Cuba. Abstaining: France.\n' +
    'Draft resolution A/C.3/78/L.9 was adopted by 1 vote to 1, with 1 abstention.'

  it('keeps them apart, each with its own totals', () => {
    const votes = votesIn(record)
    expect(rollCallLabels(votes)).toEqual(['A/RES/78/1', 'A/C.3/78/L.9#1', 'A/C.3/78/L.9#2'])
    expect(votes.map((vote) => vote.stated)).toEqual([
      { yes: 1, no: 1, abstain: null },
      { yes: 2, no: 0, abstain: 1 },
      { yes: 1, no: 1, abstain: 1 },
    ])
    expect(votes.flatMap((vote) => vote.problems)).toEqual([])
  })

  it('finds a vote by its symbol, its number or its label', () => {
    const votes = votesIn(record)
    expect(rollCallsNamed(votes, '78/1')).toEqual([votes[0]])
    expect(rollCallsNamed(votes, 'a/res/78/1')).toEqual([votes[0]])
    expect(rollCallsNamed(votes, 'A/C.3/78/L.9')).toHaveLength(2)
    expect(rollCallsNamed(votes, 'A/C.3/78/L.9#2')).toEqual([votes[2]])
    expect(rollCallsNamed(votes, 'A/RES/1/1')).toEqual([])
  })

  it.skipIf(!existsSync(join(facts, 'rollcall_texts')))('reads three records in a row as it reads each alone', () => {
    const files = [
      '02_2023_c3_committee_report_pdf',
      '04_2023_ga_plenary_pv50_78-202',
      '05_2023_ga_plenary_pv50_78-220',
    ]
    const texts = files.map((file) => readFileSync(join(facts, 'rollcall_texts', `${file}.txt`), 'utf8'))
    const alone = texts.flatMap(votesIn)
    const together = votesIn(texts.join('\n'))
    expect(together.map(({ votes, stated, corrections }) => ({ votes, stated, corrections }))).toEqual(
      alone.map(({ votes, stated, corrections }) => ({ votes, stated, corrections })),
    )
    expect(together.map((vote) => vote.symbol)).toEqual(['A/C.3/78/L.41', 'A/RES/78/202', 'A/RES/78/220'])
    expect(together.map((vote) => vote.corrections)).toEqual([
      [],
      [{ iso3: 'NRU', printed: 'Nauru', intended: 'no' }],
      [{ iso3: 'TUV', printed: 'Tuvalu', intended: 'yes' }],
    ])
  })
})

describe('sentences of the press service', () => {
  it('are read when the text was rejected and the figure against comes first', () => {
    const [vote] = votesIn(
      'It was rejected by a recorded vote of 84 against to 2 in favour (Cuba and Nicaragua), with no abstentions.',
    )
    expect(vote?.stated).toEqual({ yes: 2, no: 84, abstain: 0 })
    expect(vote?.votes.yes).toEqual(['CUB', 'NIC'])
  })

  it('give bare totals when nobody is named', () => {
    const [vote] = votesIn(
      'Draft resolution A/C.3/70/L.46 was adopted by a recorded vote of 117 to 14, with 40 abstentions.',
    )
    expect(vote).toMatchObject({ symbol: 'A/C.3/70/L.46', stated: { yes: 117, no: 14, abstain: 40 }, listed: [] })
    expect(vote?.problems).toEqual(['The source gives totals and names no State.'])
  })

  it('report several delegations that had meant otherwise', () => {
    const [vote] = votesIn(
      'In favour: France. Against: Cuba. Abstaining: None. [Subsequently, the delegations of Trinidad and Tobago and ' +
        'Nauru informed the Secretariat that they had intended to vote in favour; the delegation of Fiji had informed ' +
        'the Secretariat that it had intended to abstain.]',
    )
    expect(vote?.corrections.map(({ iso3, intended }) => [iso3, intended])).toEqual([
      ['TTO', 'yes'],
      ['NRU', 'yes'],
      ['FJI', 'abstain'],
    ])
    expect(vote?.votes.yes).toEqual(['FRA'])
  })
})

describe('a file that holds no vote', () => {
  it.each([
    ['empty', bytes(' \n'), /^The file is empty/],
    ['PDF', bytes('%PDF-1.7\n1 0 obj'), /^This is a PDF/],
    ['Word', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /Word, Excel or zip/],
    ['binary', new Uint8Array([1, 2, 0, 3, 255, 254, 0, 9]), /holds no text/],
    ['prose', bytes('The meeting rose at 6.10 p.m.'), /^No recorded vote was found/],
    ['another CSV', bytes('iso3,iso2,m49,capital\nNOR,NO,578,Oslo\n'), /CSV of something else/],
    ['a header alone', bytes('ms_code,ms_vote\n'), /no rows/],
    ['a broken CSV', bytes('ms_code,ms_vote\n"NOR,Y\n'), /breaks off/],
    ['CSV past its limit', new Uint8Array(ROLL_CALL_LIMIT_BYTES + 1), /65 MB; 64 MB at most/],
    ['text past its limit', bytes('In favour. '.repeat(800_000)), /9 MB; 8 MB at most/],
  ])('%s gets a sentence', (_, content, says) => {
    expect(sentence(content)).toMatch(says)
  })

  it('is not one saved by an older program', () => {
    const latin = Uint8Array.from('In favour: C\xf4te d\x92Ivoire. Against: None.', (letter) => letter.charCodeAt(0))
    const reading = readRollCallFile(latin)
    expect('votes' in reading && reading.votes[0]?.votes.yes).toEqual(['CIV'])
  })
})
