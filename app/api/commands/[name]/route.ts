import { boundedText } from '@/server/boundedBody'
import { COMMANDS } from '@/server/commands/registry'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

/** Sheets and texts go through here too, past the megabyte that an action takes. */
const MOST_BYTES = 12 * 1024 * 1024

const ANOTHER_SENTENCE =
  'This was entered by somebody else, so nothing was changed. It is sent when that person signs in here again.'

/**
 * A command by its name: for uploads, and for writes that waited while the network was away, which an action's
 * changing id would lose. The body is `{ mutationId, input }`, with `personId` where it was made by somebody who may not
 * be signed in any more: it is never performed as another.
 */
export async function POST(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  if (!isSameSite(request)) return respond.problem(403, 'This came from another site; nothing was changed.')
  const { name } = await params
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const actor = await currentActor()
  if (!actor) return respond.signedOut()
  if (!found || found.serverOnly) return respond.gone()
  const body = await readBody(request)
  if (body === 'too-long') return respond.problem(413, 'This is more than 12 MB; send it in parts.')
  if (body === null) return respond.problem(400, 'This request cannot be read. Reload the page and send it again.')
  if (body.personId !== undefined && body.personId !== actor.id) return respond.problem(409, ANOTHER_SENTENCE)
  const answer = await found.perform(actor, body.input, { mutationId: body.mutationId })
  return respond.json(JSON.stringify(answer))
}

interface Body {
  mutationId: string
  input: unknown
  /** Who made it; left out where it is sent as it is made. */
  personId: unknown
}

async function readBody(request: Request): Promise<Body | 'too-long' | null> {
  const text = await boundedText(request, MOST_BYTES)
  if (text === null) return 'too-long'
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || !('mutationId' in body) || typeof body.mutationId !== 'string')
      return null
    const personId = 'personId' in body ? body.personId : undefined
    return { mutationId: body.mutationId, input: 'input' in body ? body.input : undefined, personId }
  } catch {
    return null
  }
}
