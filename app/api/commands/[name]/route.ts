import { boundedText } from '@/server/boundedBody'
import { COMMANDS } from '@/server/commands/registry'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

/** Sheets and texts go through here too, past the megabyte that an action takes. */
const MOST_BYTES = 12 * 1024 * 1024

/**
 * A command by its name: for uploads, and for writes that waited while the network was away, which an action's
 * changing id would lose. The body is `{ mutationId, input }`.
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
  const answer = await found.perform(actor, body.input, { mutationId: body.mutationId })
  return respond.json(JSON.stringify(answer))
}

async function readBody(request: Request): Promise<{ mutationId: string; input: unknown } | 'too-long' | null> {
  const text = await boundedText(request, MOST_BYTES)
  if (text === null) return 'too-long'
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || !('mutationId' in body) || typeof body.mutationId !== 'string')
      return null
    return { mutationId: body.mutationId, input: 'input' in body ? body.input : undefined }
  } catch {
    return null
  }
}
