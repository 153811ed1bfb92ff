import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, SETTINGS } from './env'

const mistakes = (env: Record<string, string>) => {
  const read = readSettings(env)
  return 'mistakes' in read ? read.mistakes : []
}

describe('settings', () => {
  it('need nothing: every one has a default', () => {
    const read = readSettings({})
    expect(read).toMatchObject({
      settings: { PORT: 3000, HOST: '127.0.0.1', DATA_DIR: 'data', TRUST_PROXY: 0, BACKUP_KEEP: 14 },
    })
  })

  it('count an empty value as unset', () => {
    expect(mistakes({ PORT: '', BACKUP_SCHEDULE: '', OIDC_ISSUER: '' })).toEqual([])
  })

  it.each([
    ['PORT', ['0', '65535'], ['-1', '65536', '3000x', '1e3', ' 80']],
    ['TRUST_PROXY', ['0', '2'], ['yes', '6']],
    ['LOG_LEVEL', ['debug', 'silent'], ['loud', 'INFO']],
    ['BACKUP_KEEP', ['1'], ['0', '1.5']],
    ['BACKUP_SCHEDULE', ['0 3 * * *', '*/15 8-20 * * 1-5'], ['daily', '* * * * * *', '61 3 * * *', '0 3 * *']],
    [
      'PENHOLDER_URL',
      ['https://desk.example', 'http://localhost:3000/'],
      ['desk.example', 'https://desk.example/desk'],
    ],
    ['NEXTAUTH_SECRET', ['x'.repeat(32)], ['x'.repeat(31)]],
  ])('%s is checked', (name, good, bad) => {
    for (const value of good) expect(mistakes({ [name]: value }), value).toEqual([])
    for (const value of bad) {
      const [line, ...more] = mistakes({ [name]: value })
      expect(line, value).toMatch(new RegExp(`^${name} must .*\\.$`))
      expect(more).toEqual([])
    }
  })

  it('give one line for each mistake, never the secret itself', () => {
    const lines = mistakes({ PORT: 'abc', NEXTAUTH_SECRET: 'tooshort', LOG_LEVEL: 'loud' })
    expect(lines).toHaveLength(3)
    expect(lines.join()).not.toContain('tooshort')
  })

  it('want single sign-on whole or not at all', () => {
    expect(mistakes({ OIDC_ISSUER: 'https://id.example' })).toHaveLength(1)
    const whole = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'desk', OIDC_CLIENT_SECRET: 's' }
    expect(mistakes(whole)).toEqual([])
    expect(mistakes({ ...whole, OIDC_ISSUER: 'id.example' })).toHaveLength(1)
  })

  it('stand in docs/operating.md, each as it is, and no other', () => {
    const table = fs.readFileSync('docs/operating.md', 'utf8').match(/^\| `[A-Z_]+` +\|.*\|$/gm)
    expect(table?.map((row) => row.replaceAll(/ +/g, ' '))).toEqual(
      Object.entries(SETTINGS).map(([name, { standard, means }]) => `| \`${name}\` | ${standard} | ${means} |`),
    )
  })
})
