/**
 * The content security policy of a page: scripts only by this answer's nonce and what they load themselves; nothing
 * from anywhere else; framed by nobody. Styles may stand in attributes (positions of floating panels, charts).
 *
 * @param {string} nonce fresh for each answer, base64
 * @param {{ development?: boolean, secure?: boolean }} options `development`: the development server evaluates its
 *   modules; `secure`: behind TLS, no request in the clear
 */
export function contentSecurityPolicy(nonce, { development = false, secure = false } = {}) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
