import fs from 'node:fs'
import { expect, it } from 'vitest'
import { rolesPage } from './rolesPage'

it('docs/roles.md says what the table says (npm run roles prints it)', () => {
  expect(fs.readFileSync(new URL('../../docs/roles.md', import.meta.url), 'utf8')).toBe(rolesPage())
})
