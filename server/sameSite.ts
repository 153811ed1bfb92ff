/**
 * Did this request come from our own pages? Handlers that change something ask; browsers send `Sec-Fetch-Site` and,
 * on every POST, `Origin`, neither of which a page elsewhere can forge. A request with neither is not a browser's.
 */
export function isSameSite(request: Request): boolean {
  const fetchSite = request.headers.get('sec-fetch-site')
  if (fetchSite !== null) return fetchSite === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null) return true
  // A sandboxed page sends the word "null".
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
