import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDesk } from '@/db/opening'
import { resetClock } from '@/server/clock'
import { putDatabase } from '@/server/database'
import { tellSample } from '@/stories/sample/sample'
import { ensureBenchBuilt } from './build'
import { type ServedDesk, serveDesk } from './desk'
import { copyInto, keptDesk } from './tenYears/keep'
import { resolutionId, TEN_YEARS, voteItemId } from './tenYears/tell'

/** How long and how often things are measured. */
export interface Pace {
  rounds: number
  seconds: number
  /** Events of the generated desk. */
  events: number
  /** Requests of a minute: 40 people, each asking every ten seconds; an hour's are sixty times as many. */
  aMinute: number
  /** Lines of the voting file that is imported. */
  lines: number
}

/** The served desks of a run, started when first asked for and all stopped at its end. */
export class Scene {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-bench-run-'))
  private readonly served = new Map<string, Promise<ServedDesk>>()

  constructor(readonly pace: Pace) {}

  /** Ten years; an ordinary resolution of the last year is measured. One of another name is a desk of its own. */
  tenYears(name = 'ten-years'): Promise<ServedDesk> {
    return this.desk(name, async (dataDir) => {
      copyInto(dataDir, await keptDesk({ ...TEN_YEARS, events: this.pace.events }))
      const resolution = resolutionId(TEN_YEARS.years - 1, 30)
      return { resolutionId: resolution, voteItemId: voteItemId(resolution, 0) }
    })
  }

  /** The sample, and its resolution of 2015. */
  sample(): Promise<ServedDesk> {
    return this.desk('sample', async (dataDir) => {
      const handle = openDesk(path.join(dataDir, 'penholder.db'), { backups: path.join(dataDir, 'backups') })
      putDatabase(handle)
      resetClock()
      const { defenders } = await tellSample(Date.now())
      await handle.close()
      putDatabase(undefined)
      resetClock()
      return { resolutionId: defenders.resolutionId, voteItemId: defenders.wholeId }
    })
  }

  async end(): Promise<void> {
    for (const starting of this.served.values()) {
      const desk = await starting.catch(() => null)
      await desk?.server.end('SIGTERM')
    }
    fs.rmSync(this.folder, { recursive: true, force: true })
  }

  private desk(
    name: string,
    fill: (dataDir: string) => Promise<{ resolutionId: string; voteItemId: string }>,
  ): Promise<ServedDesk> {
    const standing = this.served.get(name)
    if (standing !== undefined) return standing
    const starting = this.start(path.join(this.folder, name), fill)
    this.served.set(name, starting)
    return starting
  }

  private async start(
    dataDir: string,
    fill: (dataDir: string) => Promise<{ resolutionId: string; voteItemId: string }>,
  ): Promise<ServedDesk> {
    ensureBenchBuilt()
    fs.mkdirSync(dataDir, { recursive: true })
    return serveDesk(dataDir, await fill(dataDir))
  }
}
