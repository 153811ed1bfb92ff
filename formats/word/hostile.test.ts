import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DraftParagraph, DraftText } from '@/domain/draft/paragraph'
import { safeUnzip } from '@/formats/zip/safeUnzip'
import { readWord } from './readWord'
import { writeWord } from './writeWord'

const signed = { author: 'Penholder', at: '2026-11-24T10:00:00.000Z' }
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function reasonOf(bytes: Uint8Array): string {
  const read = readWord(bytes)
  return read.ok ? 'it was read' : read.reason
}

function draftOf(texts: string[]): DraftText {
  const paragraphs = texts.map(
    (text, at): DraftParagraph => ({
      id: `p${at}`,
      kind: 'operative',
      level: 0,
      text,
      openingLength: 0,
      state: 'open',
    }),
  )
  return { language: 'en', direction: 'ltr', paragraphs }
}

/** A .docx of one part. */
function document(body: string, before = ''): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?>${before}<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ),
  })
}

function textsOf(bytes: Uint8Array): string[] {
  const read = readWord(bytes)
  if (!read.ok) throw new Error(read.reason)
  return read.blocks.map(({ text }) => text)
}

/** Overwrites the unpacked size that the central directory declares of the archive's first entry. */
function lyingAboutSize(archive: Uint8Array, declared: number): Uint8Array {
  const lying = archive.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, declared, true)
      return lying
    }
  }
  throw new Error('no central directory')
}

describe('a file from a stranger', () => {
  test('that is something else is told so', () => {
    expect(reasonOf(new Uint8Array())).toContain('empty')
    expect(reasonOf(strToU8('%PDF-1.7 …'))).toContain('PDF')
    expect(reasonOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toContain('.doc')
    expect(reasonOf(strToU8('{\\rtf1 draft}'))).toContain('.rtf')
    expect(reasonOf(strToU8('Urges all States;'))).toContain('not a Word document')
    expect(reasonOf(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toContain('spreadsheet')
    expect(reasonOf(zipSync({ 'word/document.xml': strToU8('<other/>') }))).toContain('no Word document')
  })

  test('that is truncated anywhere is refused and never throws', () => {
    const whole = writeWord({ draft: draftOf(['Urges all States;', 'Decides to remain seized.']), ...signed })
    for (let length = 1; length < whole.length; length += 97) {
      expect(readWord(whole.subarray(0, length)).ok).toBe(false)
    }
    expect(reasonOf(whole.subarray(0, whole.length - 40))).toContain('missing')
  })

  test('with a byte turned is refused or read, and never throws', () => {
    const whole = writeWord({ draft: draftOf(['Urges all States;']), ...signed })
    for (let at = 0; at < whole.length; at += 31) {
      const turned = whole.slice()
      turned[at] = turned[at]! ^ 0xff
      expect(typeof readWord(turned).ok).toBe('boolean')
    }
  })

  test('that is a bomb is refused before it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(61_000_000), { level: 9 }] })
    const began = performance.now()
    expect(reasonOf(bomb)).toContain('unpack')
    expect(performance.now() - began).toBeLessThan(200)
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))
    expect(reasonOf(zipSync(many, { level: 0 }))).toContain('parts')
  })

  test('that is a bomb and lies about it is stopped where it said it would end', () => {
    const bomb = lyingAboutSize(zipSync({ 'word/document.xml': [new Uint8Array(30_000_000), { level: 9 }] }), 1_000)
    expect(safeUnzip(bomb, () => true)).toEqual({ ok: false, fault: 'bomb' })
  })

  test('that declares entities is refused, and what they name is not fetched', () => {
    const external = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    expect(reasonOf(document('<w:p><w:r><w:t>&e;</w:t></w:r></w:p>', external))).toContain('entities')
    const laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    expect(reasonOf(document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', laughs))).toContain('entities')
    expect(reasonOf(document('<w:p><w:r><w:t>&e;</w:t></w:r></w:p>'))).toContain('damaged')
  })

  test('that is nested without end is refused', () => {
    const deep = `${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}`
    expect(reasonOf(document(deep))).toContain('nested')
  })

  test('of ten thousand paragraphs is read whole and soon', () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => `Urges State ${at} to protect human rights defenders;`)
    const bytes = writeWord({ draft: draftOf(texts), ...signed })
    const began = performance.now()
    expect(textsOf(bytes)).toEqual(texts)
    expect(performance.now() - began).toBeLessThan(10_000)
  }, 60_000)

  test('loses control characters and halves of characters, and nothing else', () => {
    const bytes = writeWord({ draft: draftOf(['Urges\u0000 all\u0007 \ud800States\u001f <&> "ok"\ttab;']), ...signed })
    expect(textsOf(bytes)).toEqual(['Urges all States <&> "ok"\ttab;'])
  })
})

describe('what Word writes', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

  test('in fields, links, text boxes and alternatives is kept and not doubled', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const body = [
      `<w:p>${run('See ')}${field('begin')}<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>${field('separate')}${run('the report')}${field('end')}${run('.')}</w:p>`,
      `<w:p><w:hyperlink>${run('Linked')}</w:hyperlink><w:r><w:noBreakHyphen/><w:tab/><w:softHyphen/></w:r>${run('on')}</w:p>`,
      `<w:p>${run('Box:')}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent><w:p>${run('inside')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('inside')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:p><w:sdt><w:sdtContent>${run('Held')}</w:sdtContent></w:sdt><w:r><w:br/></w:r>${run('on')}</w:p>`,
    ]
    expect(textsOf(document(body.join('')))).toEqual([
      'See the report.',
      'Linked\u2011\t\u00adon',
      'Box:',
      'inside',
      'Held on',
    ])
  })

  test('in the strict form and under other prefixes reads alike', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:i/></x:rPr><x:t>Urges</x:t></x:r><x:r><x:t xml:space="preserve"> all</x:t></x:r></x:p></x:body></x:document>`
    const read = readWord(zipSync({ 'word/document.xml': strToU8(strict) }))
    expect(read.ok && read.blocks).toEqual([{ text: 'Urges all', italicPrefixLength: 5 }])
  })

  test('as a tracked row, format or numbering is taken on the side asked for', () => {
    const before = '<w:rPr><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>'
    const body = `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p>${run('row')}</w:p></w:tc></w:tr></w:tbl><w:p><w:r>${before}<w:t>Urges</w:t></w:r>${run(' all')}</w:p>`
    const [accepted, rejected] = [readWord(document(body), 'accept'), readWord(document(body), 'reject')]
    expect(accepted.ok && accepted.blocks.map(({ text }) => text)).toEqual(['row', 'Urges all'])
    expect(rejected.ok && rejected.blocks).toEqual([{ text: 'Urges all', italicPrefixLength: 5 }])
  })

  test('as lists is counted as Word counts it', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
    const at = (list: number, depth: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run('x')}</w:p>`
    const body = [at(1, 0), at(1, 1), at(1, 1), at(1, 2), at(1, 0), at(1, 1), at(2, 0), at(1, 0)].join('')
    const read = readWord(
      zipSync({
        'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
        'word/numbering.xml': strToU8(numbering),
      }),
    )
    expect(read.ok && read.blocks.map(({ numberText }) => numberText)).toEqual([
      '1.',
      '(a)',
      '(b)',
      '(i)',
      '2.',
      '(a)',
      '7.',
      '8.',
    ])
  })
})
