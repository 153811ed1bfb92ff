import { describe, expect, it } from 'vitest'
import { type Option, searchOptions } from './optionSearch'

const options: Option[] = [
  { value: 'CIV', label: 'Côte d’Ivoire', also: ['Ivory Coast', 'CIV'] },
  { value: 'MKD', label: 'North Macedonia', also: ['MKD'] },
  { value: 'NOR', label: 'Norway', also: ['NOR', 'Norvège'] },
  { value: 'TUR', label: 'Türkiye', also: ['Turkey', 'TUR'] },
]

const found = (query: string) => searchOptions(options, query).map(({ value }) => value)

describe('searching by typing', () => {
  it('does not mind accents, apostrophes, case', () => {
    expect(found("cote d'iv")).toEqual(['CIV'])
    expect(found('TURKIYE')).toEqual(['TUR'])
  })

  it('finds former names and codes, after those whose name begins so', () => {
    expect(found('turkey')).toEqual(['TUR'])
    expect(found('ivory')).toEqual(['CIV'])
    expect(found('nor')).toEqual(['MKD', 'NOR'])
    expect(found('mkd')).toEqual(['MKD'])
    expect(found('norway')).toEqual(['NOR'])
  })

  it('finds nothing for what nobody is called, and all for nothing', () => {
    expect(found('Kirgistan')).toEqual([])
    expect(found('')).toHaveLength(4)
  })
})
