import fs from 'node:fs'
import path from 'node:path'
import { findJob, isOpenJob, type JobRow, unfinishedJobs, updateOpenJob } from '@/db/jobs'
import { actorOfPerson } from '@/db/people'
import type { Actor } from '@/domain/access'
import { bodyOfSymbol, LIBRARY_IMPORT } from '@/domain/votes/libraryImport'
import { packVotes } from '@/domain/votes/packed'
import { recordKeyOf } from '@/domain/votes/recordKey'
import { headerCells, type StreamedVote, streamVotes } from '@/formats/rollCall/votingStream'
import { now } from './clock'
import { endImport, importRecordedVotes } from './commands/libraryImport'
import { database } from './database'
import { giveWay } from './givingWay'
import { headerOf, importFolder, removeImportFile, sweepImportFiles } from './importFiles'
import { log } from './log'

/** Recorded votes a transaction: a few milliseconds, which is the longest that a page or a change waits for it. */
const BATCH = 4
/** Bytes read at once, some 80 lines: as long a step as writing a batch. */
const PIECE = 16 * 1024
/** How often is written down how far it has come, and looked whether it may go on. What was written since counts once. */
const NOTE_EVERY_MS = 500
const MOST_REMARKS = 50

/** Imports under way in this process, so that none runs twice. */
const running = new Set<string>()

/** Takes up every import that had not ended when the process did; to be called once, before the first request. */
export async function resumeImports(): Promise<void> {
  const jobs = await database().read((db) => unfinishedJobs(db, LIBRARY_IMPORT))
  sweepImportFiles(new Set(jobs.flatMap(({ file }) => file ?? [])))
  for (const job of jobs) beginImport(job.id)
}

/** Begins, or goes on with, an import in the background. */
export function beginImport(jobId: string): void {
  if (running.has(jobId)) return
  running.add(jobId)
  void runImport(jobId)
    .catch((error: unknown) => log().error({ err: error, jobId }, 'an import could not be ended'))
    .finally(() => running.delete(jobId))
}

async function runImport(jobId: string): Promise<void> {
  const job = await database().read((db) => findJob(db, jobId))
  if (!job?.file) return
  const file = path.join(importFolder(), job.file)
  const actor = await database().read((db) => actorOfPerson(db, job.personId))
  if (!actor) {
    await finish(jobId, GONE)
    return removeImportFile(file)
  }
  const end = await readFile(file, job, actor).catch((error: unknown): End => {
    if (error instanceof EndedMeanwhile) return CANCELLED
    log().error({ err: error, jobId }, 'an import failed')
    return failed('The file could not be read to its end. Send it again; what was written stays.')
  })
  if (end.status !== 'cancelled') {
    // First, so that a process that ends here says it again: what was read before the end is out of date only then.
    await endImport.perform(actor, { importId: jobId }, { mutationId: `import-${jobId}-end` })
    await finish(jobId, end)
  }
  removeImportFile(file)
}

interface End {
  status: 'done' | 'failed' | 'cancelled'
  error: string | null
}

class EndedMeanwhile extends Error {}

const failed = (error: string): End => ({ status: 'failed', error })
const CANCELLED: End = { status: 'cancelled', error: null }
const GONE = failed('Who began this import may not sign in any more.')

async function readFile(file: string, job: JobRow, actor: Actor): Promise<End> {
  const head = await headerOf(file)
  const header = await headerCells(head.line)
  if (!header) return failed('The first line of the file cannot be read as CSV.')
  const isOpen = await database().write((tx) => updateOpenJob(tx, job.id, { status: 'running' }))
  if (!isOpen) return CANCELLED
  const from = Math.max(head.bytes, job.doneBytes)
  const votes = streamVotes(gently(file, job.id, from), header)
  return writeAll({ job, actor, from }, votes)
}

/**
 * The pieces of a file from a byte on, each after those who wait for an answer. Opened when the first is asked for.
 *
 * @throws EndedMeanwhile once somebody has ended the import, which a batch that never fills would not notice
 */
async function* gently(file: string, jobId: string, start: number): AsyncGenerator<Uint8Array> {
  let looked = performance.now()
  for await (const piece of fs.createReadStream(file, { start, highWaterMark: PIECE })) {
    await giveWay()
    if (performance.now() - looked > NOTE_EVERY_MS) {
      if (!(await database().read((db) => isOpenJob(db, jobId)))) throw new EndedMeanwhile()
      looked = performance.now()
    }
    yield piece
  }
}

