import { expect, it } from 'vitest'
import { statisticsOf } from './statistics'

it('counts entries and words, and what was only renumbered', () => {
  const redline = {
    algorithm: 2,
    entries: [
      { kind: 'inserted' as const, old: [], new: [0], segments: [{ op: 'insert' as const, text: 'Decides to meet.' }] },
      { kind: 'unchanged' as const, old: [0], new: [1], segments: [{ op: 'equal' as const, text: 'Urges States' }] },
      {
        kind: 'changed' as const,
        old: [1],
        new: [2],
        segments: [
          { op: 'equal' as const, text: 'States ' },
          { op: 'delete' as const, text: 'shall, now,' },
          { op: 'insert' as const, text: 'should' },
        ],
      },
    ],
  }
  expect(statisticsOf(redline, { language: 'en' }, ['OP1', 'OP2'], ['OP1', 'OP2', 'OP3'])).toMatchObject({
    entries: { inserted: 1, unchanged: 1, changed: 1, deleted: 0 },
    wordsInserted: 4,
    wordsDeleted: 2,
    renumberedOnly: 1,
  })
})
