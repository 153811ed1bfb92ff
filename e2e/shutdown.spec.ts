import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { expect, test } from '@playwright/test'
import { BrowserlessClient } from '../bench/browserlessClient'
import { founded, PASSWORD } from '../bench/faults/faultDesk'
import { startServer } from '../bench/serverProcess'

/** Sends the head of a write and waits until the server has accepted it; the body follows when `finish` is called. */
async function acceptedWrite(baseURL: string, cookie: string, path: string, body: string) {
  const headers = {
    cookie,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    expect: '100-continue',
  }
  const request = http.request(`${baseURL}${path}`, { method: 'POST', headers })
  const answer = new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
  })
  request.flushHeaders()
  await new Promise((resolve) => request.once('continue', resolve))
  return {
    finish: () => {
      request.end(body)
      return answer
    },
  }
}

test('told to stop, the server ends open streams, finishes what it accepted and leaves with 0', async ({
  browserName: _,
}, info) => {
  const dataDir = info.outputPath('data')
  const desk = await founded(dataDir, 1)
  const server = await startServer({ dataDir })
  const client = new BrowserlessClient(server.baseURL)
  await client.signIn(desk.emails[0] ?? '', PASSWORD)

  const stream = await fetch(`${server.baseURL}/api/live`, { headers: { cookie: client.cookie } })
  expect(stream.headers.get('content-type')).toContain('text/event-stream')
  const streamEnded = stream.text().then(
    () => 'ended',
    () => 'ended',
  )
  const input = {
    resolutionId: desk.resolutionId,
    iso3: 'CHE',
    how: 'call',
    withWhom: null,
    said: 'They will follow us.',
  }
  const body = JSON.stringify({ mutationId: randomUUID(), input })
  const write = await acceptedWrite(server.baseURL, client.cookie, '/api/commands/talk.log', body)

  const ended = server.end('SIGTERM')
  expect(await streamEnded).toBe('ended')
  await expect(fetch(`${server.baseURL}/healthz`)).rejects.toThrow()
  const { status, text } = await write.finish()
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject({ status: 'ok' })
  expect(await ended).toEqual({ code: 0, signal: null })

  // Sent again to the next process, as a browser without an answer would, it counts once.
  const next = await startServer({ dataDir })
  client.moveTo(next.baseURL)
  const { mutationId } = JSON.parse(body) as { mutationId: string }
  expect(await client.send('talk.log', mutationId, input)).toEqual(JSON.parse(text))
  await next.end('SIGTERM')
})
