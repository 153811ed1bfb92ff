import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findJob, type JobRow, updateJob } from '@/db/jobs'
import { findRow, insertRow, note, updateRow } from '@/db/journal'
import { rollCallIdOfKey } from '@/db/rollCalls'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { LIBRARY_PART } from '@/domain/votes/libraryImport'
import { packVotes, unpackVotes } from '@/domain/votes/packed'
import { recordedTally } from '@/domain/votes/tally'
import { type CommandContext, command } from '../command'
import { dateInput, idInput } from '../inputs'

const figure = z.number().int().min(0).nullable()

const recordedVote = z.object({
  recordKey: z.string().min(1).max(400),
  bodyId: z.string().max(20).nullable(),
  date: dateInput,
  symbol: z.string().max(120).nullable(),
  draftSymbol: z.string().max(200).nullable(),
  title: z.string().min(1).max(2000),
  /** Packed, as the library keeps them. */
  votes: z.string().regex(/^(?:[A-Z]{3}[YNAX])*$/),
  stated: z.object({ yes: figure, no: figure, abstain: figure }),
})

type Given = z.output<typeof recordedVote>

/**
 * Puts recorded votes into the library, a few at a time so that others write in between. A vote that is there already
 * is brought up to date; one removed by hand stays removed.
 */
export const importRecordedVotes = command({
  name: LIBRARY_PART,
  permission: 'library.import',
  input: z.object({ importId: idInput, source: z.string().max(200), votes: z.array(recordedVote).min(1).max(100) }),
  async run(context, { importId, source, votes }): Promise<Answer<{ written: number }>> {
    const job = await findJob(context.tx, importId)
    if (!job) return notFound()
    if (!isOpen(job)) return refused(ENDED)
    let written = 0
    for (const vote of votes) if (await putVote(context, vote, importId, source)) written += 1
    return ok({ written })
  },
})

const ENDED = 'This import has ended already.'

const isOpen = ({ status }: JobRow) => status === 'running' || status === 'waiting'

async function putVote(context: CommandContext, given: Given, importId: string, source: string): Promise<boolean> {
  const id = await rollCallIdOfKey(context.tx, given.recordKey)
  const current = id === undefined ? undefined : await findRow(context.tx, 'rollCall', { id })
  // The rows of one vote may stand in two places of a file: the second part is added to the first.
  const before = current?.importId === importId ? unpackVotes(current.votes) : new Map()
  const votes = new Map([...before, ...unpackVotes(given.votes)])
  const tally = recordedTally(votes.values())
  const differs = (['yes', 'no', 'abstain'] as const).some(
    (one) => given.stated[one] !== null && given.stated[one] !== tally[one],
  )
  const row = {
    ...given,
    votes: packVotes(votes),
    subjects: current?.subjects ?? [],
    yes: tally.yes,
    no: tally.no,
    abstain: tally.abstain,
    nonVoting: tally.absent,
    stated: differs ? given.stated : null,
    source,
    importId,
  }
  if (!current) await insertRow(context, 'rollCall', { ...row, id: randomUUID() })
  else if ((await updateRow(context, 'rollCall', current, row)) === current) return false
  return true
}

/** Notes that a whole file was read, which tells every open page to look at the record anew. */
export const endImport = command({
  name: 'library.endImport',
  permission: 'library.import',
  input: z.object({ importId: idInput }),
  async run(context, { importId }): Promise<Answer> {
    const job = await findJob(context.tx, importId)
    if (!job) return notFound()
    await note(context, 'rollCall', importId, { imported: job.written, lines: job.lines })
    return ok(null)
  },
})

/** Stops an import; what it has written stays. */
export const cancelImport = command({
  name: 'library.cancelImport',
  permission: 'library.import',
  input: z.object({ importId: idInput }),
  async run(context, { importId }): Promise<Answer> {
    const job = await findJob(context.tx, importId)
    if (!job) return notFound()
    if (!isOpen(job)) return refused(ENDED)
    await updateJob(context.tx, importId, { status: 'cancelled', finishedAt: context.now })
    await note(context, 'rollCall', importId, { cancelled: true, written: job.written })
    return ok(null)
  },
})
