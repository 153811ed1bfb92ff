import fs from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = (file: string) => fs.readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const manifest = (folder: string) => JSON.parse(text(`${folder}package.json`)) as Record<string, Record<string, string>>

const { dependencies = {}, devDependencies = {} } = manifest('')
const named = Object.entries({ ...dependencies, ...devDependencies })

/** The rows of docs/dependencies.md: package, why, licence. */
const rows = text('docs/dependencies.md')
  .split('\n')
  .filter((line) => /^\| (?!Package|-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

describe('the list of dependencies', () => {
  it('has one row for each, and no other', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(named.map(([name]) => name).sort())
  })

  it('says why, and what each says of its licence', () => {
    for (const [name = '', why, licence] of rows) {
      expect(why, name).not.toBe('')
      // A package whose files are not installed here is held to its row alone.
      const folder = `node_modules/${name}/`
      if (fs.existsSync(new URL(`../${folder}package.json`, import.meta.url)))
        expect(manifest(folder).license, name).toBe(licence)
    }
  })

  it('holds every version exactly', () => {
    for (const [name, version] of named) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('has the hash of every package in the lock file', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as {
      packages: Record<string, { integrity?: string; inBundle?: boolean }>
    }
    // A package inside another's archive is covered by that one's hash.
    const without = Object.entries(packages).filter(([folder, one]) => folder !== '' && !one.inBundle && !one.integrity)
    expect(without.map(([folder]) => folder)).toEqual([])
  })
})
