import type { ReadableStream } from 'node:stream/web'
import { mayRole } from '@/domain/access'
import { takeWorkTurn, WORK_SENTENCE } from '@/server/limits'
import { receiveImport } from '@/server/receiveImport'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

/** Takes a voting file of any size as the body of the request; its name stands in the address. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameSite(request)) return respond.problem(403, 'This came from another site; nothing was changed.')
  const actor = await currentActor()
  if (!actor) return respond.signedOut()
  if (!mayRole(actor.role, 'library.import')) return respond.gone()
  if ((await takeWorkTurn('import', actor.id)) > 0) return respond.problem(429, WORK_SENTENCE)
  if (!request.body) return respond.problem(400, 'No file arrived. Choose it again.')
  const name = new URL(request.url).searchParams.get('name') ?? 'votes.csv'
  const received = await receiveImport(actor, name, request.body as ReadableStream<Uint8Array>)
  if ('problem' in received) return respond.problem(507, received.problem)
  return respond.json(JSON.stringify(received))
}
