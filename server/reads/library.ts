import { z } from 'zod'
import { newestJobs } from '@/db/jobs'
import { personNames } from '@/db/people'
import { laterIntentionsOf } from '@/db/voteDay'
import { countRollCalls, rollCallView, searchRollCalls } from '@/db/voteHistory'
import type { LibraryPage, RollCallView } from '@/domain/votes/library'
import { LIBRARY_IMPORT, type LibraryImport } from '@/domain/votes/libraryImport'
import { idInput } from '../inputs'
import { read } from '../read'

const date = z.union([z.iso.date(), z.literal('')]).optional()

/** How many votes a page of the library shows. */
export const LIBRARY_PAGE = 50

/** Recorded votes by words of their symbol or title, period and body, newest first, a page at a time. */
export const rollCallsRead = read({
  name: 'rollCalls',
  permission: 'library.read',
  params: z.object({
    text: z.string().max(200).optional(),
    from: date,
    to: date,
    bodyId: z.string().max(20).optional(),
    page: z.coerce.number().int().min(1).max(100_000).optional(),
  }),
  kept: true,
  library: true,
  async load({ db }, { page = 1, text, from, to, bodyId }): Promise<LibraryPage> {
    const query = {
      ...(text ? { text } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(bodyId ? { bodyId } : {}),
    }
    const total = await countRollCalls(db, query)
    const rollCalls = await searchRollCalls(db, { ...query, limit: LIBRARY_PAGE, offset: (page - 1) * LIBRARY_PAGE })
    return { total, rollCalls }
  },
})

/** One recorded vote of the library. */
export const rollCallRead = read({
  name: 'rollCall',
  permission: 'library.read',
  params: z.object({ rollCallId: idInput }),
  kept: true,
  library: true,
  async load({ db }, { rollCallId }): Promise<RollCallView | null> {
    const row = await rollCallView(db, rollCallId)
    return row ? { ...row, laterIntentions: await laterIntentionsOf(db, rollCallId) } : null
  },
})

/** The imports of whole files into the library, newest first, with how far each has come. */
export const libraryImportsRead = read({
  name: 'libraryImports',
  permission: 'library.read',
  params: z.object({}),
  async load({ db }): Promise<LibraryImport[]> {
    const names = await personNames(db)
    const jobs = await newestJobs(db, LIBRARY_IMPORT, 5)
    return jobs.map(({ personId, file, kind: _kind, ...job }) => ({
      ...job,
      // Its number stands before the name that the person's file has.
      file: file?.slice(37) ?? '',
      person: names.get(personId) ?? 'A former colleague',
    }))
  },
})
