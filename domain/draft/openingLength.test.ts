import { describe, expect, it } from 'vitest'
import { ruledOpeningLength, withOpeningShifted } from './openingLength'
import type { DraftParagraph } from './paragraph'

function preambular(text: string, language: string): DraftParagraph {
  const about = { kind: 'preambular', level: 0, text } as const
  return { id: 'a', ...about, openingLength: ruledOpeningLength(about, language), state: 'not-discussed' }
}

const opening = ({ text, openingLength }: DraftParagraph) => text.slice(0, openingLength)

describe('opening words corrected by a person', () => {
  it('grow and shrink by whole words in every script, and back at the rule follow it again', () => {
    for (const [language, text, longer] of [
      ['en', 'Recalling, in particular, its earlier decisions,', 'Recalling, in'],
      ['ru', 'ссылаясь на свои резолюции,', 'ссылаясь на'],
      ['ar', 'إذ تشير إلى قراراتها السابقة،', 'إذ تشير إلى'],
      ['zh', '回顾其以往的决议，', '回顾其'],
    ] as const) {
      const ruled = preambular(text, language)
      const more = withOpeningShifted(ruled, 1, language)
      expect([opening(more), more.openingFixed]).toEqual([longer, true])
      expect(withOpeningShifted(more, -1, language)).toEqual(ruled)
    }
  })

  it('end with the text, and may be none at all', () => {
    let paragraph = preambular('Recalling pilots,', 'en')
    for (let step = 0; step < 5; step++) paragraph = withOpeningShifted(paragraph, 1, 'en')
    expect(opening(paragraph)).toBe('Recalling pilots')
    for (let step = 0; step < 5; step++) paragraph = withOpeningShifted(paragraph, -1, 'en')
    expect([opening(paragraph), paragraph.openingFixed]).toEqual(['', true])
  })
})
