import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LibraryImport } from '@/domain/votes/libraryImport'
import { votingFile } from '@/stories/votingFile'
import { parsedAlone } from './bareParse'
import { dashboardPath, fetched, type ServedDesk, sheetPath } from './desk'
import { residentMegabytes } from './memory'
import { type Figure, quantile } from './report'
import type { Scene } from './scene'

const LEAST_SHARE = 0.1
const MOST_GROWTH_MB = 256
const MOST_LATER = 1.25
const MOST_SLOWER = 3
const LOOK_EVERY_MS = 250
const WARM_UP = 20
/** Between two pages of the one who goes on working meanwhile. */
const PAUSE_MS = 25

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Somebody who goes on working: the sheet and the dashboard in turn, one at a time. */
class Reader {
  readonly sheet: number[] = []
  readonly dashboard: number[] = []

  constructor(private readonly desk: ServedDesk) {}

  async readUntil(over: () => boolean): Promise<this> {
    while (!over()) {
      await this.take(this.sheet, sheetPath(this.desk))
      await this.take(this.dashboard, dashboardPath(this.desk))
    }
    return this
  }

  private async take(times: number[], address: string): Promise<void> {
    const from = performance.now()
    await fetched(this.desk, address)
    times.push(performance.now() - from)
    await pause(PAUSE_MS)
  }
}

interface Import {
  ended: LibraryImport
  seconds: number
  /** What the server's process held at each look, in megabytes: in all, and without the mapped database. */
  resident: number[]
  own: number[]
}

async function send(desk: ServedDesk, file: string): Promise<string> {
  const init = {
    method: 'POST',
    headers: { cookie: desk.cookie, origin: desk.server.baseURL },
    body: Readable.toWeb(fs.createReadStream(file)),
    duplex: 'half',
  }
  // Node's streams are the web's, but their types do not know it.
  const response = await fetch(
    `${desk.server.baseURL}/api/library/import?name=votes.csv`,
    init as unknown as RequestInit,
  )
  if (!response.ok) throw new Error(`The file was answered ${response.status}: ${await response.text()}`)
  return ((await response.json()) as { importId: string }).importId
}

/** Sends the file and looks, until it is read to its end. */
async function importing(desk: ServedDesk, file: string): Promise<Import> {
  const from = performance.now()
  const importId = await send(desk, file)
  const resident: number[] = []
  const own: number[] = []
  for (;;) {
    resident.push(residentMegabytes(desk))
    own.push(residentMegabytes(desk, 'RssAnon'))
    const jobs = JSON.parse(await fetched(desk, '/api/reads/libraryImports')) as LibraryImport[]
    const ended = jobs.find(({ id, finishedAt }) => id === importId && finishedAt !== null)
    if (ended && ended.status !== 'done') throw new Error(`The import ${ended.status}: ${ended.error}`)
    if (ended) return { ended, seconds: (performance.now() - from) / 1000, resident, own }
    await pause(LOOK_EVERY_MS)
  }
}

function slower(name: string, during: number[], before: number[]): Figure {
  const [measured, yardstick] = [quantile(during, 0.95), quantile(before, 0.95)]
  return {
    name: `${name} during the import: p95 of ${during.length}`,
    measured: `${measured.toFixed(1)} ms`,
    yardstick: `${yardstick.toFixed(1)} ms before`,
    ratio: (measured / yardstick).toFixed(2),
    target: `≤ ${MOST_SLOWER}`,
    met: measured / yardstick <= MOST_SLOWER,
  }
}

function held({ resident, own }: Import, before: number): Figure[] {
  const half = Math.ceil(own.length / 2)
  const [peak, early, late] = [resident, own.slice(0, half), own.slice(half)].map((part) => Math.max(...part)) as [
    number,
    number,
    number,
  ]
  return [
    {
      ...{ name: 'Memory of the server, peak during the import', measured: `${peak.toFixed(0)} MB` },
      ...{ yardstick: `${before.toFixed(0)} MB before`, ratio: (peak / before).toFixed(2) },
      ...{ target: `≤ ${MOST_GROWTH_MB} MB more`, met: peak - before <= MOST_GROWTH_MB },
    },
    {
      ...{
        name: 'The same without the mapped database, in the second half of the file',
        measured: `${late.toFixed(0)} MB`,
      },
      ...{ yardstick: `${early.toFixed(0)} MB in the first`, ratio: (late / early).toFixed(2) },
      ...{ target: `≤ ${MOST_LATER}`, met: late / early <= MOST_LATER },
    },
  ]
}

/**
 * A whole voting file of the UN Digital Library imported while somebody goes on working: lines a second against the
 * same file only parsed, what the server holds against before, and how long a page takes against before.
 */
export async function libraryImport(scene: Scene): Promise<Figure[]> {
  const desk = await scene.tenYears('library')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-bench-votes-'))
  const file = path.join(folder, 'votes.csv')
  try {
    await pipeline(Readable.from(votingFile(scene.pace.lines)), fs.createWriteStream(file))
    const alone = await parsedAlone(file)
    // The first of each takes its time for what all later ones find ready.
    let first = 0
    await new Reader(desk).readUntil(() => first++ >= WARM_UP)
    const until = performance.now() + scene.pace.seconds * 1000 * scene.pace.rounds
    const before = await new Reader(desk).readUntil(() => performance.now() > until)
    const resident = residentMegabytes(desk)
    let over = false
    const reading = new Reader(desk).readUntil(() => over)
    const done = await importing(desk, file).finally(() => {
      over = true
    })
    const during = await reading
    const [rate, bare] = [done.ended.lines / done.seconds, alone.lines / alone.seconds]
    return [
      {
        name: `Library import of ${done.ended.lines} lines, ${done.ended.written} votes, in ${done.seconds.toFixed(0)} s`,
        ...{ measured: `${rate.toFixed(0)} lines/s`, yardstick: `${bare.toFixed(0)} lines/s only parsed` },
        ...{ ratio: (rate / bare).toFixed(2), target: `≥ ${LEAST_SHARE}`, met: rate / bare >= LEAST_SHARE },
      },
      ...held(done, resident),
      slower('Count sheet', during.sheet, before.sheet),
      slower('Dashboard', during.dashboard, before.dashboard),
    ]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
