import { chromium, type Page } from '@playwright/test'
import { ensureBrowser } from '../scripts/browser.mjs'
import type { ServedDesk } from './desk'

/** Opens a page of Chromium, signed in at the desk, and closes it when `use` is over. */
export async function withPage<Result>(desk: ServedDesk, use: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [name, value] = desk.cookie.split('=') as [string, string]
    await context.addCookies([{ name, value, url: desk.server.baseURL }])
    return await use(await context.newPage())
  } finally {
    await browser.close()
  }
}
