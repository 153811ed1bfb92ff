import { lastEvent } from '@/db/journal'
import { storageSentence } from '@/db/storageFault'
import { database } from './database'
import { log } from './log'

/** A write that waits longer than this in the queue means that the desk is not usable now. */
const PATIENCE_MS = 2000

/** Can the desk read and write now? An empty immediate transaction passes the queue and takes the write lock. */
export async function deskReadiness(): Promise<{ ready: boolean; sentence: string }> {
  try {
    const handle = database()
    await handle.read(lastEvent)
    const written = await withinPatience(handle.write(async () => null))
    return written ? { ready: true, sentence: 'ready' } : { ready: false, sentence: 'The database is busy.' }
  } catch (error) {
    log().error({ err: error }, 'not ready')
    const known = storageSentence(error, 'the database')
    return {
      ready: false,
      sentence: known ? 'The database cannot be used; the log says why.' : 'Not ready; the log says why.',
    }
  }
}

async function withinPatience(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
