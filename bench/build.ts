import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from '../scripts/build.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
export const BENCH_DIST = path.join(ROOT, '.next-bench')
/** With this a server serves the bench's build. */
export const BENCH_ENV = { PENHOLDER_BENCH: '1' }

/**
 * Builds the product together with the bare pages it is held against, unless that build is there.
 *
 * @throws {Error} with what the build printed, when it failed
 */
export function ensureBenchBuilt(): void {
  const stamp = path.join(BENCH_DIST, 'penholder-sources')
  const wanted = fingerprint()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return
  console.log('Building the product with the bare pages beside it …')
  fs.rmSync(stamp, { force: true })
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { ...process.env, ...BENCH_ENV, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const done = spawnSync(process.execPath, [next, 'build'], { cwd: ROOT, env, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout}\n${done.stderr}`)
  fs.writeFileSync(stamp, wanted)
}
