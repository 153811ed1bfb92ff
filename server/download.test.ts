import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentDisposition, namePart } from './download'

describe('the name of a download', () => {
  it('says its letters twice: plainly, and spelled for those beyond ASCII', () => {
    expect(contentDisposition('Côte d’Ivoire.csv')).toBe(
      `attachment; filename="Cote_d_Ivoire.csv"; filename*=UTF-8''C%C3%B4te%20d%E2%80%99Ivoire.csv`,
    )
  })

  it('never lets a name into the header raw, whatever it is', () => {
    const shape = /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~-]*$/
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }), (name) =>
        shape.test(contentDisposition(name)),
      ),
    )
    expect(contentDisposition('a"\r\nset-cookie: b=c')).toMatch(shape)
  })

  it('makes parts that are safe as names of files', () => {
    expect(namePart('A/C.3/70/L.46/Rev.1')).toBe('A-C.3-70-L.46-Rev.1')
    expect(namePart('../../etc/passwd')).toBe('etc-passwd')
  })
})
