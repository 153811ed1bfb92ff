/** Something to choose by typing: a State, a person, a group. */
export type Option = {
  value: string
  label: string
  /** Behind the label in label ink: “WEOG, member since 1945”. */
  detail?: string
  /** Other names by which it is found: former names, codes, the French name. */
  also?: readonly string[]
}

/** Letters without accents, apostrophes or case, so that “cote d'ivoire” finds “Côte d’Ivoire”. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’.,()-]/gu, '')
    .toLowerCase()
    .trim()
}

function likeness(option: Option, query: string): number {
  const label = plainLetters(option.label)
  if (label === query) return 0
  if (label.startsWith(query)) return 1
  const also = option.also?.map(plainLetters) ?? []
  if (also.includes(query)) return 2
  if (label.split(/\s+/).some((word) => word.startsWith(query))) return 3
  if (also.some((name) => name.startsWith(query) || name.split(/\s+/).some((word) => word.startsWith(query)))) return 4
  return label.includes(query) ? 5 : Number.POSITIVE_INFINITY
}

/** The options that a query may mean, the likeliest first, otherwise in their own order; all of them for no query. */
export function searchOptions(options: readonly Option[], query: string, most = 8): Option[] {
  const plain = plainLetters(query)
  if (plain === '') return options.slice(0, most)
  return options
    .map((option, place) => ({ option, place, rank: likeness(option, plain) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .slice(0, most)
    .map(({ option }) => option)
}
