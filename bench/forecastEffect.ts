import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { CountSheet } from '@/domain/count/sheet'
import { withPage } from './browser'
import { fetched, type ServedDesk, sheetPath } from './desk'
import { type Figure, median, quantile } from './report'
import type { Scene } from './scene'

const FRAME_MS = 1000 / 60
const CHANGES = 60
declare global {
  interface Window {
    /** Milliseconds from the end of the server's answer to the frame that shows what it changed, and to its script's end. */
    effects: { painted: number; drawn: number }[]
    /** The same of an answer that changes one word. */
    bare: number[]
  }
}

/**
 * In the page: from the end of the forecast's answer to the end of the frame that draws what it changed in the head. The
 * task after an animation frame's callback begins when that frame has been drawn.
 */
function watch(): void {
  window.effects = []
  window.bare = []
  const head = document.querySelector('h1')?.parentElement
  if (!head) throw new Error('There is no forecast.')
  new MutationObserver(() => {
    const drawn = performance.now()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const painted = performance.now()
        const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        const answer = answers.filter(({ name }) => name.includes('/api/reads/forecast?')).at(-1)
        if (!answer) throw new Error('The browser did not note the answer.')
        performance.clearResourceTimings()
        window.effects.push({ painted: painted - answer.responseEnd, drawn: drawn - answer.responseEnd })
      }
      port2.postMessage(null)
    })
  }).observe(head, { subtree: true, childList: true, characterData: true })
}

/** In the page, the yardstick: an answer of a word, and that word on the page. */
async function change(turn: number): Promise<void> {
  const place = document.querySelector('footer') ?? document.body
  const response = await fetch('/healthz')
  await response.text()
  const word = document.createTextNode(String(turn))
  place.append(word)
  const painted = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(null)
    })
  })
  const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const answer = answers.filter(({ name }) => name.endsWith('/healthz')).at(-1)
  if (!answer) throw new Error('The browser did not note the answer.')
  performance.clearResourceTimings()
  window.bare.push(painted - answer.responseEnd)
  word.remove()
}

/**
 * A colleague elsewhere moves two States from Yes to No and back, so that the expected result changes by one at least; the
 * page hears of it by the live stream.
 */
async function moveStates(desk: ServedDesk, page: Page): Promise<void> {
  const sheet = JSON.parse(await fetched(desk, sheetPath(desk))) as CountSheet
  const moved = sheet.rows.filter(({ mayVote, expected }) => mayVote && expected === 'yes').slice(0, 2)
  const { resolutionId, voteItemId } = desk
  for (let turn = 0; turn < CHANGES; turn++) {
    const to = { expected: turn % 2 === 0 ? 'no' : 'yes', confidence: 'firm' }
    const changes = moved.map(({ iso3, voteVersion }) => ({ iso3, version: voteVersion + turn, ...to }))
    const response = await fetch(`${desk.server.baseURL}/api/commands/expectedVotes.set`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: desk.cookie, origin: desk.server.baseURL },
      body: JSON.stringify({ mutationId: randomUUID(), input: { resolutionId, voteItemId, changes } }),
    })
    const text = await response.text()
    if (!text.includes('"status":"ok"')) throw new Error(`The change was answered: ${text.slice(0, 300)}`)
    await page.waitForFunction((count) => window.effects.length >= count, turn + 1, { timeout: 20_000 })
    await page.evaluate(change, turn)
  }
}

/** From the server's answer to the painted figure on the forecast of 193 States, in Chromium. */
export async function forecastEffect(scene: Scene): Promise<Figure[]> {
  const desk = await scene.sample()
  const effects = await withPage(desk, async (page) => {
    const live = page.waitForResponse(/\/api\/live/)
    await page.goto(`${desk.server.baseURL}/resolutions/${desk.resolutionId}/votes/${desk.voteItemId}`)
    await live
    await page.evaluate(watch)
    await moveStates(desk, page)
    return page.evaluate(() => ({ told: window.effects, bare: window.bare }))
  })
  const figure = (name: string, times: number[], most: number): Figure => ({
    name: `${name}, ${times.length} changes: p95 (median ${median(times).toFixed(1)} ms)`,
    ...{ measured: `${quantile(times, 0.95).toFixed(1)} ms`, target: `≤ ${most.toFixed(1)} ms` },
    met: quantile(times, 0.95) <= most,
  })
  const word = quantile(effects.bare, 0.95)
  return [
    figure(
      'Forecast: the server’s answer to the changed page',
      effects.told.map(({ drawn }) => drawn),
      FRAME_MS,
    ),
    // What is ready within one frame is shown by the one that begins then.
    {
      ...figure(
        'Forecast: the server’s answer to the painted figure',
        effects.told.map(({ painted }) => painted),
        2 * FRAME_MS,
      ),
      yardstick: `${word.toFixed(1)} ms for a word`,
    },
  ]
}
