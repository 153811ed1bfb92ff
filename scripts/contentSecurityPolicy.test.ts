import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

const partOf = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(name))

it('lets scripts run by their nonce alone', () => {
  const policy = contentSecurityPolicy('bm9uY2U=')
  expect(partOf(policy, 'script-src')).toBe("script-src 'nonce-bm9uY2U=' 'strict-dynamic'")
  expect(partOf(policy, 'default-src')).toBe("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
})

it('asks for no request in the clear behind TLS, and only there', () => {
  expect(contentSecurityPolicy('x', { secure: true })).toContain('upgrade-insecure-requests')
  expect(contentSecurityPolicy('x')).not.toContain('upgrade-insecure-requests')
})

it('lets the development server alone evaluate', () => {
  expect(contentSecurityPolicy('x', { development: true })).toContain("'unsafe-eval'")
})
