import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { insertJob } from '@/db/jobs'
import { storageSentence } from '@/db/storageFault'
import type { Actor } from '@/domain/access'
import { LIBRARY_IMPORT } from '@/domain/votes/libraryImport'
import { now } from './clock'
import { database } from './database'
import { importFolder } from './importFiles'
import { beginImport } from './libraryImport'

/** The whole voting data of the Digital Library is some 400 MB. */
const MOST_BYTES = 2 * 1024 ** 3

/** Streams an uploaded file onto the disk, never into memory, and begins its import. */
export async function receiveImport(
  actor: Actor,
  name: string,
  body: ReadableStream<Uint8Array>,
): Promise<{ importId: string } | { problem: string }> {
  const importId = randomUUID()
  const file = `${importId}-${
    path
      .basename(name)
      .replace(/[^\w.-]+/g, '_')
      .slice(-80) || 'votes.csv'
  }`
  const place = path.join(importFolder(), file)
  fs.mkdirSync(importFolder(), { recursive: true, mode: 0o700 })
  let totalBytes = 0
  const counting = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      totalBytes += chunk.length
      done(totalBytes > MOST_BYTES ? new Error('too long') : null, chunk)
    },
  })
  try {
    await pipeline(Readable.fromWeb(body), counting, fs.createWriteStream(place, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    fs.rmSync(place, { force: true })
    if (totalBytes > MOST_BYTES) return { problem: 'This file is larger than 2 GB. Send it in parts.' }
    return {
      problem: storageSentence(error, 'the folder of imports') ?? 'The file did not arrive whole. Send it again.',
    }
  }
  const createdAt = await now(database())
  const row = {
    id: importId,
    kind: LIBRARY_IMPORT,
    personId: actor.id,
    file,
    status: 'waiting' as const,
    totalBytes,
    report: [],
    createdAt,
  }
  await database().write((tx) => insertJob(tx, row))
  beginImport(importId)
  return { importId }
}
