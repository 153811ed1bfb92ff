import { describe, expect, it } from 'vitest'
import { sheetQuery } from './keptView'

describe('a view of the sheet in one form', () => {
  it('is the same in whatever order it was chosen, without what is no part of it', () => {
    expect(sheetQuery('vote=unknown&open=FRA&group=African&item=9')).toBe('group=African&vote=unknown')
    expect(sheetQuery('?group=African&vote=unknown&sort=state')).toBe('group=African&vote=unknown')
  })

  it('leaves out what says nothing', () => {
    expect(sheetQuery('vote=perhaps&stale=-1&q=%20')).toBe('')
  })
})
