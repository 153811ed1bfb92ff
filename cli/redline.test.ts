import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { REDLINE_ALGORITHM } from '@/domain/redline/redline'
import { command as redline } from './redline'
import { command as text } from './text'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const OLD = `Human rights defenders

The General Assembly,

Recalling also its resolution 53/144,

1. Urges all States to protect defenders in law and in practice, to publish annual reports and to train judges;

2. Requests the Secretary-General to report:

(a) To the Council;

(b) To the Assembly;

3. Decides to remain seized of the matter.
`
const NEW = `# Human rights defenders

*The General Assembly*,

*Recalling also* its resolution 53/144,

1. *Urges* all States to protect defenders in law and in practice;
2. *Also urges* them to publish annual reports and to train judges;
3. *Requests* the Secretary-General to report:

(a) To the Assembly;

4. *Decides* to remain seized of the matter.
`

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redline-'))
  await writeFile(at('old.txt'), OLD)
  await writeFile(at('new.md'), NEW)
  await writeFile(at('fake.docx'), '%PDF-1.7 this is no Word document')
  await writeFile(at('empty.txt'), '\n\n')
  await writeFile(at('binary.txt'), Uint8Array.of(1, 0, 2, 0, 3))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function call(command: typeof redline, ...argv: string[]) {
  const out = at('out')
  await rm(out, { force: true })
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const code = await command.run([...argv, '--out', out])
  const said = err.mock.calls.flat().join('\n')
  const written = code === 0 ? await readFile(out) : Buffer.alloc(0)
  return { code, said, written }
}

const TOLD = ['unchanged 0>0', 'split 1>1,2', 'unchanged 2>3', 'deleted 3>', 'unchanged 4>4', 'unchanged 5>5']

describe('redline from the command line', () => {
  it('tells in JSON what became of which paragraph', async () => {
    const { code, written } = await call(redline, at('old.txt'), at('new.md'), '--format', 'json')
    const { algorithm, paragraphs } = JSON.parse(written.toString())
    expect([code, algorithm]).toEqual([0, REDLINE_ALGORITHM])
    expect(
      paragraphs.map(
        (entry: { kind: string; from: number[]; to: number[] }) => `${entry.kind} ${entry.from}>${entry.to}`,
      ),
    ).toEqual(TOLD)
    expect(paragraphs[4]).toMatchObject({ fromLabels: ['OP2(b)'], toLabels: ['OP3(a)'] })
  })

  it('tells the same of the same drafts as Word documents', async () => {
    for (const [from, to] of [
      ['old.txt', 'old.docx'],
      ['new.md', 'new.docx'],
    ] as const)
      await writeFile(at(to), (await call(text, at(from), '--format', 'docx')).written)
    const { written } = await call(redline, at('old.docx'), at('new.docx'))
    const { paragraphs } = JSON.parse(written.toString())
    expect(
      paragraphs.map(
        (entry: { kind: string; from: number[]; to: number[] }) => `${entry.kind} ${entry.from}>${entry.to}`,
      ),
    ).toEqual(TOLD)
  })

  it('writes a Word document whose accepted changes are the new draft', async () => {
    await writeFile(at('redline.docx'), (await call(redline, at('old.txt'), at('new.md'), '--format', 'docx')).written)
    const accepted = JSON.parse((await call(text, at('redline.docx'))).written.toString())
    expect(accepted).toEqual(JSON.parse((await call(text, at('new.md'))).written.toString()))
    expect(accepted).toMatchObject({ title: 'Human rights defenders', organ: 'The General Assembly,' })
    expect(accepted.paragraphs[4]).toEqual({
      label: 'OP3(a)',
      kind: 'operative',
      level: 1,
      opening: '',
      text: 'To the Assembly;',
    })
  })

  it.each([
    ['a missing file', ['nothing.txt', 'new.md'], 1, /There is no file/],
    ['a PDF called .docx', ['fake.docx', 'new.md'], 1, /fake\.docx: \S/],
    ['an empty file', ['old.txt', 'empty.txt'], 1, /no text in it/],
    ['bytes that are no text', ['binary.txt', 'new.md'], 1, /not a text file/],
    ['one file only', ['old.txt'], 2, /Name two files/],
    ['an unknown format', ['old.txt', 'new.md', '--format', 'xls'], 2, /no format “xls”/],
    ['an unknown option', ['old.txt', 'new.md', '--colour'], 2, /Unknown option/],
  ])('answers %s with a sentence', async (_, argv, code, sentence) => {
    const named = argv.map((word) => (/\.\w+$/.test(word) ? at(word) : word))
    const answer = await call(redline, ...named)
    expect(answer.code).toBe(code)
    expect(answer.said).toMatch(sentence)
  })
})
