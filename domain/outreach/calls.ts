import type { SheetRow } from '@/domain/count/sheet'
import { englishOrder } from '@/domain/reference/englishOrder'
import { stateName } from '@/domain/reference/stateNames'

/** Who is to be called on one resolution, sorted into what a team goes by. */
export interface Calls {
  /** Next steps by who is responsible (null: nobody), each list the first due first. */
  steps: { responsibleId: string | null; rows: SheetRow[]; overdue: number }[]
  /** Longest silence first, those that are not the delegation's own friends on the text: main sponsors left out. */
  silent: SheetRow[]
  /** Neither asked to sponsor nor heard on the vote. */
  notAsked: SheetRow[]
}

const byName = (a: SheetRow, b: SheetRow): number =>
  englishOrder(stateName(a.iso3) ?? { name: a.iso3 }, stateName(b.iso3) ?? { name: b.iso3 })

/** A step without a day comes after every dated one. */
const byDue = (a: SheetRow, b: SheetRow): number =>
  (a.nextStepDue ?? '9999').localeCompare(b.nextStepDue ?? '9999') || byName(a, b)

/** `today` as YYYY-MM-DD in the body's city. */
export function callsOf(rows: readonly SheetRow[], mainSponsors: readonly string[], today: string): Calls {
  const waiting = new Map<string | null, SheetRow[]>()
  for (const row of rows) {
    if (row.nextStep === null && row.nextStepDue === null) continue
    waiting.set(row.responsibleId, [...(waiting.get(row.responsibleId) ?? []), row])
  }
  const steps = [...waiting].map(([responsibleId, own]) => ({
    responsibleId,
    rows: own.sort(byDue),
    overdue: own.filter((row) => row.nextStepDue !== null && row.nextStepDue < today).length,
  }))
  const others = rows.filter((row) => row.mayVote && !mainSponsors.includes(row.iso3))
  return {
    steps: steps.sort((a, b) => b.overdue - a.overdue || b.rows.length - a.rows.length),
    silent: others
      .filter((row) => row.lastHeardAt !== null)
      .sort((a, b) => (a.lastHeardAt ?? 0) - (b.lastHeardAt ?? 0) || byName(a, b)),
    notAsked: others
      .filter((row) => row.coSponsorship === 'not-asked' && row.lastHeardAt === null && row.expected === 'unknown')
      .sort(byName),
  }
}
