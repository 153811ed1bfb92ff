import { z } from 'zod'
import { boundedText } from '@/server/boundedBody'
import { idInput } from '@/server/inputs'
import { sayGone, sayHere } from '@/server/live'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

const body = z.object({
  tab: z.string().regex(/^[\w-]{8,40}$/),
  resolutionId: idInput.nullable(),
  place: z.string().max(40),
  paragraphId: idInput.nullable().default(null),
  leaving: z.boolean().optional(),
})

/** Three ids and a word. */
const MOST_BYTES = 2048

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A tab says where it is, so that colleagues see who else is on the page. Kept in memory for a minute; nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request)) return respond.problem(403, 'This came from another site.')
  const actor = await currentActor()
  if (!actor) return respond.signedOut()
  const parsed = body.safeParse(parsedJson((await boundedText(request, MOST_BYTES)) ?? ''))
  if (!parsed.success) return respond.problem(400, 'This request cannot be read.')
  const { tab, resolutionId, place, paragraphId, leaving } = parsed.data
  if (leaving) await sayGone(actor, tab)
  else await sayHere(actor, tab, { resolutionId, place, paragraphId })
  return new Response(null, { status: 204 })
}
