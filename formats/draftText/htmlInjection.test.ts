import fc from 'fast-check'
import { expect, it } from 'vitest'
import { understand } from '@/domain/draft/understand'
import { writeHtml } from './html'
import { readPlainText } from './readPlainText'

const written = (text: string) => writeHtml(understand(readPlainText(text), { newId: String }).draft)
const tagsOf = (html: string) => [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase())
const OURS = new Set(tagsOf(written('Recalling its resolution,\n\n1. Urges all States to act;\n\n(a) To do so;')))

it('markup in a draft stays words in its HTML', () => {
  const html = written('1. Urges <script>alert(1)</script> and <img src=x onerror=alert(1)> "&" to act;')
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/<script|<img/i)
})

it('no text of a draft brings a tag of its own', () => {
  const part = fc.constantFrom('<', '>', '"', "'", '&', '</p>', '<a href="javascript:x">', '<svg onload=x>', 'word ')
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
      const foreign = tagsOf(written(`1. Urges ${parts.join('')} to act;`)).filter((tag) => !OURS.has(tag ?? ''))
      expect(foreign).toEqual([])
    }),
    { numRuns: 200 },
  )
})
