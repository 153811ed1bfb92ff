/** How many proxies stand in front, from TRUST_PROXY: none unless it is set. */
function proxies() {
  const count = Number(process.env.TRUST_PROXY || 0)
  return Number.isInteger(count) && count > 0 ? count : 0
}

/**
 * The address a request came from. X-Forwarded-For is believed only as far as TRUST_PROXY says that proxies of ours
 * wrote it: with one in front, the last entry is what it saw, and everything before is the client's own claim.
 *
 * @param {import('node:http').IncomingMessage} req
 * @returns {string}
 */
export function believedAddress(req) {
  const peer = (req.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const trusted = proxies()
  if (trusted === 0) return peer
  const claimed = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return claimed.at(-trusted) ?? claimed[0] ?? peer
}

/** Leaves only what is believed in the headers, so that no code further in can be told otherwise by a client. */
export function foldForwarded(req, address) {
  delete req.headers.forwarded
  req.headers['x-forwarded-for'] = address
  if (proxies() > 0) return
  delete req.headers['x-forwarded-host']
  delete req.headers['x-forwarded-proto']
  delete req.headers['x-forwarded-port']
}
