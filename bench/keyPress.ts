import type { Page } from '@playwright/test'
import { withPage } from './browser'
import type { ServedDesk } from './desk'
import { type Figure, median, quantile } from './report'
import type { Scene } from './scene'

const LONGEST_P95_MS = 50
const PRESSES = 120
/** Somebody who keys in a column fast: eight votes a second. */
const FAST_KEYING_MS = 125
declare global {
  interface Window {
    /** Milliseconds from each key press to the frame that shows the changed cell. */
    painted: number[]
  }
}

/**
 * In the page: from a key's own time stamp to the end of the frame that draws what it changed in the grid. The task
 * after an animation frame's callback begins when that frame has been drawn.
 */
function watch(): void {
  window.painted = []
  let pressed: number | null = null
  const grid = document.querySelector('[role=grid]')
  if (!grid) throw new Error('There is no grid.')
  // A named function would be wrapped by the compiler in a helper that the page does not have.
  document.addEventListener(
    'keydown',
    (event) => {
      // A vote is one letter; the arrows between are not measured.
      pressed = event.key.length === 1 ? event.timeStamp : null
    },
    { capture: true },
  )
  new MutationObserver(() => {
    if (pressed === null) return
    const from = pressed
    pressed = null
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => window.painted.push(performance.now() - from)
      port2.postMessage(null)
    })
  }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** Goes down the sheet and sets each State's vote to another than it was, with this pause between two. */
async function press(page: Page, pauseMs: number): Promise<number[]> {
  await page.locator('[data-column=expected]').first().click()
  await page.evaluate(watch)
  for (let turn = 0; turn < PRESSES; turn++) {
    if (pauseMs > 0) await page.waitForTimeout(pauseMs)
    const label = await page.locator('[data-column=expected][data-focused]').getAttribute('aria-label')
    await page.keyboard.press(label?.includes('Absent') ? 'y' : 'x')
    await page.waitForFunction((count) => window.painted.length >= count, turn + 1, { timeout: 20_000 })
    await page.keyboard.press('ArrowDown')
  }
  return page.evaluate(() => window.painted)
}

/** A bare page whose only cell changes a word at each key: what Chromium itself takes on this machine. */
async function bare(desk: ServedDesk): Promise<number[]> {
  return withPage(desk, async (page) => {
    await page.setContent('<div role="grid" tabindex="0">Yes</div>')
    await page.locator('[role=grid]').focus()
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        if (key.length === 1)
          (document.querySelector('[role=grid]') as HTMLElement).textContent = `Vote ${Math.random()}`
      })
    })
    await page.evaluate(watch)
    for (let turn = 0; turn < PRESSES; turn++) {
      await page.keyboard.press('x')
      await page.waitForFunction((count) => window.painted.length >= count, turn + 1, { timeout: 20_000 })
    }
    return page.evaluate(() => window.painted)
  })
}

async function openSheet(desk: ServedDesk, pauseMs: number): Promise<number[]> {
  return withPage(desk, async (page) => {
    await page.goto(`${desk.server.baseURL}/resolutions/${desk.resolutionId}/count?item=${desk.voteItemId}`)
    await page.getByRole('grid').waitFor()
    return press(page, pauseMs)
  })
}

/** Time from a key press to the painted cell, in the sheet of 193 States, in Chromium. */
export async function keyPress(scene: Scene): Promise<Figure[]> {
  const desk = await scene.sample()
  const least = await bare(desk)
  const figureOf = (how: string, times: readonly number[]): Figure => {
    const p95 = quantile(times, 0.95)
    return {
      name: `Key press to painted cell, ${how}: p95 (median ${median(times).toFixed(0)} ms)`,
      ...{ measured: `${p95.toFixed(0)} ms`, yardstick: `${quantile(least, 0.95).toFixed(0)} ms` },
      ...{ target: `< ${LONGEST_P95_MS} ms`, met: p95 < LONGEST_P95_MS },
    }
  }
  return [
    figureOf('eight votes a second', await openSheet(desk, FAST_KEYING_MS)),
    figureOf('each as soon as the last is painted', await openSheet(desk, 0)),
  ]
}
