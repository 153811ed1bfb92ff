import { cell, csvRows } from './csvRows'

/** The groups as `domain/reference/groups.ts` reads them. */
export function groups(folder: string): Record<string, string | number>[] {
  return csvRows(folder, 'groups.csv').map((row) => ({
    id: cell(row, 'group_id'),
    name: cell(row, 'name'),
    kind: cell(row, 'kind'),
    currentMembers: Number(cell(row, 'expected_un_members')),
    confidence: cell(row, 'confidence'),
    note: cell(row, 'notes'),
  }))
}

/** Dated membership: group id → rows [iso3, first day, last day, note], empty ends left off. */
export function groupMembers(folder: string): Record<string, string[][]> {
  const byGroup: Record<string, string[][]> = {}
  for (const row of csvRows(folder, 'group_members.csv')) {
    const spell = [cell(row, 'iso3'), cell(row, 'valid_from'), cell(row, 'valid_to'), cell(row, 'note')]
    while (spell.at(-1) === '') spell.pop()
    const id = cell(row, 'group_id')
    byGroup[id] ??= []
    byGroup[id].push(spell)
  }
  return byGroup
}
