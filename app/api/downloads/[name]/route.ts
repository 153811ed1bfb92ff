import { contentDisposition } from '@/server/download'
import { DOWNLOADS } from '@/server/downloads/registry'
import { takeWorkTurn, WORK_SENTENCE } from '@/server/limits'
import { respond } from '@/server/respond'
import { currentActor } from '@/server/session'

/** A file by its name; its parameters stand in the address. It is saved, never shown, and no cache keeps it. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params
  const found = Object.hasOwn(DOWNLOADS, name) ? DOWNLOADS[name] : undefined
  if (!found) return respond.gone()
  const rawParams = Object.fromEntries(new URL(request.url).searchParams)
  const actor = await currentActor()
  if (actor && (await takeWorkTurn('export', actor.id)) > 0) return respond.problem(429, WORK_SENTENCE)
  const answer = await found.perform(actor, rawParams)
  if (answer.status === 'too-many') return respond.problem(429, answer.message)
  if (answer.status === 'invalid') return respond.problem(400, answer.message)
  if (answer.status !== 'ok') return answer.status === 'signed-out' ? respond.signedOut() : respond.gone()
  const { name: fileName, mediaType, body } = answer.result
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': mediaType,
      'content-disposition': contentDisposition(fileName),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
