/** Behind TLS the cookie carries the prefix that binds it to this host; on plain loopback it cannot. */
export const SECURE = (process.env.PENHOLDER_URL ?? process.env.NEXTAUTH_URL ?? '').startsWith('https://')
export const SESSION_COOKIE = SECURE ? '__Host-penholder.session' : 'penholder.session'
/** A working day; the session ends on the server after this long, whatever the browser holds. */
export const SESSION_SECONDS = 12 * 60 * 60
