/** Who may vote on a date: the body's members less those suspended under Article 19 of the Charter. */

/** A term of membership. Dates are ISO days, both inclusive; null is open. Observers never vote. */
export type Membership = { iso3: string; status: 'member' | 'observer'; from: string | null; to: string | null }

/** A dated entry about arrears: the vote is lost, or the Assembly permits the State to vote all the same. */
export type ArrearsEntry = { iso3: string; kind: 'suspended' | 'exempt'; from: string; to: string | null }

export type Eligibility = {
  /** Members of the body on the date, suspended ones included: the base of a majority of all members. */
  members: string[]
  /** Those of them who may vote. */
  eligible: string[]
  /** Those of them who may not (Article 19, no exemption on the date). */
  suspended: string[]
}

const isWithin = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/**
 * Which of a body's members (ISO3 codes) may vote on a day (`YYYY-MM-DD`), in the order given.
 * An exemption wins over a suspension on the same day, whichever was entered first.
 */
export function eligibleAmong(members: readonly string[], day: string, arrears: readonly ArrearsEntry[]): Eligibility {
  const standing = (kind: ArrearsEntry['kind']) =>
    new Set(arrears.filter((a) => a.kind === kind && isWithin(day, a.from, a.to)).map((a) => a.iso3))
  const suspended = standing('suspended')
  const exempt = standing('exempt')
  const mayNotVote = (iso3: string) => suspended.has(iso3) && !exempt.has(iso3)
  return {
    members: [...members],
    eligible: members.filter((iso3) => !mayNotVote(iso3)),
    suspended: members.filter(mayNotVote),
  }
}

/** Members, eligible and suspended States on a day from dated terms of membership; observers are none of them. */
export function eligibilityOn(
  day: string,
  memberships: readonly Membership[],
  arrears: readonly ArrearsEntry[] = [],
): Eligibility {
  const members = new Set<string>()
  for (const { iso3, status, from, to } of memberships) {
    if (status === 'member' && isWithin(day, from, to)) members.add(iso3)
  }
  return eligibleAmong([...members], day, arrears)
}
