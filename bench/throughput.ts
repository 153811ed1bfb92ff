import { dashboardPath, fetched, type ServedDesk, sheetPath } from './desk'
import { type Asked, alternately, type Loaded } from './load'
import type { Figure } from './report'
import type { Scene } from './scene'

const CONNECTIONS = [1, 8, 50]
const LEAST_SHARE = 0.5
const LONGEST_P99_MS = 100
const MOST_FOR_TEN_YEARS = 1.2

const reading = (desk: ServedDesk, path: string): Asked => ({
  url: desk.server.baseURL + path,
  headers: { cookie: desk.cookie },
})

/** The address of a bare page whose HTML has as many bytes. */
async function barePagePath(desk: ServedDesk, bytes: number): Promise<string> {
  const size = async (lines: number) => Buffer.byteLength(await fetched(desk, `/api/bench/page?lines=${lines}`))
  const [few, many] = [await size(10), await size(1010)]
  return `/api/bench/page?lines=${Math.max(1, Math.round(10 + (bytes - few) / ((many - few) / 1000)))}`
}

export const rateOf = ({ rate, p50, p99 }: Loaded) =>
  `${rate.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`

/** Lines for one read or page at each number of connections: against its yardstick, and ten years against the sample. */
async function against(
  name: string,
  scene: Scene,
  asked: Record<'measured' | 'bare' | 'sample', Asked>,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const connections of CONNECTIONS) {
    const { measured, bare, sample } = await alternately(asked, { connections, ...scene.pace })
    const share = measured.rate / bare.rate
    const cost = sample.rate / measured.rate
    const at = `${name}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`
    figures.push({
      ...{ name: at, measured: rateOf(measured), yardstick: rateOf(bare), ratio: share.toFixed(2) },
      ...{ target: `≥ ${LEAST_SHARE}`, met: share >= LEAST_SHARE },
    })
    if (connections === 8) {
      const met = measured.p99 < LONGEST_P99_MS
      figures.push({ name: `${at}: p99`, measured: `${measured.p99.toFixed(0)} ms`, target: '< 100 ms', met })
    }
    figures.push({
      ...{ name: `${at}: ten years against the sample`, measured: rateOf(measured), yardstick: rateOf(sample) },
      ...{ ratio: cost.toFixed(2), target: `≤ ${MOST_FOR_TEN_YEARS}`, met: cost <= MOST_FOR_TEN_YEARS },
    })
  }
  return figures
}

/** The count sheet as JSON, against a bare handler of as many bytes. */
export async function sheet(scene: Scene): Promise<Figure[]> {
  const desk = await scene.tenYears()
  const bytes = Buffer.byteLength(await fetched(desk, sheetPath(desk)))
  const sample = await scene.sample()
  return against(`Count sheet, ${Math.round(bytes / 1000)} kB of JSON`, scene, {
    measured: reading(desk, sheetPath(desk)),
    bare: { url: `${desk.server.baseURL}/api/bench/handler?bytes=${bytes}` },
    sample: reading(sample, sheetPath(sample)),
  })
}

/** The dashboard as HTML, against a bare dynamic page of as many bytes. */
export async function dashboard(scene: Scene): Promise<Figure[]> {
  const desk = await scene.tenYears()
  const bytes = Buffer.byteLength(await fetched(desk, dashboardPath(desk)))
  const sample = await scene.sample()
  return against(`Dashboard, ${Math.round(bytes / 1000)} kB of HTML`, scene, {
    measured: reading(desk, dashboardPath(desk)),
    bare: { url: desk.server.baseURL + (await barePagePath(desk, bytes)) },
    sample: reading(sample, dashboardPath(sample)),
  })
}
