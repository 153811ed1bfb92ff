/** What was accepted is finished within this long; then the process ends all the same. */
const PATIENCE_MS = 10_000

const open = new Set()
let closing = false

/** Remembers an answer under way until it is sent. */
export function track(res) {
  if (closing) res.shouldKeepAlive = false
  open.add(res)
  res.once('close', () => open.delete(res))
}

/** How many requests wait for their answer or the rest of it; a live stream, which has no end, waits for nothing. */
export function unanswered() {
  let count = 0
  for (const res of open) if (!isStream(res)) count += 1
  return count
}

function isStream(res) {
  return String(res.getHeader('content-type') ?? '').startsWith('text/event-stream')
}

/**
 * Stops accepting, ends the live streams (their browsers come back to the next process), finishes every other answer
 * under way, closes the database, leaves with 0. A second signal does not wait.
 */
export async function closeGracefully(server) {
  if (closing) process.exit(130)
  closing = true
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const ended = setInterval(endStreams, 50)
  endStreams()
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  clearInterval(ended)
  await globalThis.penholderClose?.()
  process.exit(0)
}

function endStreams() {
  for (const res of open) {
    res.shouldKeepAlive = false
    if (isStream(res)) res.destroy()
  }
}
