/**
 * Codes of States under names that are no longer used, as the UN Digital Library's voting data print them, with the
 * State that continues each. For reading old lists; not a legal statement about succession.
 */
export const CONTINUED_CODES: Record<string, string> = {
  SUN: 'RUS',
  YUG: 'SRB',
  SCG: 'SRB',
  BYS: 'BLR',
  BUR: 'MMR',
  DHY: 'BEN',
  HVO: 'BFA',
  RHO: 'ZWE',
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
}

/**
 * States that ended by parting or by joining another: none today continues them alone, so they are offered as
 * suggestions and never resolved. Key: code and names; value: ISO3 codes of the States to offer.
 */
export const ENDED_STATES: { names: string[]; offer: string[] }[] = [
  { names: ['CSK', 'Czechoslovakia'], offer: ['CZE', 'SVK'] },
  { names: ['DDR', 'German Democratic Republic'], offer: ['DEU'] },
  { names: ['YMD', 'Democratic Yemen', 'Southern Yemen'], offer: ['YEM'] },
  { names: ['EAT', 'Tanganyika'], offer: ['TZA'] },
  { names: ['EAZ', 'Zanzibar'], offer: ['TZA'] },
]
