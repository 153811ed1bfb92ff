import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParagraphChange } from '@/domain/draft/version'
import { KeptUnsaved } from './keptUnsaved'

const change = (text: string): ParagraphChange => ({
  paragraph: { id: 'a', kind: 'operative', level: 0, text, openingLength: 5, state: 'open' },
  rank: 1,
  rankSeen: 1,
  seen: 1,
  base: null,
  deleted: false,
})

/** A device's storage: it outlives pages and sign-outs. */
function deviceStorage() {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

describe('KeptUnsaved', () => {
  let device = deviceStorage()
  beforeEach(() => {
    device = deviceStorage()
    vi.stubGlobal('localStorage', device)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('hands what was not saved to the same person’s next page of the same version', () => {
    new KeptUnsaved('ines', 'v1').keep([change('Urges calm seas;')])
    expect(new KeptUnsaved('ines', 'v1').waiting()).toEqual([change('Urges calm seas;')])
    expect(new KeptUnsaved('ines', 'v2').waiting()).toEqual([])
  })

  it('shows nothing of it to whoever signs in next, and what they save leaves it waiting', () => {
    new KeptUnsaved('ines', 'v1').keep([change('Urges calm seas;')])
    const next = new KeptUnsaved('sondre', 'v1')
    expect(next.waiting()).toEqual([])
    next.keep([change('Urges storms;')])
    next.keep([])
    expect(new KeptUnsaved('ines', 'v1').waiting()).toEqual([change('Urges calm seas;')])
  })

  it('leaves nothing behind once everything is acknowledged', () => {
    const kept = new KeptUnsaved('ines', 'v1')
    kept.keep([change('Urges calm seas;')])
    kept.keep([])
    expect([...device.entries.keys()]).toEqual([])
  })

  it('goes on without a storage that is full or forbidden, and reads nothing from one that is spoilt', () => {
    device.setItem('penholder.unsaved.ines.v1', '{"half')
    expect(new KeptUnsaved('ines', 'v1').waiting()).toEqual([])
    vi.stubGlobal('localStorage', {
      setItem() {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    expect(() => new KeptUnsaved('ines', 'v1').keep([change('Urges calm;')])).not.toThrow()
    expect(new KeptUnsaved('ines', 'v1').waiting()).toEqual([])
  })
})
