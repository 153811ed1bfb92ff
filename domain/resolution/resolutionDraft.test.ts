import { describe, expect, it } from 'vitest'
import { deadlineDraft, readDeadlines, readSteering, touched } from './resolutionDraft'

const NEW_YORK = 'America/New_York'

describe('targets and rule as typed', () => {
  const nothing = { sponsorTarget: '', yesTarget: '', ruleOverride: '', ruleReason: '' }

  it('are nothing where nothing was typed', () => {
    expect(readSteering(nothing)).toEqual({
      ok: true,
      input: { sponsorTarget: null, yesTarget: null, ruleOverride: null, ruleReason: null },
    })
  })

  it('say at the field what is wrong', () => {
    const read = readSteering({ ...nothing, sponsorTarget: 'many', yesTarget: '0', ruleOverride: 'two-thirds' })
    expect(read).toMatchObject({ ok: false })
    expect(Object.keys(read.ok ? {} : read.fields)).toEqual(['sponsorTarget', 'yesTarget', 'ruleReason'])
  })

  it('keep no reason for the body’s own rule', () => {
    const read = readSteering({ ...nothing, ruleReason: 'Important question' })
    expect(read).toMatchObject({ ok: true, input: { ruleReason: null } })
  })
})

describe('deadlines as typed', () => {
  it('are instants in the body’s city, and come back as they were', () => {
    const deadline = { id: 'd1', kind: 'action' as const, label: 'Action', at: Date.UTC(2015, 10, 25, 15), version: 1 }
    const draft = deadlineDraft(deadline, NEW_YORK)
    expect(draft).toMatchObject({ date: '2015-11-25', time: '10:00' })
    const { version: _version, ...sent } = deadline
    expect(readDeadlines([draft], NEW_YORK)).toEqual({ ok: true, input: [sent] })
  })

  it('name the row and the field of a mistake', () => {
    const draft = { key: 'new-1', kind: 'other' as const, label: ' ', date: '', time: '10:00' }
    const read = readDeadlines([draft], NEW_YORK)
    expect(Object.keys(read.ok ? {} : read.fields)).toEqual(['deadlines.new-1.label', 'deadlines.new-1.at'])
  })
})

it('only what was touched is sent', () => {
  expect(touched({ a: 1, list: ['NOR'] }, { a: 1, list: ['NOR', 'SWE'] })).toEqual({ list: ['NOR', 'SWE'] })
  expect(touched({ a: 1 }, { a: 1 })).toEqual({})
})
