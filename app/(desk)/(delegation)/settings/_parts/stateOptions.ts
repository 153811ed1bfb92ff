import { STATE_NAMES } from '@/domain/reference/stateNames'

/** The States to choose from, by English name, found by their codes too. */
export const STATE_OPTIONS = STATE_NAMES.map(({ iso3, iso2, name }) => ({
  value: iso3,
  label: name,
  iso2,
  also: [iso3, iso2],
})).sort((a, b) => a.label.localeCompare(b.label, 'en'))
