import fs from 'node:fs'
import autocannon from 'autocannon'
import { dashboardPath, type ServedDesk, sheetPath } from './desk'
import type { Figure } from './report'
import type { Scene } from './scene'

const MOST_GROWTH = 1.25

/**
 * Megabytes that the server's process holds, as Linux counts them: all (`VmRSS`), or without the pages of the database
 * file that are mapped and that the system may take back (`RssAnon`).
 */
export function residentMegabytes(desk: ServedDesk, counted: 'VmRSS' | 'RssAnon' = 'VmRSS'): number {
  const status = fs.readFileSync(`/proc/${desk.server.child.pid}/status`, 'utf8')
  return Number(new RegExp(`${counted}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024
}

async function ask(desk: ServedDesk, amount: number): Promise<void> {
  const paths = [sheetPath(desk), dashboardPath(desk), `/resolutions/${desk.resolutionId}/count`]
  const headers = { cookie: desk.cookie }
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers }))
  const result = await autocannon({ url: desk.server.baseURL, connections: 8, amount, requests, timeout: 30 })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`)
}

/** What the server's process holds after an hour's worth of requests, against after a minute's. */
export async function memory(scene: Scene): Promise<Figure[]> {
  if (!fs.existsSync('/proc/self/status')) {
    return [{ name: 'Memory of the server', measured: 'not measured: this system has no /proc' }]
  }
  const desk = await scene.tenYears()
  const { aMinute } = scene.pace
  await ask(desk, aMinute)
  const before = residentMegabytes(desk)
  await ask(desk, aMinute * 59)
  const after = residentMegabytes(desk)
  const growth = after / before
  return [
    {
      name: `Memory of the server after ${aMinute * 60} requests, against after ${aMinute}`,
      measured: `${after.toFixed(0)} MB`,
      yardstick: `${before.toFixed(0)} MB`,
      ratio: growth.toFixed(2),
      target: `≤ ${MOST_GROWTH}`,
      met: growth <= MOST_GROWTH,
    },
  ]
}
