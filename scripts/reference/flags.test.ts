import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { flagPath, STATE_NAMES } from '@/domain/reference/stateNames'

it('every State has a flag among the static files, none heavy', () => {
  expect(STATE_NAMES).toHaveLength(195)
  for (const { iso2 } of STATE_NAMES) {
    const file = join(import.meta.dirname, '../../public', flagPath(iso2))
    expect([file, existsSync(file)]).toEqual([file, true])
    expect(statSync(file).size).toBeLessThan(20_000)
  }
})
