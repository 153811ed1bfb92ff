import memberRows from './data/groupMembers.json'
import groupRows from './data/groups.json'

export type GroupKind = 'un_regional' | 'organization' | 'political' | 'informal' | 'un_category' | 'un_status'

/** A group of States: regional, political, an organization, or informal. */
export interface Group {
  id: string
  name: string
  kind: GroupKind
  /** UN members in the group today. */
  currentMembers: number
  /** How sure the list is; `low` means that no official list exists and a screen has to say so. */
  confidence: 'high' | 'medium' | 'low'
  /** What a reader of the list has to know; empty when nothing. */
  note: string
}

/** One spell of membership; a State that left and came back has two. Dates `YYYY-MM-DD`, both inclusive. */
export interface GroupSpell {
  iso3: string
  /** Null when it began before the period of interest. */
  from: string | null
  /** Null while it lasts. */
  to: string | null
  note: string
}

export const GROUPS: readonly Group[] = groupRows as Group[]

const spells = new Map<string, GroupSpell[]>(
  Object.entries(memberRows as Record<string, string[][]>).map(([id, rows]) => [
    id,
    rows.map(([iso3 = '', from, to, note]) => ({ iso3, from: from || null, to: to || null, note: note ?? '' })),
  ]),
)

function heldOn(spell: GroupSpell, date: string): boolean {
  return (spell.from === null || spell.from <= date) && (spell.to === null || date <= spell.to)
}

/** Every spell of membership of a group, none when there is no such group. */
export function groupSpells(groupId: string): readonly GroupSpell[] {
  return spells.get(groupId) ?? []
}

/** ISO3 codes of a group's members on a day (`YYYY-MM-DD`), in alphabetical order of the codes. */
export function membersOf(groupId: string, date: string): string[] {
  return groupSpells(groupId)
    .filter((spell) => heldOn(spell, date))
    .map((spell) => spell.iso3)
    .sort()
}

/** Ids of the groups to which a State belonged on a day, in the order of `GROUPS`. */
export function groupsOf(iso3: string, date: string): string[] {
  return GROUPS.filter((group) =>
    groupSpells(group.id).some((spell) => spell.iso3 === iso3 && heldOn(spell, date)),
  ).map((group) => group.id)
}
