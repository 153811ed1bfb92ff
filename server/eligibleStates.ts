import type { Db } from '@/db/client'
import { articleNineteenRows, membersByHand } from '@/db/facts'
import type { BodyId } from '@/domain/reference/bodies'
import { membersOfBody } from '@/domain/reference/bodyMembership'
import { type Eligibility, eligibilityOn } from '@/domain/votes/eligibility'

export interface EligibleStates extends Eligibility {
  /** False where our list of the body's members is not complete on that date. */
  complete: boolean
  known: number
  expected: number
}

/** Who may vote in a body on a date: its members, completed by hand, less those whom Article 19 suspends. */
export async function eligibleStates(db: Db, bodyId: string, date: string): Promise<EligibleStates> {
  const byHand = (await membersByHand(db, bodyId)).map((row) => ({
    ...row,
    bodyId: bodyId as BodyId,
    to: row.to ?? '9999-12-31',
  }))
  const { iso3s, complete, known, expected } = membersOfBody(bodyId as BodyId, date, byHand)
  const arrears = (await articleNineteenRows(db)).map(({ iso3, exempted, from, to }) => ({
    iso3,
    kind: exempted ? ('exempt' as const) : ('suspended' as const),
    from,
    to,
  }))
  const memberships = iso3s.map((iso3) => ({ iso3, status: 'member' as const, from: null, to: null }))
  return { ...eligibilityOn(date, memberships, arrears), complete, known, expected }
}
