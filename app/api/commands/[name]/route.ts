import { boundedText } from '@/server/boundedBody'
import { type NamedCommand, performNamed } from '@/server/performNamed'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

/** Sheets and texts go through here too, past the megabyte that an action takes. */
const MOST_BYTES = 12 * 1024 * 1024

const ANOTHER_SENTENCE =
  'This was entered by somebody else, so nothing was changed. It is sent when that person signs in here again.'
const UNREADABLE_SENTENCE = 'This request cannot be read. Reload the page and send it again.'

/**
 * A command by its name: for uploads, and for writes that waited while the network was away, which an action's
 * changing id would lose. The body is `{ mutationId, input }`, with `personId` where it was made by somebody who may not
 * be signed in any more: it is never performed as another.
 */
export async function POST(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  if (!isSameSite(request)) return respond.problem(403, 'This came from another site; nothing was changed.')
  const { name } = await params
  // Before the body is read: nobody who is not signed in makes the desk read megabytes.
  if (!(await currentActor())) return respond.signedOut()
  const body = await readBody(request)
  if (body === 'too-long') return respond.problem(413, 'This is more than 12 MB; send it in parts.')
  const answer = await performNamed({ mutationId: null, input: undefined, ...body, name })
  if (answer === 'signed-out') return respond.signedOut()
  if (answer === 'unknown') return respond.gone()
  if (answer === 'unreadable') return respond.problem(400, UNREADABLE_SENTENCE)
  if (answer === 'someone-else') return respond.problem(409, ANOTHER_SENTENCE)
  return respond.json(JSON.stringify(answer))
}

async function readBody(request: Request): Promise<Partial<NamedCommand> | 'too-long'> {
  const text = await boundedText(request, MOST_BYTES)
  if (text === null) return 'too-long'
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}
