import rows from './data/recordedVotes2015.json'

/** A recorded vote as the record has it. Lists are ISO3 codes in alphabetical order. */
export interface RecordedRollCall {
  id: string
  /** `YYYY-MM-DD`. */
  date: string
  body: string
  draftSymbol: string
  resolutionSymbol: string
  title: string
  /** The totals that were announced. */
  stated: { yes: number; no: number; abstain: number }
  yes: string[]
  no: string[]
  abstain: string[]
  /** Members named under none of the three: absent or not participating, which the record does not tell apart. */
  notRecorded: string[]
}

/** Third Committee, 25 November 2015, 56th meeting, draft A/C.3/70/L.46/Rev.1 as orally revised: 117–14–40. */
export const COMMITTEE_VOTE_2015: RecordedRollCall = rows.committee

/** General Assembly, 17 December 2015, 80th plenary meeting, resolution 70/161: 127–14–41. */
export const PLENARY_VOTE_2015: RecordedRollCall = rows.plenary
