import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readRollCallText } from './rollCallText'

const folder = join(import.meta.dirname, '../../../shared/data/rollcall_texts')
const sources = existsSync(folder)
  ? (parse(readFileSync(join(folder, 'index.csv')), { columns: true, bom: true }) as Record<string, string>[])
  : []

describe.skipIf(sources.length === 0)('the ten texts of records and press releases', () => {
  it('are all in the index', () => {
    expect(sources.map((source) => source.file)).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort(),
    )
  })

  it.each(sources.map((source) => [source.file ?? '', source] as const))('%s', (file, source) => {
    const votes = readRollCallText(readFileSync(join(folder, file), 'utf8'))
    expect(votes).toHaveLength(1)
    const vote = votes[0]!
    const inline = /^(?:09|10)/.test(file)
    for (const under of ['yes', 'no', 'abstain'] as const) {
      const expected = Number(source[under])
      if (vote.listed.includes(under)) {
        const misread = vote.unrecognised.filter((name) => name.under === under).length
        expect([under, vote.votes[under].length + misread]).toEqual([under, expected])
      } else expect(inline).toBe(true)
      if (inline) expect(vote.stated[under]).toBe(expected)
      else if (expected > 0) expect(vote.stated[under]).toBe(expected)
    }
    expect(vote.twiceNamed).toEqual([])
    const typo = [{ printed: 'Papau New Guinea', suggestions: ['PNG'], under: 'abstain' }]
    expect(vote.unrecognised).toEqual(file.startsWith('10') ? typo : [])
    if (!file.startsWith('10')) expect(vote.problems).toEqual([])
    if (!inline) expect(vote.symbols).toContain(source.symbol)
  })
})
