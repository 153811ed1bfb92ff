import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { loggedPath, makeLog } from './log'

function captured() {
  const lines: string[] = []
  return { lines, log: makeLog('info', { write: (line) => void lines.push(line) }) }
}

describe('the log', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'penholderRequest')
  })

  it('hides secrets wherever they stand', () => {
    const { lines, log } = captured()
    log.info({
      password: 'a-secret',
      person: { passwordHash: 'a-secret', name: 'Ana' },
      req: { headers: { cookie: 'a-secret' } },
    })
    expect(lines.join()).not.toContain('a-secret')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ person: { name: 'Ana', passwordHash: '[hidden]' } })
  })

  it('bears the id of the request it was written in', () => {
    const store = new AsyncLocalStorage<{ id: string; address: string }>()
    Object.assign(globalThis, { penholderRequest: store })
    const { lines, log } = captured()
    store.run({ id: 'request-1', address: '192.0.2.1' }, () => log.info('within'))
    log.info('outside')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ requestId: 'request-1', msg: 'within' })
    expect(JSON.parse(lines[1] ?? '')).not.toHaveProperty('requestId')
  })

  it('writes a path without its query and without a one-time token in it', () => {
    expect(loggedPath('/sign-in?email=ana@example.org')).toBe('/sign-in')
    expect(loggedPath(`/invitation/${'q'.repeat(43)}`)).toBe('/invitation/qqqq…')
    expect(loggedPath('/resolutions/hrd-2015/sheet')).toBe('/resolutions/hrd-2015/sheet')
  })
})
