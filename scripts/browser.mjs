import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { ROOT } from './install.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where a Chromium is on this machine, or null. Playwright names a path even when nothing is there: it is checked. */
export function findBrowser() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return (
    [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((file) => file && fs.existsSync(file)) ??
    null
  )
}

function playwrightInstall() {
  const cli = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  })
}

function aptInstall() {
  if (process.platform !== 'linux' || !fs.existsSync('/usr/bin/apt-get')) return
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [file, ...rest] = [...sudo, 'apt-get', ...args]
    spawnSync(file, rest, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
  }
}

/**
 * Finds a Chromium, or installs one: by Playwright, then by the system's package manager.
 *
 * @returns {string} its path
 * @throws {Error} with a sentence, when there is none to be had.
 */
export function ensureBrowser() {
  for (const install of [() => {}, playwrightInstall, aptInstall]) {
    install()
    const found = findBrowser()
    if (found) return found
  }
  throw new Error(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}
