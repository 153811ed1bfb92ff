// `npm test`: installs what is missing, a browser included, then lint, types, unit tests, build and browser tests.

import { runChecks } from './checks.mjs'
import { ensureInstalled } from './install.mjs'

const began = Date.now()
try {
  ensureInstalled()
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const { passed, failed, faults } = await runChecks()
console.log(`\nTook ${Math.round((Date.now() - began) / 1000)} s.`)
for (const fault of faults) console.log(`Failed: ${fault}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
