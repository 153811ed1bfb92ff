import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { scanWords, segmentWords, wordsOf } from './words'

// Hundreds of written drafts take longer than the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const simple = [...'abzAZéèçñüßıŐžжЯщёЙابتثجحخيپچ0123456789٠٩ \'.’:,;_-–—()[]{}«»“”"/!?…¿¡،؛؟§$%&+=*#<>@\\^`|~']

describe('words', () => {
  it('gives the tokens of Intl.Segmenter in the simple scripts', () => {
    for (const language of ['en', 'fr', 'es', 'ru', 'ar'])
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...simple, ' ', ' ', 'a', 'ж'), { maxLength: 60 }), (letters) => {
          const text = letters.join('')
          expect(scanWords(text)).toEqual(segmentWords(text, language))
        }),
        { numRuns: 1500 },
      )
  })

  it('covers every character of the tables one by one', () => {
    for (let code = 0x20; code < 0x1f00; code++) {
      for (const text of [`a${String.fromCharCode(code)}a`, `1${String.fromCharCode(code)}1`]) {
        const scanned = scanWords(text)
        if (scanned) expect(scanned, `U+${code.toString(16)}`).toEqual(segmentWords(text, 'en'))
      }
    }
  })

  it.each([
    ['en', 'shall not', ['shall', ' ', 'not']],
    ['fr', 'l’État d’accueil', ['l’État', ' ', 'd’accueil']],
    ['zh', '促请各国', ['促请', '各国']],
    ['th', 'สิทธิมนุษยชน', segmentWords('สิทธิมนุษยชน', 'th')],
  ])('cuts %s text at whole words', (language, text, tokens) => {
    expect(wordsOf(text, language)).toEqual(tokens)
  })

  it('never loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => wordsOf(text, 'en').join('') === text),
    )
  })
})
