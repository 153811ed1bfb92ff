import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { watermark } from '@/db/eventLog'
import { findJob, insertJob, updateJob } from '@/db/jobs'
import { countRollCalls, searchRollCalls } from '@/db/voteHistory'
import type { Actor } from '@/domain/access'
import { LIBRARY_IMPORT } from '@/domain/votes/libraryImport'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { votingFile } from '@/stories/votingFile'
import { cancelImport, endImport, importRecordedVotes } from './commands/libraryImport'
import { importFolder } from './importFiles'
import { beginImport, resumeImports } from './libraryImport'
import { agreementRead } from './reads/agreement'
import { receiveImport } from './receiveImport'

const MEMBERS = 193

describe('an import of a whole voting file', () => {
  let database: DatabaseHandle
  let head: Actor

  beforeEach(async () => {
    database = await freshDatabase()
    vi.stubEnv('DATA_DIR', database.file.replace(/\/[^/]+$/, ''))
    head = await foundDesk()
  })
  afterEach(async () => {
    await database.close()
    vi.unstubAllEnvs()
  })

  const send = async (lines: Iterable<string>): Promise<string> => {
    const received = await receiveImport(
      head,
      'votes 2026.csv',
      Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream<Uint8Array>,
    )
    if ('problem' in received) throw new Error(received.problem)
    return received.importId
  }
  const job = (id: string) => database.read((db) => findJob(db, id))
  const ended = (id: string) =>
    vi.waitFor(
      async () => {
        const row = await job(id)
        expect(row?.finishedAt).not.toBeNull()
        return row
      },
      { timeout: 60_000, interval: 50 },
    )

  it('writes every vote once, with its figures, and again changes nothing', { timeout: 90_000 }, async () => {
    const id = await send(votingFile(4000))
    const votes = Math.ceil(4000 / MEMBERS)
    expect(await ended(id)).toMatchObject({ status: 'done', lines: votes * MEMBERS, written: votes, report: [] })
    const [newest] = await database.read((db) => searchRollCalls(db, { text: 'invented number 21', limit: 5 }))
    expect(newest).toMatchObject({ symbol: 'A/RES/70/21', bodyId: 'GA-PLENARY' })
    expect(
      Object.values({ y: newest?.yes, n: newest?.no, a: newest?.abstain, x: newest?.nonVoting }).reduce(
        (sum, one) => Number(sum) + Number(one),
        0,
      ),
    ).toBe(MEMBERS)
    expect(fs.readdirSync(importFolder())).toEqual([])
    await ended(await send(votingFile(4000)))
    expect(await database.read((db) => countRollCalls(db, {}))).toBe(votes)
    const agreement = await agreementRead.perform(head, { iso3: 'FRA', with: 'NOR', from: '', to: '' })
    if (agreement.status !== 'ok') throw new Error(agreement.status)
    expect(agreement.result.of).toBeGreaterThan(0)
    expect(agreement.result.differing).toHaveLength(agreement.result.of - agreement.result.same)
    expect(agreement.result.alike).toHaveLength(agreement.result.same)
    expect(agreement.result.alike.every((vote) => vote.own === vote.other)).toBe(true)
  })

  it('goes on where it stood when the process ended', { timeout: 90_000 }, async () => {
    const id = await send(votingFile(6000))
    await vi.waitFor(async () => expect((await job(id))?.written).toBeGreaterThan(0), { timeout: 30_000, interval: 5 })
    // The process ends: nobody writes, the job says that it was running.
    await database.write((tx) => updateJob(tx, id, { status: 'cancelled' }))
    await vi.waitFor(() => expect(fs.readdirSync(importFolder())).toEqual([]), { timeout: 30_000 })
    const stopped = await job(id)
    fs.writeFileSync(`${importFolder()}/${stopped?.file}`, [...votingFile(6000)].join(''))
    await database.write((tx) => updateJob(tx, id, { status: 'running' }))
    beginImport(id)
    const votes = Math.ceil(6000 / MEMBERS)
    expect(await ended(id)).toMatchObject({ status: 'done', lines: votes * MEMBERS, written: votes })
    expect(await database.read((db) => countRollCalls(db, {}))).toBe(votes)
  })

  it('leaves every page but the library’s kept until its end, and writes nothing after it', async () => {
    const marks = () => database.read(async (db) => [await watermark(db, null), await watermark(db, null, true)])
    const job = { id: randomUUID(), kind: LIBRARY_IMPORT, personId: head.id, report: [], createdAt: 0 }
    await database.write((tx) => insertJob(tx, { ...job, status: 'running' }))
    const part = (symbol: string) =>
      importRecordedVotes.perform(head, {
        importId: job.id,
        source: 'a file',
        votes: [
          {
            ...{ recordKey: symbol, bodyId: null, date: '2020-12-16', symbol, draftSymbol: null, title: symbol },
            ...{ votes: 'NORY', stated: { yes: 1, no: 0, abstain: 0 } },
          },
        ],
      })
    const [rest, library] = await marks()
    told(await part('A/RES/75/1'))
    const [restMeanwhile, libraryMeanwhile] = await marks()
    expect(restMeanwhile).toBe(rest)
    expect(libraryMeanwhile).not.toBe(library)
    told(await endImport.perform(head, { importId: job.id }))
    expect((await marks())[0]).not.toBe(rest)
    await database.write((tx) => updateJob(tx, job.id, { status: 'cancelled' }))
    expect(await part('A/RES/75/2')).toMatchObject({ status: 'refused' })
  })

  it('stops when it is cancelled, and refuses what is no voting file', { timeout: 90_000 }, async () => {
    const id = await send(votingFile(20_000))
    expect((await cancelImport.perform(head, { importId: id })).status).toBe('ok')
    await vi.waitFor(() => expect(fs.readdirSync(importFolder())).toEqual([]), { timeout: 30_000 })
    expect(await job(id)).toMatchObject({ status: 'cancelled' })
    const other = await send(['name,colour\n', 'a,b\n'])
    expect(await ended(other)).toMatchObject({ status: 'failed', error: expect.stringContaining('no columns') })
  })

  it('stops reading soon after it is cancelled, although no batch fills', { timeout: 90_000 }, async () => {
    const opened = vi.spyOn(fs, 'createReadStream')
    const [header = '', vote = ''] = votingFile(1)
    const bytes = Math.ceil(30e6 / vote.length) * vote.length
    // The rows of one recorded vote, over and over.
    const id = await send([header, ...Array.from({ length: bytes / vote.length }, () => vote)])
    await vi.waitFor(() => expect(opened.mock.results[0]?.value.bytesRead).toBeGreaterThan(0), { timeout: 30_000 })
    expect((await cancelImport.perform(head, { importId: id })).status).toBe('ok')
    await vi.waitFor(() => expect(fs.readdirSync(importFolder())).toEqual([]), { timeout: 60_000 })
    expect(opened.mock.results[0]?.value.bytesRead).toBeLessThan(bytes / 2)
    opened.mockRestore()
    expect(await job(id)).toMatchObject({ status: 'cancelled', written: 0 })
    expect(await database.read((db) => countRollCalls(db, {}))).toBe(0)
  })

  it('leaves no file of an import that ended, and goes on with the others, at a start', async () => {
    fs.mkdirSync(importFolder(), { recursive: true })
    const left = async (status: 'cancelled' | 'failed' | 'waiting' | null) => {
      const id = randomUUID()
      const file = `${id}-votes.csv`
      fs.writeFileSync(`${importFolder()}/${file}`, [...votingFile(1)].join(''))
      const row = { id, kind: LIBRARY_IMPORT, personId: head.id, file, report: [], createdAt: 0 }
      if (status) await database.write((tx) => insertJob(tx, { ...row, status }))
      return { id, file }
    }
    // The last without a job: its upload was cut off.
    const gone = [await left('cancelled'), await left('failed'), await left(null)]
    const waiting = await left('waiting')
    fs.writeFileSync(`${importFolder()}/note.txt`, 'laid here by hand')
    await resumeImports()
    for (const { file } of gone) expect(fs.existsSync(`${importFolder()}/${file}`)).toBe(false)
    expect(await ended(waiting.id)).toMatchObject({ status: 'done', written: 1 })
    await vi.waitFor(() => expect(fs.readdirSync(importFolder())).toEqual(['note.txt']))
  })
})
