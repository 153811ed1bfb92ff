import type { RegionalGroup, State } from '@/domain/reference/state'
import { cell, csvRows } from './csvRows'

/** Misprints seen in sources. They are not names: whoever types one is offered the State, never given it. */
const MISPRINTS = new Set(['Papau New Guinea'])

function regionalGroup(name: string): RegionalGroup | null {
  switch (name) {
    case 'African':
    case 'Asia-Pacific':
    case 'Eastern European':
    case 'GRULAC':
    case 'WEOG':
      return name
    case 'none':
      return null
    default:
      throw new Error(`Unknown regional group “${name}”`)
  }
}

/** The 193 members and the two observers, in the order of their ISO3 codes. */
export function states(folder: string): State[] {
  const rows = csvRows(folder, 'states.csv').map((row): State => {
    const status = cell(row, 'status')
    if (status !== 'member' && status !== 'observer') throw new Error(`Unknown status “${status}”`)
    return {
      iso3: cell(row, 'iso3'),
      iso2: cell(row, 'iso2'),
      m49: cell(row, 'm49').padStart(3, '0'),
      name: cell(row, 'un_name'),
      aliases: cell(row, 'aliases')
        .split(';')
        .filter((alias) => alias !== '' && !MISPRINTS.has(alias)),
      status,
      regionalGroup: regionalGroup(cell(row, 'regional_group')),
      regionalGroupNote: cell(row, 'regional_group_note') || null,
      admitted: cell(row, 'un_admission') || null,
      capital: cell(row, 'capital'),
      lat: Number(cell(row, 'lat')),
      lon: Number(cell(row, 'lon')),
      nameFr: cell(row, 'name_fr'),
      nameEs: cell(row, 'name_es'),
    }
  })
  return rows.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
}

/** The small table that pages carry: iso3 → [name, iso2, regional group]. */
export function stateNames(rows: State[]): Record<string, [string, string, RegionalGroup | null]> {
  return Object.fromEntries(rows.map((state) => [state.iso3, [state.name, state.iso2, state.regionalGroup]]))
}
