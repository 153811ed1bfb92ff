import type { IncomingMessage } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { believedAddress, foldForwarded } from './address.mjs'

const asked = (remoteAddress: string, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers: { ...headers } }) as unknown as IncomingMessage

describe('where a request came from', () => {
  afterEach(() => {
    delete process.env.TRUST_PROXY
  })

  it('is the other end of the connection, whatever a client claims, while no proxy is trusted', () => {
    const req = asked('::ffff:192.0.2.7', {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=1',
    })
    expect(believedAddress(req)).toBe('192.0.2.7')
    foldForwarded(req, '192.0.2.7')
    expect(req.headers).toEqual({ 'x-forwarded-for': '192.0.2.7' })
  })

  it('is what the nearest of our proxies saw, not what a client wrote before it', () => {
    process.env.TRUST_PROXY = '1'
    expect(believedAddress(asked('127.0.0.1', { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }))).toBe('203.0.113.9')
    process.env.TRUST_PROXY = '2'
    expect(believedAddress(asked('127.0.0.1', { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }))).toBe('198.51.100.1')
  })

  it('is the connection again when a trusted proxy wrote nothing', () => {
    process.env.TRUST_PROXY = '1'
    expect(believedAddress(asked('192.0.2.7', {}))).toBe('192.0.2.7')
  })
})
