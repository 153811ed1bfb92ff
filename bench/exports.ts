import type { ServedDesk } from './desk'
import { type Figure, median } from './report'
import type { Scene } from './scene'
import { resolutionId, TEN_YEARS } from './tenYears/tell'

const TIMES = 9

async function download(desk: ServedDesk, query: string): Promise<{ ms: number; bytes: number }> {
  const began = performance.now()
  const response = await fetch(`${desk.server.baseURL}/api/downloads/draft.file?${query}`, {
    headers: { cookie: desk.cookie },
  })
  const bytes = (await response.arrayBuffer()).byteLength
  if (response.status !== 200) throw new Error(`The download of ${query} was answered ${response.status}.`)
  return { ms: performance.now() - began, bytes }
}

/** The largest resolution of ten years (200 paragraphs at first) as a Word document, clean and as a redline. */
export async function exports(scene: Scene): Promise<Figure[]> {
  const desk = await scene.tenYears()
  const id = resolutionId(TEN_YEARS.years - 1, 0)
  const clean = `resolutionId=${id}&versionId=${id}-v3&format=docx`
  const figures: Figure[] = []
  for (const [name, query] of [
    ['clean', clean],
    ['redline', `${clean}&baseId=${id}-v1`],
  ] as const) {
    await download(desk, query)
    const runs: { ms: number; bytes: number }[] = []
    for (let time = 0; time < TIMES; time++) runs.push(await download(desk, query))
    const kilobytes = Math.round((runs[0]?.bytes ?? 0) / 1000)
    figures.push({
      name: `Word document of the largest resolution, ${name}, ${kilobytes} kB`,
      measured: `${median(runs.map(({ ms }) => ms)).toFixed(0)} ms`,
    })
  }
  return figures
}
