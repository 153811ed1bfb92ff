import { randomBytes } from 'node:crypto'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

const YEAR_SECONDS = 365 * 24 * 60 * 60

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** What is no page runs nothing, even when it is opened by itself. */
const HANDLER = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
}

/** The worker of the day's page (public/sw): asked for anew each time, and it reaches this desk alone. */
const WORKER = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; frame-ancestors 'none'",
  'Service-Worker-Allowed': '/resolutions/',
  'Cache-Control': 'no-cache',
}

/** What an address leads to; static files run nothing and need no policy. */
function kindOf(url) {
  if (/^\/(?:api|flags)\//.test(url)) return 'handler'
  if (url.startsWith('/sw/')) return 'worker'
  // A path that climbs is whatever it leads to: it gets what a page gets.
  if (/\.\.|%2e/i.test(url)) return 'page'
  const isFile = /^\/(?:_next\/(?:static|image)\b|(?:healthz|readyz|icon\.svg|manifest\.webmanifest)(?:\?|$))/
  return isFile.test(url) ? 'file' : 'page'
}

/** Is the desk reached by TLS, as far as its own address says? */
const isSecure = () => (process.env.PENHOLDER_URL || process.env.NEXTAUTH_URL || '').startsWith('https://')

/**
 * Sets the headers of an answer before Next makes it. A page gets its content security policy with a fresh nonce,
 * which Next reads from the request and puts on its own scripts. Both stand here, in the process that listens, and not
 * in Next's proxy: passing that cost a page or a server action more than a millisecond of the processor.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
export function setHeaders(req, res, { development = false } = {}) {
  const secure = isSecure()
  const kind = kindOf(req.url ?? '/')
  const headers = { ...EVERYWHERE }
  if (secure) headers['Strict-Transport-Security'] = `max-age=${YEAR_SECONDS}; includeSubDomains`
  if (kind === 'handler') Object.assign(headers, HANDLER)
  if (kind === 'worker') Object.assign(headers, WORKER)
  // Ours to set: what a client sends under these names is no policy.
  delete req.headers['content-security-policy']
  delete req.headers['content-security-policy-report-only']
  if (kind === 'page') {
    const policy = contentSecurityPolicy(randomBytes(18).toString('base64'), { development, secure })
    req.headers['content-security-policy'] = policy
    headers['Content-Security-Policy'] = policy
  }
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
}

/** Our forms are sent by scripts, which name their action. What posts to a page without is no form of ours. */
export function isForeignForm(req) {
  return !/^(?:GET|HEAD)$/.test(req.method) && kindOf(req.url ?? '/') === 'page' && !req.headers['next-action']
}
