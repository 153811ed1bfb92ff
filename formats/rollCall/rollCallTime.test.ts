import { describe, expect, it } from 'vitest'
import { readRollCallPasted } from './rollCallFile'

const GAPS = {
  blanks: `In favour:${' '.repeat(200_000)}x`,
  tabs: `${'\t'.repeat(200_000)}x`,
  'empty lines': `In favour:\n${'\n'.repeat(200_000)}`,
  'lines of blanks': `In favour:\n${' \n'.repeat(100_000)}`,
}

describe('a text that is made to take long', () => {
  it.each(Object.entries(GAPS))('of %s is read in moments', { timeout: 20_000 }, (_what, text) => {
    const began = performance.now()
    readRollCallPasted(text)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('reads the same names across a wide gap', () => {
    const reading = readRollCallPasted(
      `In favour:${' '.repeat(5000)}Norway, France\n\n\n\n\n\nAgainst: None\nAbstaining: Togo`,
    )
    expect('votes' in reading && reading.votes[0]?.votes.yes).toEqual(['NOR', 'FRA'])
  })
})
