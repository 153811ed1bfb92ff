import { bareText } from '../bareText'

/** The yardstick of a read: as many bytes of JSON, from no database, to anybody. */
export function GET(request: Request): Response {
  const text = bareText(Number(new URL(request.url).searchParams.get('bytes')))
  return new Response(text, { headers: { 'content-type': 'application/json', 'cache-control': 'private, no-cache' } })
}
