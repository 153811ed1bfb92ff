import rows from './data/stateNames.json'
import type { RegionalGroup } from './state'

/** What a page needs to draw a State, and no more: 9 kB for all of them. */
export interface StateName {
  iso3: string
  name: string
  iso2: string
  regionalGroup: RegionalGroup | null
}

const names = new Map(
  Object.entries(rows as unknown as Record<string, [string, string, RegionalGroup | null]>).map(
    ([iso3, [name, iso2, regionalGroup]]): [string, StateName] => [iso3, { iso3, name, iso2, regionalGroup }],
  ),
)

/** Name, ISO2 and regional group of an ISO3 code, or undefined when there is no such State. */
export function stateName(iso3: string): StateName | undefined {
  return names.get(iso3)
}

/** Every State, in no particular order; sort by `englishOrder`. */
export const STATE_NAMES: readonly StateName[] = [...names.values()]

/** Where the flag of a State stands among the static files. */
export function flagPath(iso2: string): string {
  return `/flags/${iso2.toLowerCase()}.svg`
}
