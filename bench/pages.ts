import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressOf, routesOfTree } from '@/e2e/pageAddresses'
import type { ServedDesk } from './desk'
import { type Figure, median } from './report'
import type { Scene } from './scene'

const DESK_PAGES = fileURLToPath(new URL('../app/(desk)', import.meta.url))
/** Requests of each page on each desk, by round. */
const TIMES_A_ROUND = 3
const MOST_FOR_TEN_YEARS = 1.2
/** Under this size what a page costs is the desk around it. */
const SMALL_KB = 150

interface Page {
  bytes: number
  ms: number
}

/** Every page behind sign-in that can be named on both desks, by its route. */
function routes(): string[] {
  const named = new Set(['resolutionId', 'voteItemId', 'iso3'])
  const nameable = (route: string) => [...route.matchAll(/\[(\w+)\]/g)].every(([, name]) => named.has(name ?? ''))
  return routesOfTree(path.normalize(DESK_PAGES)).filter(nameable).sort()
}

/** One request, alone. Null: this desk has nothing there, such as the result of a vote that was not taken. */
async function asked(desk: ServedDesk, route: string): Promise<Page | null> {
  const { resolutionId, voteItemId, server, cookie } = desk
  const address = addressOf(route, { resolutionId, voteItemId, iso3: 'FRA' })
  const began = performance.now()
  const response = await fetch(server.baseURL + address, { headers: { cookie }, redirect: 'manual' })
  const bytes = (await response.arrayBuffer()).byteLength
  if (response.status >= 500) throw new Error(`${address} was answered ${response.status}.`)
  return response.status === 200 ? { bytes, ms: performance.now() - began } : null
}

function figureOf(route: string, ten: readonly Page[], sample: readonly Page[]): Figure {
  const middle = (pages: readonly Page[], of: (page: Page) => number) => median(pages.map(of))
  const [bytes, ms] = [middle(ten, (page) => page.bytes), middle(ten, (page) => page.ms)]
  const [sampleBytes, sampleMs] = [middle(sample, (page) => page.bytes), middle(sample, (page) => page.ms)]
  const words = (size: number, time: number) => `${(size / 1000).toFixed(0)} kB, ${time.toFixed(0)} ms`
  const [larger, slower] = [bytes / sampleBytes, ms / sampleMs]
  const small = bytes < SMALL_KB * 1000
  return {
    ...{ name: route, measured: words(bytes, ms), yardstick: words(sampleBytes, sampleMs) },
    ratio: `${larger.toFixed(2)}; ${slower.toFixed(2)}`,
    ...(small ? {} : { target: `≤ ${MOST_FOR_TEN_YEARS}`, met: Math.max(larger, slower) <= MOST_FOR_TEN_YEARS }),
  }
}

/**
 * Every page of the desk as HTML, signed in, one request at a time: its size and median time at ten years against the
 * sample, so that the next page that grows with the years is seen.
 */
export async function pages(scene: Scene): Promise<Figure[]> {
  const desks = [await scene.tenYears(), await scene.sample()] as const
  const figures: Figure[] = []
  for (const route of routes()) {
    const [ten, sample]: [Page[], Page[]] = [[], []]
    // The first of each warms up; they take turns, so that each meets the same machine.
    for (let time = 0; time <= scene.pace.rounds * TIMES_A_ROUND; time++) {
      const found = [await asked(desks[0], route), await asked(desks[1], route)] as const
      if (found[0] === null || found[1] === null) break
      if (time === 0) continue
      ten.push(found[0])
      sample.push(found[1])
    }
    if (ten.length > 0) figures.push(figureOf(route, ten, sample))
    else console.log(`${route} is not there on both desks.`)
  }
  return figures
}
