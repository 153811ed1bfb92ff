import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const STAMP = path.join(ROOT, 'node_modules', '.penholder-installed')

/** What is installed belongs to one lock file and one Node.js: native modules are built for its version. */
function wantedStamp() {
  const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.version} ${process.platform} ${process.arch}`
}

function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

/**
 * Installs the packages of the lock file, those for building and testing included, unless they are there.
 *
 * @throws {Error} with a sentence, when npm could not.
 */
export function ensureInstalled() {
  const wanted = wantedStamp()
  if (readIfThere(STAMP)?.trim() === wanted) return
  if (!installedByHand()) {
    console.log('Installing packages (a minute or two, once) …')
    npmCi()
  }
  fs.writeFileSync(STAMP, `${wanted}\n`)
}

/** True when somebody ran npm already: npm's own record has every package of the lock, and the native one loads. */
function installedByHand() {
  const record = readIfThere(path.join(ROOT, 'node_modules', '.package-lock.json'))
  if (record === null) return false
  const there = JSON.parse(record).packages
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages
  const complete = Object.entries(lock).every(
    ([place, { version, optional }]) => place === '' || optional || there[place]?.version === version,
  )
  if (!complete) return false
  const probe = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', probe], { cwd: ROOT, stdio: 'ignore' }).status === 0
}

function npmCi() {
  const env = { ...process.env }
  // A production shell would leave out what building needs.
  for (const name of ['NODE_ENV', 'npm_config_omit', 'npm_config_only', 'npm_config_production']) delete env[name]
  const npm = npmCommand()
  const done = spawnSync(npm.file, [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm.shell,
  })
  if (done.status !== 0) {
    throw new Error('The packages could not be installed; npm’s lines above say why. Mend that and start again.')
  }
}

/** The npm that called this script where there is one, so that no second one on the path takes its place. */
export function npmCommand() {
  const { npm_execpath: called } = process.env
  if (called && /npm-cli\.c?js$/.test(called)) return { file: process.execPath, args: [called], shell: false }
  return { file: 'npm', args: [], shell: process.platform === 'win32' }
}
