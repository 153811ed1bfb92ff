/** What a delegation adds to the reference data: who may not vote, and who sits where. Dates inclusive, null open. */
export interface MembershipByHand {
  articleNineteen: {
    id: string
    iso3: string
    from: string
    to: string | null
    /** An exemption, which wins over a loss of vote on the same day. */
    exempted: boolean
    note: string | null
  }[]
  bodyMembers: { id: string; bodyId: string; iso3: string; from: string; to: string | null }[]
}
