import { boundedText } from '@/server/boundedBody'
import { READS } from '@/server/reads/registry'
import { respond } from '@/server/respond'
import { isSameSite } from '@/server/sameSite'
import { currentActor } from '@/server/session'

interface Named {
  params: Promise<{ name: string }>
}

/** A read by its name; its parameters stand in the address. */
export async function GET(request: Request, { params }: Named): Promise<Response> {
  return answered(request, (await params).name, Object.fromEntries(new URL(request.url).searchParams))
}

/** What a text to be looked at before it is imported may have, as JSON. */
const MOST_BYTES = 12 * 1024 * 1024

/** The same with parameters too long for an address, as JSON in the body: a text to be looked at before it is imported. */
export async function POST(request: Request, { params }: Named): Promise<Response> {
  if (!isSameSite(request)) return respond.problem(403, 'This came from another site and was not read.')
  if (!(await currentActor())) return respond.signedOut()
  const text = await boundedText(request, MOST_BYTES)
  if (text === null) return tooLong()
  try {
    return answered(request, (await params).name, JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return respond.problem(400, 'This request cannot be read. Reload the page and send it again.')
  }
}

const tooLong = () => respond.problem(413, 'This is more than 12 MB; cut it to the part you need.')

async function answered(request: Request, name: string, rawParams: unknown): Promise<Response> {
  const found = Object.hasOwn(READS, name) ? READS[name] : undefined
  if (!found) return respond.gone()
  const answer = await found.perform(await currentActor(), rawParams)
  if (answer.status === 'ok') return respond.json(answer.json(), request, answer.tag)
  if (answer.status === 'too-many') return respond.problem(429, answer.message)
  if (answer.status === 'invalid') return respond.problem(400, answer.message)
  return answer.status === 'signed-out' ? respond.signedOut() : respond.gone()
}
