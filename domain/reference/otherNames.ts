import { nameKey } from './nameKey'
import { STATES } from './states'

let kept: { iso3: string; keys: string[] }[] | undefined

/** Every other name of every State as the lookup compares them: aliases, French and Spanish, two letters. */
const otherNames = () =>
  (kept ??= STATES.map(({ iso3, iso2, aliases, nameFr, nameEs }) => ({
    iso3,
    keys: [...aliases, nameFr, nameEs, iso2].map(nameKey),
  })))

/** Codes of the States that have a name, not their UN English one, with these words in it; of short words only the whole. */
export function statesCalled(words: string): ReadonlySet<string> {
  const wanted = nameKey(words)
  if (wanted === '') return new Set()
  const fits = (key: string) => (wanted.length > 2 ? key.includes(wanted) : key === wanted)
  return new Set(otherNames().flatMap(({ iso3, keys }) => (keys.some(fits) ? [iso3] : [])))
}
