/**
 * The content security policy of a page: scripts only by this answer's nonce and what they load themselves; nothing
 * from anywhere else; framed by nobody. Styles may stand in attributes (positions of floating panels, charts).
 *
 * @param nonce fresh for each answer, base64.
 * @param options.development the development server evaluates its modules.
 * @param options.secure behind TLS: no request in the clear.
 */
export function contentSecurityPolicy(
  nonce: string,
  { development = false, secure = false }: { development?: boolean; secure?: boolean } = {},
): string {
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
