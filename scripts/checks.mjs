import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { ROOT } from './install.mjs'
import { freePort } from './port.mjs'
import { playwrightCounts, vitestCounts } from './testReports.mjs'

const bin = (...parts) => path.join(ROOT, 'node_modules', ...parts)
const TOOLS = {
  biome: bin('@biomejs', 'biome', 'bin', 'biome'),
  next: bin('next', 'dist', 'bin', 'next'),
  tsc: bin('typescript', 'bin', 'tsc'),
  vitest: bin('vitest', 'vitest.mjs'),
  playwright: bin('@playwright', 'test', 'cli.js'),
}

/** A log file is no terminal: colours would only be noise in it. */
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }

function run(tool, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...COLOURS, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** A check that passes or fails as a whole. */
async function whole(name, work) {
  console.log(`\n— ${name}`)
  try {
    const code = await work()
    return code === 0 ? { passed: 1, failed: 0, faults: [] } : { passed: 0, failed: 1, faults: [name] }
  } catch (error) {
    return { passed: 0, failed: 1, faults: [`${name}: ${error.message}`] }
  }
}

/** A run of many tests, counted from the report it writes; one that ended badly without a failed test counts as one. */
async function counted(name, report, work, count) {
  console.log(`\n— ${name}`)
  const code = await work()
  const counts = fs.existsSync(report) ? count(JSON.parse(fs.readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
  for (const skipped of counts.skipped ?? []) console.log(`Skipped: ${skipped}`)
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
  return { passed: counts.passed, failed, faults: failed > 0 ? [name] : [] }
}

/** Runs everything, going on after a failure so that one run tells all. @returns how many passed and failed. */
export async function runChecks() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-test-'))
  try {
    const results = [
      await whole('Lint', () => run('biome', ['check', '.', '--diagnostic-level=error'])),
      await whole('Types', async () => (await run('next', ['typegen'])) || run('tsc', ['--noEmit'])),
      await unitTests(path.join(scratch, 'unit.json')),
      ...(await browserTests(scratch)),
    ]
    return {
      passed: results.reduce((sum, result) => sum + result.passed, 0),
      failed: results.reduce((sum, result) => sum + result.failed, 0),
      faults: results.flatMap((result) => result.faults),
    }
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

function unitTests(report) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return counted('Unit tests', report, () => run('vitest', ['run', ...reporters]), vitestCounts)
}

async function browserTests(scratch) {
  const build = await whole('Build', async () => {
    ensureBuilt()
    return 0
  })
  // A build is what the browser tests stand on, no test of its own: it counts only when it fails.
  if (build.failed > 0) return [build]
  const browser = await whole('Browser', async () => {
    console.log(ensureBrowser())
    return 0
  })
  if (browser.failed > 0) return [browser]
  const report = path.join(scratch, 'browser.json')
  const env = {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    E2E_PORT: String(await freePort()),
    E2E_DATA_DIR: path.join(scratch, 'data'),
  }
  const work = () => run('playwright', ['test', '--reporter=list,json'], env)
  return [await counted('Browser tests', report, work, playwrightCounts)]
}
