import type { Page } from '@playwright/test'
import { withPage } from './browser'
import type { ServedDesk } from './desk'
import { type Figure, median, quantile } from './report'
import type { Scene } from './scene'

const LONGEST_P95_MS = 50
const PRESSES = 120
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

/** Goes down the sheet and sets each State's vote to another than it was. */
async function press(page: Page): Promise<number[]> {
  await page.locator('[data-column=expected]').first().click()
  await page.evaluate(watch)
  for (let turn = 0; turn < PRESSES; turn++) {
    const label = await page.locator('[data-column=expected][data-focused]').getAttribute('aria-label')
    await page.keyboard.press(label?.includes('Absent') ? 'y' : 'x')
    await page.waitForFunction((count) => window.painted.length >= count, turn + 1, { timeout: 20_000 })
    await page.keyboard.press('ArrowDown')
  }
  return page.evaluate(() => window.painted)
}

async function openSheet(desk: ServedDesk): Promise<number[]> {
  return withPage(desk, async (page) => {
    await page.goto(`${desk.server.baseURL}/resolutions/${desk.resolutionId}/count?item=${desk.voteItemId}`)
    await page.getByRole('grid').waitFor()
    return press(page)
  })
}

/** Time from a key press to the painted cell, in the sheet of 193 States, in Chromium. */
export async function keyPress(scene: Scene): Promise<Figure[]> {
  const times = await openSheet(await scene.sample())
  const p95 = quantile(times, 0.95)
  return [
    {
      name: `Key press to painted cell, ${times.length} presses: p95 (median ${median(times).toFixed(0)} ms)`,
      ...{ measured: `${p95.toFixed(0)} ms`, target: `< ${LONGEST_P95_MS} ms`, met: p95 < LONGEST_P95_MS },
    },
  ]
}
