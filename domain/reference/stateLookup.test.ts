import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishOrder } from './englishOrder'
import { findState, findStateInText } from './stateLookup'
import { STATES, stateByIso3 } from './states'

const namesOf = STATES.flatMap((state) => [state.name, ...state.aliases].map((name) => ({ name, iso3: state.iso3 })))

function found(text: string): string | string[] | null {
  const answer = findState(text)
  if (answer === null) return null
  return 'state' in answer ? answer.state.iso3 : answer.suggestion.map((state) => state.iso3)
}

describe('findState', () => {
  it('knows every name and alias as its State and no other', () => {
    expect(namesOf.length).toBeGreaterThan(300)
    for (const { name, iso3 } of namesOf) expect([name, found(name)]).toEqual([name, iso3])
  })

  it('knows every code in any case', () => {
    for (const { iso2, iso3, m49 } of STATES) {
      for (const code of [iso2, iso3, m49, iso2.toLowerCase(), iso3.toLowerCase(), ` ${iso3} `]) {
        expect([code, found(code)]).toEqual([code, iso3])
      }
      expect(found(String(Number(m49)))).toBe(iso3)
    }
  })

  it('does not mind case, diacritics, apostrophes, hyphens, “the” and doubled spaces', () => {
    const spellings: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.replace(/’/g, "'"),
      (name) => name.replace(/'/g, '’'),
      (name) => name.replace(/-/g, '‑'),
      (name) => name.replace(/-/g, '-\n'),
      (name) => name.replace(/ /g, '  '),
      (name) => `the ${name}`,
      (name) => name.replace(/^(.+) \((.+)\)$/, '$2 $1'),
      (name) => name.replace(/^(.+) \((.+)\)$/, '$1, $2'),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...namesOf),
        fc.array(fc.constantFrom(...spellings), { maxLength: 4 }),
        (entry, how) => {
          expect(found(how.reduce((name, spell) => spell(name), entry.name))).toBe(entry.iso3)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['Federated States of Micronesia', 'FSM'],
    ['Democratic Republic of Congo', 'COD'],
    ['Korea, Democratic People’s Republic of', 'PRK'],
    ['ST. LUCIA', 'LCA'],
    ['U.K.', 'GBR'],
    ['TÜRKİYE', 'TUR'],
    ['Allemagne', 'DEU'],
    ['Suecia', 'SWE'],
    ['SUN', 'RUS'],
    ['YUG', 'SRB'],
    ['SCG', 'SRB'],
    ['HVO', 'BFA'],
  ])('reads %s', (text, iso3) => {
    expect(found(text)).toBe(iso3)
  })

  it.each([
    ['Papau New Guinea', ['PNG']],
    ['CSK', ['CZE', 'SVK']],
    ['Czechoslovakia', ['CZE', 'SVK']],
    ['DDR', ['DEU']],
    ['Untied States', ['USA']],
    ['Columbia', ['COL']],
  ])('suggests for %s and does not guess', (text, iso3s) => {
    expect(found(text)).toEqual(iso3s)
  })

  it('offers both Koreas for “Korea” and nothing for what is no State', () => {
    expect(found('Korea')).toEqual(expect.arrayContaining(['KOR', 'PRK']))
    expect(found('Atlantis')).toBeNull()
    expect(found('')).toBeNull()
    expect(found('(,)')).toBeNull()
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void findState(text)))
  })

  it('takes codes in running text only in capitals', () => {
    expect(findStateInText('are')).toBeNull()
    expect(findStateInText('ARE')).toEqual({ state: stateByIso3('ARE') })
  })
})

describe('the States', () => {
  it('are 193 members and two observers, with unique codes', () => {
    expect(STATES.filter((state) => state.status === 'member')).toHaveLength(193)
    expect(STATES.filter((state) => state.status === 'observer').map((state) => state.iso3)).toEqual(['VAT', 'PSE'])
    for (const code of ['iso2', 'iso3', 'm49'] as const) expect(new Set(STATES.map((s) => s[code])).size).toBe(195)
  })

  it('stand in UN English alphabetical order', () => {
    const order = (iso3s: string[]) =>
      iso3s
        .map((iso3) => stateByIso3(iso3)!)
        .sort(englishOrder)
        .map((s) => s.iso3)
    expect(order(['TKM', 'TUR', 'TUN', 'HRV', 'CIV', 'CRI', 'GNB', 'GIN', 'COD', 'PRK'])).toEqual([
      'CRI',
      'CIV',
      'HRV',
      'PRK',
      'COD',
      'GIN',
      'GNB',
      'TUN',
      'TUR',
      'TKM',
    ])
  })
})
