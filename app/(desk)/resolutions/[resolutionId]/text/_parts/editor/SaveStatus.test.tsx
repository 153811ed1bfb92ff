import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SaveStatus } from './SaveStatus'
import { open, stored } from './syncScene'
import type { SyncState } from './syncWorld'

const words = (sync: SyncState) =>
  renderToStaticMarkup(<SaveStatus sync={sync} timeZone="UTC" />).replace(/<[^>]*>/g, '')

/** A page that opens with as many readings unchosen. */
function unchosen(count: number): SyncState {
  const ids = Array.from({ length: count }, (_, at) => `p${at}`)
  const { sync } = open(
    ids.map((id, at) => stored(id, 'Urges calm by day;', at, 2)),
    () => ({ saved: [], conflicts: [] }),
  )
  sync.resume(
    ids.map((id, at) => ({
      paragraph: { id, kind: 'operative', level: 0, text: 'Urges calm at night;', openingLength: 5, state: 'open' },
      rank: at,
      rankSeen: at,
      seen: 1,
      base: null,
      deleted: false,
      unchosen: { by: 'Sondre Bakke', at: 4 },
    })),
  )
  sync.stop()
  return sync.snapshot()
}

describe('SaveStatus', () => {
  it('says that all is saved only where no reading is open', () => {
    expect(words(unchosen(0))).toBe('Saved')
    expect(words(unchosen(1))).toBe('Choose between two readings.')
    expect(words(unchosen(3))).toBe('Choose between the readings of 3 paragraphs.')
  })

  it('says first what could not be saved', () => {
    const failed = { ...unchosen(1), status: 'failed' as const, message: 'The desk could not be reached.' }
    expect(words(failed)).toBe('Not saved. The desk could not be reached.')
  })
})
