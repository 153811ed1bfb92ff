import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'

const STAMP = path.join(ROOT, '.next', 'penholder-sources')
const FOLDERS = ['app', 'components', 'domain', 'formats', 'db', 'server', 'stories']
const FILES = /^(instrumentation(-client)?)\.ts$|^next\.config\.\w+$|^postcss\.config\.\w+$|^package-lock\.json$/

/** Every file that the build reads, in a fixed order. tsconfig.json is left out: the build rewrites it. */
function sources() {
  const inFolders = FOLDERS.filter((folder) => fs.existsSync(path.join(ROOT, folder))).flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name))),
  )
  return [...inFolders, ...fs.readdirSync(ROOT).filter((name) => FILES.test(name))].sort()
}

/** A hash over names and contents: a fresh clone or a changed clock does not make a build stale. */
export function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources()) hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(ROOT, file)))
  return hash.digest('hex')
}

const BUILD_ID = path.join(ROOT, '.next', 'BUILD_ID')

/** The name that Next gave to the build; null where there is none. */
export function builtId() {
  return fs.existsSync(BUILD_ID) ? fs.readFileSync(BUILD_ID, 'utf8').trim() : null
}

function builtFrom() {
  if (!fs.existsSync(STAMP) || builtId() === null) return null
  return fs.readFileSync(STAMP, 'utf8').trim()
}

/**
 * Builds when there is no build or the sources changed since.
 *
 * @throws {Error} with a sentence, when the build failed.
 */
export function ensureBuilt() {
  const wanted = fingerprint()
  if (builtFrom() === wanted) return
  console.log('Building (half a minute, once for each version) …')
  fs.rmSync(STAMP, { force: true })
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const done = spawnSync(process.execPath, [next, 'build'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.status !== 0) {
    process.stderr.write(done.stdout)
    process.stderr.write(done.stderr)
    throw new Error('The build failed; the lines above say why.')
  }
  fs.writeFileSync(STAMP, `${wanted}\n`)
}
