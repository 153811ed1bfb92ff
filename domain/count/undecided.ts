/** Where the undecided sit: the groups with the most States not known or leaning. */
import { GROUPS, type Group, membersOf } from '@/domain/reference/groups'
import type { StateName } from '@/domain/reference/stateNames'
import { heldConfidence, type StateExpectation } from '@/domain/votes/vote'

export interface UndecidedGroup {
  /** As the sheet's filter has it: a regional group's name, another group's id. */
  key: string
  name: string
  /** Members that may vote. */
  members: number
  unknown: number
  leaning: number
}

/**
 * The groups a delegation speaks to as groups, beside the regional ones. The widest (G77, Non-Aligned) are left out:
 * they hold most undecided States of any count and so say nothing about whom to call.
 */
const SPOKEN_TO: Readonly<Record<string, string>> = {
  EU: 'EU',
  OIC: 'OIC',
  LAS: 'Arab Group',
  ASEAN: 'ASEAN',
  CARICOM: 'CARICOM',
  PSIDS: 'Pacific SIDS',
  GCC: 'Gulf States',
  CIS: 'CIS',
  MERCOSUR: 'Mercosur',
  CANZ: 'CANZ',
}

const REGIONS: Readonly<Record<string, string>> = {
  African: 'African Group',
  'Asia-Pacific': 'Asia-Pacific',
  'Eastern European': 'Eastern Europe',
  GRULAC: 'GRULAC',
  WEOG: 'WEOG',
}

function counted(key: string, name: string, rows: readonly StateExpectation[]): UndecidedGroup {
  const unknown = rows.filter((row) => row.expected === 'unknown').length
  const leaning = rows.filter((row) => heldConfidence(row) === 'leaning').length
  return { key, name, members: rows.length, unknown, leaning }
}

/**
 * Groups with undecided States, most not known first, then most leaning, then the larger group.
 *
 * @param date YYYY-MM-DD: memberships are those of that day.
 * @param regionOf the regional group of a State, null where it is in none.
 */
export function undecidedGroups(
  rows: readonly StateExpectation[],
  date: string,
  regionOf: (iso3: string) => StateName['regionalGroup'],
): UndecidedGroup[] {
  const regional = Object.entries(REGIONS).map(([region, name]) =>
    counted(
      region,
      name,
      rows.filter((row) => regionOf(row.iso3) === region),
    ),
  )
  const others = GROUPS.flatMap(({ id }: Group) => {
    const name = SPOKEN_TO[id]
    if (!name) return []
    const members = new Set(membersOf(id, date))
    return [
      counted(
        id,
        name,
        rows.filter((row) => members.has(row.iso3)),
      ),
    ]
  })
  return [...regional, ...others]
    .filter((group) => group.unknown + group.leaning > 0)
    .sort((a, b) => b.unknown - a.unknown || b.leaning - a.leaning || b.members - a.members)
}
