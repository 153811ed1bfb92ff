import { gzipSync } from 'node:zlib'
import { fetched, type ServedDesk } from './desk'
import type { Figure } from './report'
import type { Scene } from './scene'

const MOST_MORE_KB = 120

/** Compressed bytes of every script that a page names when it is first opened, those it asks for later left out. */
async function scriptBytes(desk: ServedDesk, path: string, kept: Map<string, number>): Promise<number> {
  const html = await fetched(desk, path)
  const named = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag))
  const sources = new Set(named.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))
  let sum = 0
  for (const source of sources) {
    const bytes = kept.get(source) ?? gzipSync(await fetched(desk, source.replaceAll('&amp;', '&'))).length
    kept.set(source, bytes)
    sum += bytes
  }
  return sum
}

/** Compressed JavaScript of each page's first load, against a bare page in the same build. */
export async function firstLoad(scene: Scene): Promise<Figure[]> {
  const desk = await scene.sample()
  const kept = new Map<string, number>()
  const bare = await scriptBytes(desk, '/api/bench/page?lines=1', kept)
  const base = `/resolutions/${desk.resolutionId}`
  const pages = {
    Dashboard: base,
    'Count sheet': `${base}/count`,
    Sponsors: `${base}/sponsors`,
    Votes: `${base}/votes`,
    Forecast: `${base}/votes/${desk.voteItemId}`,
    Resolutions: '/resolutions',
    Account: '/account',
  }
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const bytes = await scriptBytes(desk, path, kept)
    const more = bytes - bare
    const held = name === 'Dashboard' || name === 'Count sheet'
    figures.push({
      ...{ name: `${name}, compressed JavaScript`, measured: kilobytes(bytes), yardstick: kilobytes(bare) },
      ratio: `+${kilobytes(more)}`,
      ...(held ? { target: `≤ +${MOST_MORE_KB} kB`, met: more <= MOST_MORE_KB * 1000 } : {}),
    })
  }
  return figures
}
