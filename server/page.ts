import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/domain/access'
import type { Read, ReadAnswer } from './read'
import { requestContext } from './requestContext'
import { currentActor } from './session'

interface Performed {
  perform: (actor: Actor | null, rawParams: unknown) => Promise<ReadAnswer<unknown>>
}

/** Layout, page and title of one request often want the same: it is read once. */
const readOnce = cache(
  async (read: Performed, params: string): Promise<ReadAnswer<unknown>> =>
    read.perform(await currentActor(), JSON.parse(params)),
)

/**
 * A read for a page: whoever is signed out is sent to sign in and back, and what is not there (or not open to this
 * person) is the page that says so.
 */
export async function readForPage<Params, Result>(read: Read<Params, Result>, params: unknown): Promise<Result> {
  const answer = (await readOnce(read, JSON.stringify(params))) as ReadAnswer<Result>
  if (answer.status === 'ok') return answer.result
  if (answer.status === 'signed-out') return redirect(signInAddress())
  return notFound()
}

/** The sign-in page, which leads back to where this request was going. */
function signInAddress(): string {
  // A page that is turned to inside the desk carries a part that only Next's own requests have.
  const wanted = requestContext()
    ?.url.replace(/([?&])_rsc=[^&]*&?/, '$1')
    .replace(/[?&]$/, '')
  return wanted && wanted !== '/' ? `/sign-in?next=${encodeURIComponent(wanted)}` : '/sign-in'
}
