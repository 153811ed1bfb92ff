/** What everybody who is founded for a test signs in with. */
export const PASSWORD = 'four calm harbours'

/** A resolution as `resolution.create` reads it, for tests that need one and not a certain one. */
export const RESOLUTION = {
  fullTitle: '',
  bodyId: 'GA-C3',
  session: '70',
  agendaItem: '72 (b)',
  symbol: 'A/C.3/70/L.46',
  stage: 'tabled',
  mainSponsors: ['NOR'],
  consensusExpected: false,
  marking: null,
  sponsorTarget: 75,
  yesTarget: null,
  ruleOverride: null,
  ruleReason: null,
  deadlines: [],
  actionDate: '2015-11-25',
  plenaryDate: '2015-12-17',
}
