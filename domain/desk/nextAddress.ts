/** Only printable characters of an address; a browser drops tabs and line breaks and might then read "//". */
const PLAIN = /^\/[\x21-\x7e]*$/

/**
 * The page of ours that `next` asks to go on to after signing in, or the first page. Anything that could lead to
 * another site, or to a handler that is no page, is the first page.
 *
 * @returns a path with its query, beginning with a single slash.
 */
export function nextAddress(next: string | null | undefined): string {
  if (!next || next.length > 2000 || !PLAIN.test(next) || next.includes('\\')) return '/'
  const here = 'http://desk.invalid'
  const url = URL.canParse(next, here) ? new URL(next, here) : null
  if (
    !url ||
    url.origin !== here ||
    url.pathname.startsWith('//') ||
    /^\/(api|sign-in|set-up|link)(\/|$)/.test(url.pathname)
  )
    return '/'
  return `${url.pathname}${url.search}${url.hash}`
}
