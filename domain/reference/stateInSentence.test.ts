import { expect, it } from 'vitest'
import { stateNameInSentence } from './stateInSentence'

it.each([
  ['NOR', 'Norway'],
  ['NER', 'the Niger'],
  ['NGA', 'Nigeria'],
  ['SSD', 'South Sudan'],
  ['DMA', 'Dominica'],
  ['DOM', 'the Dominican Republic'],
  ['NLD', 'the Kingdom of the Netherlands'],
  ['IRN', 'the Islamic Republic of Iran'],
  ['GBR', 'the United Kingdom of Great Britain and Northern Ireland'],
])('puts %s into a sentence as %s', (iso3, words) => {
  expect(stateNameInSentence(iso3)).toBe(words)
})
