import { describe, expect, it } from 'vitest'
import { layOutPlate, plateFileName, wrapped } from '@/domain/pictures/plate'

const words = {
  title: 'The chamber',
  lines: ['Committee, whole text', '102–20–36'],
  foot: '23 November',
  marking: null,
}

describe('a picture as a file', () => {
  it('breaks lines between words and loses none', () => {
    const text = 'Human rights defenders in the context of the Declaration'
    const lines = wrapped(text, 20)
    expect(lines.join(' ')).toBe(text)
    expect(lines.every((line) => line.length <= 20)).toBe(true)
    expect(wrapped('Extrajudicialexecutions now', 10)).toEqual(['Extrajudicialexecutions', 'now'])
  })

  it('puts words above and below, nothing over anything else', () => {
    const { texts, pictures, height, width } = layOutPlate([{ width: 540, height: 280 }], words)
    const [picture] = pictures
    expect(texts.map(({ role }) => role)).toEqual(['title', 'line', 'line', 'foot'])
    const above = texts.filter(({ role }) => role !== 'foot')
    expect(Math.max(...above.map(({ y }) => y))).toBeLessThan(picture?.y ?? 0)
    expect(texts.at(-1)?.y).toBeGreaterThan((picture?.y ?? 0) + 280)
    expect(height).toBeGreaterThan(texts.at(-1)?.y ?? 0)
    expect(width).toBeGreaterThan(540)
  })

  it('begins with the marking where there is one', () => {
    const { texts } = layOutPlate([{ width: 540, height: 280 }], { ...words, marking: 'Confidential' })
    expect(texts[0]).toMatchObject({ text: 'Confidential', role: 'marking' })
  })

  it('stacks pictures, centred, and grows its type with a wide one', () => {
    const { texts, pictures } = layOutPlate(
      [
        { width: 1440, height: 664 },
        { width: 720, height: 30 },
      ],
      words,
    )
    const [map, key] = pictures
    expect(key?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + 664)
    expect(map).toMatchObject({ width: 1440, height: 664 })
    expect(key).toMatchObject({ width: 1440, height: 60, x: map?.x })
    expect(texts[0]?.size).toBe(34)
  })

  it('has a name that any folder takes', () => {
    expect(plateFileName('Défenseurs: “droits de l’homme”', 'map', '2015-11-23')).toBe(
      'defenseurs-droits-de-l-homme-map-2015-11-23',
    )
    expect(plateFileName('人权', 'map', '2015-11-23')).toBe('count-map-2015-11-23')
  })
})
