import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '@/server/authOptions'
import { boundedText } from '@/server/boundedBody'
import { log } from '@/server/log'
import { addressOf } from '@/server/requestAddress'
import { respond } from '@/server/respond'

interface Context {
  params: Promise<{ nextauth: string[] }>
}

/** Forms of ours are a few hundred bytes; a provider's answer comes in the address. */
const MOST_BYTES = 16 * 1024

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const text = await boundedText(request, MOST_BYTES)
  if (text === null) return respond.problem(413, 'This is too long.')
  const { method, headers } = request
  const bounded = new NextRequest(request.url, { method, headers, ...(method === 'POST' ? { body: text } : {}) })
  const options = authOptions(addressOf(request.headers), request.headers.get('user-agent'))
  try {
    const response = (await NextAuth(bounded as never, context as never, options)) as Response
    // A refusal is an answer that the form reads; next-auth sends it as a failed request.
    if (response.status !== 401) return response
    return new Response(response.body, { status: 200, headers: response.headers })
  } catch (error) {
    log().warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'sign-in request could not be read')
    return respond.problem(400, 'This request cannot be read. Reload the page and try again.')
  }
}

export { handler as GET, handler as POST }
