import { type CoSponsorshipState, isCoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { CONFIDENCES, type Confidence, type ExpectedVote, voteOfLetter } from '@/domain/votes/vote'

/**
 * What the sample's team expects on 23 November 2015, invented: State, vote and confidence (Y1 is Yes, firm; U is not
 * known), days since it was last heard, where its co-sponsorship stands.
 */
const TABLE = `
BEN Y1 5 registered, GHA Y1 4 registered, CPV Y1 6 asked, TUN Y2 4 registered, MAR Y2 3 promised, LBR Y2 6 considering,
BWA Y2 7 declined, SEN Y2 5 considering, MUS Y2 10 asked, SLE Y2 11 considering, GAB Y3 6 asked, RWA Y3 10 asked,
LSO Y3 12 not-asked, MWI Y3 5 asked, BFA Y3 13 not-asked, ZMB Y3 11 asked, SDN N1 6 not-asked, BDI N1 10 not-asked,
ZWE N1 5 not-asked, NGA N1 4 not-asked, ZAF N3 0 declined, KEN N3 0 not-asked, EGY N3 3 not-asked, ERI N3 12 not-asked,
UGA N3 7 not-asked, CAF A1 17 not-asked, CMR A1 10 not-asked, AGO A2 7 not-asked, TZA A2 11 asked, COD A2 12 not-asked,
MOZ A2 6 not-asked, NER A2 14 not-asked, MRT A2 15 not-asked, COM A3 16 not-asked, CIV A3 5 considering,
ETH A3 4 not-asked, GIN A3 13 asked, STP X2 16 not-asked, SYC X2 10 asked, DJI U 5 not-asked, GNB U 12 not-asked,
LBY U 7 asked, SSD U 10 not-asked, COG U 14 not-asked, DZA U 19 not-asked, MLI U 6 asked, NAM U 3 asked,
SWZ U 16 not-asked, TGO U 11 asked, GMB U 13 not-asked, GNQ U 17 not-asked, MDG U 4 asked, SOM U 12 not-asked,
TCD U 10 not-asked,
CYP Y1 6 registered, JPN Y1 3 registered, KOR Y1 5 registered, MDV Y1 17 promised, PLW Y1 10 confirmed,
LBN Y2 2 registered, MNG Y2 0 promised, FSM Y2 1 asked, WSM Y2 12 asked, PNG Y2 7 not-asked, PHL Y2 4 asked,
TLS Y2 5 considering, THA Y2 6 declined, AFG Y2 10 asked, JOR Y3 0 asked, NPL Y3 12 declined, VUT Y3 11 considering,
BTN Y3 13 asked, LKA Y3 4 asked, CHN N1 3 not-asked, IRN N1 0 not-asked, PRK N1 10 not-asked, SYR N2 7 not-asked,
MMR N3 5 not-asked, PAK N3 3 not-asked, SAU N3 4 not-asked, VNM N3 6 not-asked, TKM N3 17 not-asked, OMN A1 11 not-asked,
IRQ A2 11 not-asked, KAZ A2 10 not-asked, LAO A2 7 not-asked, MYS A2 5 not-asked, UZB A2 19 not-asked, FJI A2 4 asked,
QAT A2 6 not-asked, IND A3 1 asked, IDN A3 1 not-asked, MHL A3 15 not-asked, NRU A3 20 not-asked, BGD A3 5 not-asked,
SGP A3 3 not-asked, BHR A3 12 not-asked, YEM A3 13 not-asked, ARE A3 6 not-asked, KIR X2 11 not-asked, TON X2 10 not-asked,
BRN X2 13 not-asked, KWT U 5 not-asked, KGZ U 14 considering, SLB U 15 asked, TUV U 6 not-asked, TJK U 7 not-asked,
KHM U 4 not-asked,
ALB Y1 10 registered, BGR Y1 6 registered, CZE Y1 5 registered, EST Y1 4 registered, GEO Y1 11 registered,
HUN Y1 7 registered, LTU Y1 3 registered, LVA Y1 12 registered, MDA Y1 10 registered, MKD Y1 6 registered,
MNE Y1 13 registered, POL Y1 5 registered, ROU Y1 4 registered, SVK Y1 7 registered, SVN Y1 11 registered,
UKR Y1 3 registered, SRB Y1 5 confirmed, HRV Y1 4 promised, BIH Y2 6 promised, RUS N2 4 not-asked, BLR N3 7 not-asked,
ARM U 3 considering, AZE U 23 not-asked,
ARG Y1 4 registered, CHL Y1 3 registered, COL Y1 6 registered, CRI Y1 5 registered, DOM Y1 11 registered,
GTM Y1 7 registered, MEX Y1 3 registered, PAN Y1 10 registered, PER Y1 6 registered, PRY Y1 0 registered,
URY Y1 5 registered, HND Y2 12 registered, SLV Y2 4 registered, BLZ Y2 10 asked, BRB Y2 6 asked, SUR Y2 13 not-asked,
TTO Y2 5 considering, GUY Y3 7 asked, HTI Y3 11 considering, JAM Y3 4 declined, CUB A1 5 not-asked, BOL A2 6 not-asked,
NIC A2 10 not-asked, VEN A2 4 not-asked, VCT A2 12 asked, ECU A3 3 not-asked, ATG A3 11 not-asked, DMA X2 15 not-asked,
KNA X2 16 not-asked, BRA U 3 considering, BHS U 5 asked, GRD U 13 not-asked, LCA U 10 asked,
AUS Y1 3 registered, AUT Y1 6 registered, BEL Y1 5 registered, CAN Y1 4 registered, CHE Y1 3 registered,
DEU Y1 4 registered, DNK Y1 5 registered, ESP Y1 10 registered, FIN Y1 7 registered, FRA Y1 3 registered,
GBR Y1 4 registered, GRC Y1 11 registered, IRL Y1 6 registered, ISL Y1 5 registered, ITA Y1 7 registered,
LIE Y1 12 registered, LUX Y1 10 registered, MLT Y1 13 registered, NLD Y1 5 registered, NOR Y1 0 registered,
NZL Y1 6 registered, PRT Y1 11 registered, SWE Y1 4 registered, USA Y1 3 registered, AND Y1 6 confirmed,
MCO Y1 10 confirmed, SMR Y1 12 confirmed, TUR Y2 4 promised, ISR U 5 asked`

export interface Position {
  iso3: string
  expected: ExpectedVote
  confidence: Confidence | null
  /** Days before the sample's moment on which it was last heard. */
  heard: number
  coSponsorship: CoSponsorshipState
}

function positionOf(entry: string): Position {
  const [iso3 = '', mark = '', heard = '', coSponsorship = ''] = entry.trim().split(/\s+/)
  const expected = voteOfLetter(mark.charAt(0))
  if (!expected || !isCoSponsorshipState(coSponsorship)) throw new Error(`No position: ${entry}`)
  return {
    iso3,
    expected,
    confidence: CONFIDENCES[Number(mark.charAt(1)) - 1] ?? null,
    heard: Number(heard),
    coSponsorship,
  }
}

/** One position a Member State. */
export const POSITIONS: readonly Position[] = TABLE.split(',').map(positionOf)

/** States whose position was known when the count was opened on 26 October, with what was thought then. */
export const KNOWN_AT_OPENING = {
  yes: `AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA LIE LUX MLT NLD NOR NZL PRT SWE USA AND MCO SMR TUR
    ALB BGR CZE EST GEO HUN LTU LVA MDA MKD MNE POL ROU SVK SVN UKR SRB HRV ARG CHL COL CRI MEX PAN PER URY DOM JPN KOR
    CYP`.split(/\s+/),
  no: 'CHN IRN PRK SYR SDN ZWE BDI RUS SAU'.split(' '),
  abstain: 'CUB BOL VEN NIC OMN QAT LAO CAF CMR IRQ MYS AGO KAZ ZAF'.split(' '),
  absent: 'KIR TON SYC KNA'.split(' '),
} as const

/** Sponsors that signed Rev.1’s predecessor and have not signed again since OP 8 was touched. */
export const RECONFIRM: readonly string[] = ['LBN', 'TUN']
