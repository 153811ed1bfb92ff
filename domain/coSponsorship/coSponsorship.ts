/** Where one State's commitment to co-sponsor stands. */

export const CO_SPONSORSHIP_STATES = [
  'not-asked',
  'asked',
  'considering',
  'promised',
  'confirmed',
  'registered',
  'listed',
  'declined',
  'withdrawn',
] as const
/**
 * `promised` is oral, `confirmed` is in writing, `registered` is signed or entered in the Secretariat's portal,
 * `listed` is printed on a document of the body.
 */
export type CoSponsorshipState = (typeof CO_SPONSORSHIP_STATES)[number]

export const CO_SPONSORSHIP_WORDS: Readonly<Record<CoSponsorshipState, string>> = {
  'not-asked': 'Not asked',
  asked: 'Asked',
  considering: 'Considering',
  promised: 'Promised orally',
  confirmed: 'Confirmed in writing',
  registered: 'Registered',
  listed: 'Listed',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
}

export const isCoSponsorshipState = (value: string): value is CoSponsorshipState =>
  (CO_SPONSORSHIP_STATES as readonly string[]).includes(value)

/** Only a registered or listed co-sponsor is official. */
export const isOfficial = (state: CoSponsorshipState): boolean => state === 'registered' || state === 'listed'

/**
 * One State's co-sponsorship of one resolution. `reconfirm` is a mark beside the state, raised when the text
 * was revised: the sponsorship stands until the State withdraws or the mark is cleared.
 */
export type CoSponsorship = { iso3: string; state: CoSponsorshipState; reconfirm: boolean }