interface Run {
  job: JobRow
  actor: Actor
  /** Where in the file reading began. */
  from: number
}

async function writeAll(run: Run, votes: ReturnType<typeof streamVotes>): Promise<End> {
  const batch = new Batch(run)
  for (;;) {
    const next = await votes.next()
    if (next.done) {
      if (next.value) return failed(next.value.unreadable)
      return (await batch.write()) ?? (await batch.note()) ?? { status: 'done', error: null }
    }
    batch.add(next.value)
    const end = batch.isFull ? await batch.write() : null
    if (end) {
      await votes.return(null)
      return end
    }
  }
}

/** Votes read and not yet written, and how far the import has come. */
class Batch {
  private votes: StreamedVote[] = []
  private report: string[]
  private written: number
  private lines: number
  private doneBytes: number
  private noted = 0

  constructor(private readonly run: Run) {
    this.report = [...run.job.report]
    this.written = run.job.written
    this.lines = run.job.lines
    this.doneBytes = run.job.doneBytes
  }

  add(vote: StreamedVote): void {
    this.votes.push(vote)
  }

  get isFull(): boolean {
    return this.votes.length >= BATCH
  }

  /** Writes what was gathered; answers how the import has ended meanwhile, or null where it goes on. */
  async write(): Promise<End | null> {
    const { job, actor, from } = this.run
    const last = this.votes.at(-1)
    if (!last) return null
    const given = this.votes.flatMap((vote) => this.recorded(vote))
    const doneBytes = from + last.endsAt
    if (given.length > 0) {
      // The number names the place in the file: the same part sent twice after a crash counts once.
      const mutationId = `import-${job.id.slice(0, 36)}-${doneBytes}`
      const input = { importId: job.id, source: `UN Digital Library, ${job.file?.slice(37) ?? ''}`, votes: given }
      await giveWay()
      const answer = await importRecordedVotes.perform(actor, input, { mutationId })
      if (answer.status === 'refused' && answer.reason === 'rule') return CANCELLED
      if (answer.status !== 'ok') throw new Error(`The library refused a part: ${answer.message}`)
      this.written += answer.result.written
    }
    this.lines += this.votes.reduce((sum, vote) => sum + vote.lines, 0)
    this.doneBytes = doneBytes
    this.votes = []
    return performance.now() - this.noted < NOTE_EVERY_MS ? null : this.note()
  }

  /** Writes down how far the import has come, and looks whether it may go on. */
  async note(): Promise<End | null> {
    const { run, doneBytes, lines, written, report } = this
    this.noted = performance.now()
    const { id, personId } = run.job
    const isOpen = await database().write((tx) => updateOpenJob(tx, id, { doneBytes, lines, written, report }))
    if (!isOpen) return CANCELLED
    return (await database().read((db) => actorOfPerson(db, personId))) ? null : GONE
  }

  private recorded(vote: StreamedVote) {
    const symbol = vote.resolution ?? vote.draft
    const title = vote.title ?? symbol
    if (!symbol || !title || !vote.date || vote.votes.size === 0) {
      this.remark(
        `${symbol ?? vote.key}: left out, it has no ${!symbol ? 'symbol' : !vote.date ? 'date' : 'votes of today’s States'}.`,
      )
      return []
    }
    const { count, first } = vote.unread
    if (count > 0) this.remark(`${symbol}: ${count} names are of no State today (${first.join(', ')}).`)
    const bodyId = bodyOfSymbol(symbol)
    return [
      {
        recordKey: recordKeyOf(symbol, bodyId, vote.date),
        bodyId,
        date: vote.date,
        symbol: symbol.slice(0, 120),
        draftSymbol: vote.draft?.slice(0, 200) ?? null,
        title: title.slice(0, 2000),
        votes: packVotes(vote.votes),
        stated: vote.stated,
      },
    ]
  }

  private remark(sentence: string): void {
    if (this.report.length < MOST_REMARKS) this.report.push(sentence)
    else if (this.report.length === MOST_REMARKS) this.report.push('And more of the kind.')
  }
}

async function finish(jobId: string, { status, error }: End): Promise<void> {
  const finishedAt = await now(database())
  await database().write((tx) => updateOpenJob(tx, jobId, { status, error, finishedAt }))
}
