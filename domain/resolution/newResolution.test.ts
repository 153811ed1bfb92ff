import { describe, expect, it } from 'vitest'
import { emptyDraft, hasPlenary, type NewDraft, readNew } from './newResolution'

const filled: NewDraft = {
  ...emptyDraft('NOR', 'me'),
  shortTitle: 'Human rights defenders',
  session: '70',
  actionDate: '2015-11-25',
  plenaryDate: '2015-12-17',
}

describe('a resolution about to be founded', () => {
  it('says at every field what is missing', () => {
    const read = readNew(emptyDraft('NOR', 'me'))
    expect(read.ok ? [] : Object.keys(read.fields).sort()).toEqual(['actionDate', 'session', 'shortTitle'])
  })

  it('counts down to action and plenary in the city of the body', () => {
    expect(readNew(filled)).toMatchObject({
      ok: true,
      input: {
        actionDate: '2015-11-25',
        plenaryDate: '2015-12-17',
        deadlines: [
          { kind: 'action', at: Date.UTC(2015, 10, 25, 15) },
          { kind: 'plenary', at: Date.UTC(2015, 11, 17, 15) },
        ],
      },
    })
  })

  it('has no plenary in the Human Rights Council, whatever was typed before', () => {
    expect(hasPlenary('HRC')).toBe(false)
    const read = readNew({ ...filled, bodyId: 'HRC' })
    expect(read).toMatchObject({
      ok: true,
      input: { plenaryDate: null, deadlines: [{ at: Date.UTC(2015, 10, 25, 9) }] },
    })
  })

  it('refuses a plenary before the Committee', () => {
    const read = readNew({ ...filled, plenaryDate: '2015-11-01' })
    expect(read.ok ? {} : read.fields).toHaveProperty('plenaryDate')
  })
})
