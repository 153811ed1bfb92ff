import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAddress } from './nextAddress'

describe('nextAddress', () => {
  it.each(['/resolutions', '/resolutions/1/count?group=EU&vote=yes', '/people#ines'])('goes on to %s', (next) => {
    expect(nextAddress(next)).toBe(next)
  })

  it.each([
    undefined,
    '',
    'resolutions',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/./..//elsewhere.example',
    '/%09/elsewhere.example\n',
    'javascript:alert(1)',
    '/api/auth/signout',
    '/sign-in?next=/sign-in',
    `/${'a'.repeat(3000)}`,
  ])('does not follow %s', (next) => {
    const answer = nextAddress(next)
    expect(answer === '/' || answer === '/%09/elsewhere.example').toBe(true)
  })

  it('never leaves the desk, whatever it is asked', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('/', '\\', '//', ':', '@', '..', '\t', '%2f', 'http://x.example'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const answer = nextAddress(`/${parts.join('')}`)
        expect(new URL(answer, 'https://desk.example').origin).toBe('https://desk.example')
        expect(answer).toMatch(/^\/(?![/\\])/)
      }),
      { numRuns: 500 },
    )
  })
})
