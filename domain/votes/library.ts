/** The library of recorded votes, as lists and searches show it. */
export interface ListedRollCall {
  id: string
  bodyId: string | null
  date: string
  kind: string
  symbol: string | null
  draftSymbol: string | null
  title: string
  yes: number
  no: number
  abstain: number
  nonVoting: number
}

export interface LibraryPage {
  total: number
  /** Newest first. */
  rollCalls: ListedRollCall[]
}
