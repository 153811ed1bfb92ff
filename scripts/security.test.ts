import fs from 'node:fs'
import { describe, expect, it } from 'vitest'

const at = (file: string) => new URL(`../${file}`, import.meta.url)

/** The rows of docs/security.md: checks of ASVS, what is checked, where it is met, what shows it. */
const rows = fs
  .readFileSync(at('docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const filesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')

describe('the list of security checks', () => {
  it.each(rows)('%s is met and shown', (check, what, met = '', shown = '') => {
    expect(check).toMatch(/^\d+\.\d+\.\d+(, \d+\.\d+\.\d+)*$/)
    expect(what).not.toBe('')
    for (const cell of [met, shown]) {
      expect(filesIn(cell)).not.toEqual([])
      for (const file of filesIn(cell)) expect(fs.existsSync(at(file)), file).toBe(true)
    }
    for (const file of filesIn(shown)) expect(file).toMatch(/\.(test|spec)\.ts$/)
  })

  it('covers the chapters that apply', () => {
    const chapters = new Set(rows.map(([check]) => check?.split('.')[0]))
    for (const chapter of ['2', '3', '4', '5', '6', '7', '8', '9', '12', '13', '14'])
      expect(chapters).toContain(chapter)
  })
})
