import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { pathToFileURL } from 'node:url'
import next from 'next'
import { believedAddress, foldForwarded } from './address.mjs'
import { builtId } from './build.mjs'
import { isForeignForm, setHeaders } from './headers.mjs'
import { ROOT } from './install.mjs'
import { listenFault } from './port.mjs'
import { closeGracefully, track, unanswered } from './shutdown.mjs'

/** What the server's own code may know of the request it works for; `server/requestContext.ts` reads it. */
const requestStore = new AsyncLocalStorage()
globalThis.penholderRequest = requestStore
/** Work in the background lets requests go first; `server/givingWay.ts` asks. */
globalThis.penholderUnanswered = unanswered

/**
 * Serves the build in this process, so that signals reach it and the database is closed by it. Resolves when it
 * listens. Settings are checked, and the database is opened and migrated, by `instrumentation.ts` before that.
 *
 * @param {{ development?: boolean }} options `development`: the sources instead of the build, with every change at once
 */
export async function serve({ development = false } = {}) {
  process.env.NODE_ENV = development ? 'development' : 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  // What a page keeps on a device belongs to one build; `server/buildId.ts` reads it.
  globalThis.penholderBuild = development ? null : builtId()
  const host = process.env.HOST || '127.0.0.1'
  const port = Number(process.env.PORT || 3000)
  const app = next({ dev: development, dir: ROOT, hostname: host, port: Number.isInteger(port) ? port : 3000 })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = http.createServer((req, res) => {
    const request = { id: randomUUID(), address: believedAddress(req), url: req.url ?? '/' }
    foldForwarded(req, request.address)
    res.setHeader('X-Request-Id', request.id)
    setHeaders(req, res, { development })
    track(res)
    requestStore.run(request, () => {
      const began = performance.now()
      res.once('close', () => globalThis.penholderAccess?.(req, res, performance.now() - began))
      if (isForeignForm(req)) return refuseForm(res)
      handle(req, res).catch(() => {
        // Next has answered and logged; a connection it could not answer on is of no more use.
        res.destroy()
      })
    })
  })
  // Longer than a reverse proxy keeps its side, so that it never sends into a connection that is just closing.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 80_000
  await listen(server, host, port)
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void closeGracefully(server))
  announce(host, server.address().port)
}

function refuseForm(res) {
  res.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
  res.end('This page takes no such request. Reload it and try again.\n')
}

function listen(server, host, port) {
  return new Promise((resolve) => {
    server.once('error', (error) => {
      console.error(listenFault(error, host, port))
      process.exit(1)
    })
    server.listen(port, host, resolve)
  })
}

function announce(host, port) {
  const own = process.env.PENHOLDER_URL || process.env.NEXTAUTH_URL
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  console.log(`Penholder is at ${own || `http://${name.includes(':') ? `[${name}]` : name}:${port}`} (Ctrl-C stops it)`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await serve({ development: process.argv.includes('--development') })
