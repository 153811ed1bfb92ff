import { describe, expect, it } from 'vitest'
import { countOfAlike, inWords, needs, type PortfolioRow, sponsorsOfAlike, tallyOfCount } from './portfolio'

const row = (given: Partial<PortfolioRow>): PortfolioRow => ({
  id: given.shortTitle ?? 'r',
  shortTitle: 'A text',
  symbol: null,
  bodyId: 'GA-C3',
  session: '70',
  agendaItem: null,
  stage: 'tabled',
  stageSince: 0,
  sponsorTarget: null,
  counted: null,
  sponsors: { registered: 0, promised: 0, reconfirm: 0 },
  deadlines: [],
  overdue: 0,
  ...given,
})

describe('a count from groups of States that vote alike', () => {
  it('has everybody else as not known, and an entry without a confidence as leaning', () => {
    const count = countOfAlike(
      [
        { expected: 'yes', confidence: 'firm', states: 3 },
        { expected: 'yes', confidence: null, states: 2 },
        { expected: 'unknown', confidence: null, states: 4 },
      ],
      10,
    )
    expect(count.yes).toEqual({ firm: 3, likely: 0, leaning: 2 })
    expect(tallyOfCount(count)).toEqual({ yes: 5, no: 0, abstain: 0, absent: 0, unknown: 5 })
  })

  it('keeps what is official apart from what is promised', () => {
    expect(
      sponsorsOfAlike([
        { state: 'registered', reconfirm: false, states: 5 },
        { state: 'listed', reconfirm: true, states: 2 },
        { state: 'promised', reconfirm: false, states: 3 },
        { state: 'withdrawn', reconfirm: false, states: 9 },
      ]),
    ).toEqual({ registered: 7, promised: 3, reconfirm: 2 })
  })
})

it('asks for nobody where nothing waits', () => {
  expect(needs(row({}))).toEqual([])
  expect(needs(row({ overdue: 1, sponsors: { registered: 1, promised: 2, reconfirm: 1 } }))).toEqual([
    '1 step overdue',
    '1 to re-confirm',
    '2 promised only',
  ])
})

it('writes numbers up to twelve as words', () => {
  expect([0, 6, 12, 13].map(inWords)).toEqual(['no', 'six', 'twelve', '13'])
})
