import { READS } from '@/server/reads/registry'
import { respond } from '@/server/respond'
import { currentActor } from '@/server/session'

/** A read by its name; its parameters stand in the address. */
export async function GET(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params
  const found = Object.hasOwn(READS, name) ? READS[name] : undefined
  if (!found) return respond.gone()
  const rawParams = Object.fromEntries(new URL(request.url).searchParams)
  const answer = await found.perform(await currentActor(), rawParams)
  if (answer.status === 'ok') return respond.json(answer.json(), request, answer.tag)
  if (answer.status === 'invalid') return respond.problem(400, answer.message)
  return answer.status === 'signed-out' ? respond.signedOut() : respond.gone()
}
