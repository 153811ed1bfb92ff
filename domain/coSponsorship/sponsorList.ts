/** The sponsor line of a document: names in English alphabetical order, "and" before the last. */
import { englishOrder } from '@/domain/reference/englishOrder'

/** A sponsor as printed. `nonMember` marks a State outside the body, which the Human Rights Council stars. */
export type PrintedSponsor = { name: string; nonMember?: boolean }

/** Sponsors in English alphabetical order of their printed names, each name once. */
export function inPrintedOrder<S extends PrintedSponsor>(sponsors: readonly S[]): S[] {
  const byName = new Map(sponsors.map((sponsor) => [sponsor.name, sponsor]))
  return [...byName.values()].sort(englishOrder)
}

/**
 * "Albania, Norway* and Sweden". The asterisk stands for "State not a member of the Council" and the caller
 * prints that footnote when `hasNonMembers` says so. Without sponsors the line is empty.
 */
export function sponsorLine(sponsors: readonly PrintedSponsor[]): string {
  const names = inPrintedOrder(sponsors).map(({ name, nonMember }) => (nonMember ? `${name}*` : name))
  const last = names.pop()
  if (last === undefined) return ''
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`
}

export const hasNonMembers = (sponsors: readonly PrintedSponsor[]): boolean => sponsors.some((s) => s.nonMember)
