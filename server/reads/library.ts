import { z } from 'zod'
import { countRollCalls, searchRollCalls } from '@/db/voteHistory'
import type { LibraryPage } from '@/domain/votes/library'
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
