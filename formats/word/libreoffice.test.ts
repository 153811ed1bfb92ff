import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftText } from '@/domain/draft/paragraph'
import { compare } from '@/domain/redline/compare'
import { Chance } from '@/domain/redline/testing/chance'
import { editedDraft as knownEdits } from '@/domain/redline/testing/knownEdits'
import { PHRASES } from '@/domain/redline/testing/phrases'
import { ORDINARY } from '@/domain/redline/testing/writtenDraft'
import { type Edit, type EditedDraft, editedDraft, editedDrafts } from '@/formats/tracked/editedDrafts'
import { writeWord } from './writeWord'

/** What the script prints of a document: see scripts/libreoffice/tracked_changes.py. */
type Side = { paragraphs: { label: string; text: string; style: string }[]; footnotes: string[]; left: number }
type Examined = { changes: Record<string, number>; accepted: Side; rejected: Side }

const script = fileURLToPath(new URL('../../scripts/libreoffice/tracked_changes.py', import.meta.url))
const python = '/usr/bin/python3'

function canRun(): boolean {
  const office = spawnSync('soffice', ['--version'])
  return office.status === 0 && spawnSync(python, ['-c', 'import uno']).status === 0
}

const present = canRun()
if (!present) {
  console.warn('LibreOffice with Python is not installed, so nothing is said here about how it takes tracked changes.')
}

function examine(documents: EditedDraft[]): Examined[] {
  const folder = mkdtempSync(join(tmpdir(), 'penholder-word-'))
  try {
    const paths = documents.map((document, at) => {
      const path = join(folder, `${at}.docx`)
      writeFileSync(path, writeWord({ ...document, author: 'Penholder', at: '2026-11-24T10:00:00.000Z' }))
      return path
    })
    return JSON.parse(execFileSync(python, [script, ...paths], { encoding: 'utf8', maxBuffer: 100_000_000 }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The draft as LibreOffice has it: footnote marks as U+E000, and the rule under the end as an empty paragraph. */
function expected({ paragraphs }: DraftText): { texts: string[]; footnotes: string[] } {
  const notes = new Map(paragraphs.filter(({ kind }) => kind === 'footnote').map(({ id, text }) => [id, text]))
  const body = paragraphs.filter(({ kind }) => kind !== 'footnote')
  const texts = body.map(({ text, footnotes = [] }) =>
    footnotes.reduceRight((marked, { at }) => `${marked.slice(0, at)}\ue000${marked.slice(at)}`, text),
  )
  return {
    texts: [...texts, ''],
    footnotes: body.flatMap(({ footnotes = [] }) => footnotes.map(({ noteId }) => notes.get(noteId) ?? '')),
  }
}

function settled({ paragraphs, footnotes, left }: Side) {
  expect(left).toBe(0)
  return { texts: paragraphs.map(({ text }) => text), footnotes: footnotes.map((text) => text.trim()) }
}

const edits: Edit[] = ['change', 'append', 'truncate', 'insert', 'delete', 'move', 'move-change', 'split', 'merge']

function around(edit: Edit, note: boolean): EditedDraft {
  const words: [string, string, string] = ['Urges all States', 'to protect defenders;', 'to respect them;']
  const stay = { edit: 'keep', kind: 'operative', level: 0, texts: words, opening: 5, note: false } as const
  return editedDraft('en', [stay, { ...stay, edit, note }, stay])
}

describe.skipIf(!present)('LibreOffice', () => {
  test('takes every kind of edit, with a footnote and without, for changes that give both texts exactly', () => {
    const documents = edits.flatMap((edit) => [around(edit, false), around(edit, true)])
    examine(documents).forEach(({ changes, accepted, rejected }, at) => {
      const { draft, base } = documents[at]!
      expect(Object.keys(changes).every((kind) => kind === 'Insert' || kind === 'Delete')).toBe(true)
      expect(Object.keys(changes).length).toBeGreaterThan(0)
      expect(settled(accepted)).toEqual(expected(draft))
      expect(settled(rejected)).toEqual(expected(base.draft))
    })
  }, 300_000)

  test('gives both texts of generated redlines exactly, in six scripts', () => {
    const documents = fc.sample(editedDrafts(12), { numRuns: 18, seed: 20151217 })
    examine(documents).forEach(({ accepted, rejected }, at) => {
      const { draft, base } = documents[at]!
      expect(settled(accepted)).toEqual(expected(draft))
      expect(settled(rejected)).toEqual(expected(base.draft))
    })
  }, 300_000)

  test('gives both texts of real comparisons of sixty paragraphs exactly, in every script', () => {
    const documents = PHRASES.map((phrases, at): EditedDraft => {
      const made = knownEdits(new Chance(at + 1), phrases, ORDINARY, 60, 0.33)
      return { draft: made.new, base: { draft: made.old, redline: compare(made.old, made.new) } }
    })
    examine(documents).forEach(({ changes, accepted, rejected }, at) => {
      const { draft, base } = documents[at]!
      expect(Object.keys(changes).toSorted()).toEqual(['Delete', 'Insert'])
      expect(settled(accepted)).toEqual(expected(draft))
      expect(settled(rejected)).toEqual(expected(base.draft))
    })
  }, 300_000)

  test('counts the operative paragraphs as the draft does', () => {
    const [examined] = examine([around('insert', false)])
    expect(examined!.accepted.paragraphs.map(({ label }) => label)).toEqual(['', '', '1.', '2.', '3.', ''])
    expect(examined!.rejected.paragraphs.map(({ label }) => label)).toEqual(['', '', '1.', '2.', ''])
  }, 120_000)
})
