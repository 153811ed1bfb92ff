/** For one person's browser, and there for one session: who signs in next has another cookie and finds nothing kept. */
const PRIVATE = { 'cache-control': 'private, no-cache', vary: 'cookie', 'x-content-type-options': 'nosniff' }

/** Of this process: after an upgrade the same rows may be told in another form, so no tag outlives a start. */
const START = Date.now().toString(36)

/** The answers of the handlers under `api`, in one form. */
export const respond = {
  /** JSON that stands; with a tag, a browser that has it already is told so. */
  json(text: string, request?: Request, tag?: string | null): Response {
    const headers: Record<string, string> = { ...PRIVATE, 'content-type': 'application/json' }
    if (tag) headers.etag = `"${START}.${tag}"`
    if (tag && request?.headers.get('if-none-match') === headers.etag)
      return new Response(null, { status: 304, headers })
    return new Response(text, { headers })
  },
  problem(status: number, message: string): Response {
    return new Response(JSON.stringify({ message }), {
      status,
      headers: { ...PRIVATE, 'content-type': 'application/json' },
    })
  },
  /** What is not there and what is not open to this person look the same. */
  gone: (): Response => respond.problem(404, 'There is nothing here, or it is not open to you.'),
  signedOut: (): Response => respond.problem(401, 'Sign in to go on.'),
}
