import { stateName } from './stateNames'

/** Names that take the article in running English: plurals, kinds of State, and the few others. */
const WITH_ARTICLE =
  /^(Bahamas|Comoros|Congo|Gambia|Maldives|Niger$|Philippines|Sudan$|Holy See|State of |United |Russian Federation|Syrian Arab |Central African |Dominican Republic|Lao People|Democratic |Republic of |Marshall |Solomon )/

/**
 * A State's name as it stands after “of”: “Norway”, “the Niger”, “the Islamic Republic of Iran”. The code itself where
 * there is no such State.
 */
export function stateNameInSentence(iso3: string): string {
  const name = stateName(iso3)?.name ?? iso3
  const [, short, form] = /^(.+) \((.+)\)$/.exec(name) ?? []
  if (short && form) return `the ${form} ${short}`
  return WITH_ARTICLE.test(name) ? `the ${name}` : name
}
