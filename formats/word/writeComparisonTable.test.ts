import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { editedDraft } from '@/formats/tracked/editedDrafts'
import { checkDocument } from './check'
import { readWord } from './readWord'
import { writeComparisonTable } from './writeComparisonTable'

const place = { kind: 'operative', level: 0, opening: 0, note: false } as const

test('sets old beside new and says in words what happened', () => {
  const { draft, base } = editedDraft('en', [
    { ...place, edit: 'delete', texts: ['Notes', 'the report;', ''] },
    { ...place, edit: 'keep', texts: ['Thanks', 'the Chair;', ''] },
    { ...place, edit: 'change', texts: ['Urges', 'all States;', 'every State;'] },
    { ...place, edit: 'split', texts: ['Requests a report', 'and a panel;', ''] },
    { ...place, edit: 'move', texts: ['Decides', 'to meet;', ''] },
  ])
  const bytes = writeComparisonTable({
    old: base.draft,
    new: draft,
    redline: base.redline,
    names: { old: 'L.46', new: 'L.46/Rev.1' },
    author: 'Penholder',
    at: '2026-11-24T10:00:00.000Z',
  })
  expect(checkDocument(bytes)).toEqual([])
  const read = readWord(bytes)
  if (!read.ok) throw new Error(read.reason)
  const texts = read.blocks.map(({ text }) => text)
  expect(texts.slice(0, 3)).toEqual(['L.46', 'L.46/Rev.1', 'What happened'])
  const changed = texts.indexOf('OP3  Urges all States;')
  expect(texts.slice(changed, changed + 3)).toEqual([
    'OP3  Urges all States;',
    'OP2  Urges every State;',
    'Changed, was OP3',
  ])
  for (const words of ['Deleted', 'Renumbered only, from OP2', 'Split into OP3 and OP4', 'OP4  and a panel;']) {
    expect(texts).toContain(words)
  }
  expect(texts).toContain('Moved from OP5')
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
  expect(xml).toMatch(/<w:strike\/><\/w:rPr><w:t xml:space="preserve">all States;/)
  expect(xml).toMatch(/<w:u w:val="single"\/><\/w:rPr><w:t xml:space="preserve">every State;/)
  expect(xml).toContain('w:orient="landscape"')
})
