import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'
import { freePort } from './scripts/port.mjs'

// Set once by the first process and handed down, since every worker reads this file again.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA_DIR ??= fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-e2e-'))
process.env.E2E_SECRET ??= randomBytes(48).toString('base64url')

const { E2E_BASE_URL: running, E2E_PORT: port, E2E_DATA_DIR: dataDir, E2E_SECRET: secret } = process.env
const baseURL = running ?? `http://127.0.0.1:${port}`

/** Quiet on the network: the browser talks to the server under test and to nobody else. */
const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
if (process.getuid?.() === 0) args.push('--no-sandbox')

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/foundDesk.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { executablePath: findBrowser() ?? undefined, args },
  },
  // A spec tagged @phone runs on both sizes, one tagged @phone-only on the small one alone.
  projects: [
    { name: 'desktop', grepInvert: /@phone-only/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: running
    ? undefined
    : {
        command: 'node scripts/serve.mjs',
        url: `${baseURL}/healthz`,
        timeout: 60_000,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          PORT: port,
          HOST: '127.0.0.1',
          DATA_DIR: dataDir,
          NEXTAUTH_SECRET: secret,
          NEXTAUTH_URL: baseURL,
          LOG_LEVEL: 'warn',
          NODE_ENV: 'production',
        },
      },
})
