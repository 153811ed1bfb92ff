/** What is to be done next with States, and by when; and notes that stay with a State. Invented. */

const [TODAY, TUESDAY, WEDNESDAY] = ['2015-11-23', '2015-11-24', '2015-11-25']

const BY_STEP: readonly [step: string, due: string, iso3s: string][] = [
  ['Call before the African Group meets', '2015-11-22', 'ZAF'],
  ['Ambassador to call, asked for by theirs, 17:00', TODAY, 'IND'],
  ['Answer on the amendment to OP3', TODAY, 'BRA'],
  ['Say what Rev.1 changed', TODAY, 'IDN'],
  ['Ask for three calls to capitals', TODAY, 'USA'],
  ['Ask whether all three amendments stand', TUESDAY, 'CHN'],
  ['Offer national law in OP 8 and see', TUESDAY, 'EGY'],
  ['Hear what London was told', TUESDAY, 'NGA'],
  ['Courtesy call before the vote', TUESDAY, 'RUS'],
  ['Send OP 6 in its final form', TUESDAY, 'TUR'],
  ['Ask whether it will move an oral amendment', WEDNESDAY, 'CUB'],
  ['Ask to sign', TUESDAY, 'MNG KWT FSM CPV MWI GAB BLZ BRB PHL FJI'],
  ['Ambassador to call', TUESDAY, 'NRU MMR SAU PAK KEN ETH VNM BGD'],
  ['Call counsellor', TUESDAY, 'MYS NPL KHM MDG NAM MLI UGA ARE SGP BHS'],
  ['Await capital', WEDNESDAY, 'IRQ KAZ LAO MDV MHL UZB DZA AZE TGO SWZ LBY KGZ ARM ISR ECU MOZ'],
  ['Send the oral revision the evening before', TUESDAY, 'SEN JOR LKA GUY CIV TTO'],
  ['Confirm somebody in the room at ten', WEDNESDAY, 'PNG WSM HTI LCA VUT PLW BTN MUS LSO ZMB SUR HND'],
  ['Bring the form to the office', TUESDAY, 'TLS BIH HRV MAR LBR'],
]

export const NEXT_STEPS: ReadonlyMap<string, { nextStep: string; nextStepDue: string }> = new Map(
  BY_STEP.flatMap(([nextStep, nextStepDue, iso3s]) =>
    iso3s.split(' ').map((iso3) => [iso3, { nextStep, nextStepDue }] as const),
  ),
)

export const NOTES: ReadonlyMap<string, string> = new Map([
  ['ZAF', 'Led on the text before ours in 2013. Listens to Namibia and Ghana.'],
  ['IND', 'Reads OP 8 with its law on foreign funding in mind. Never quote the press.'],
  ['BRA', 'Prefers “all persons” to any list. Works well in Portuguese.'],
  ['LBN', 'Speak French or Arabic. OP 8 was the paragraph it had asked for.'],
  ['TUN', 'Proud of this year’s peace prize; a word about it opens doors.'],
  ['IDN', 'Chairs a working group in the afternoons; call before eleven.'],
  ['EGY', 'Writes the amendments for the Group. Precise, keeps its word.'],
  ['KEN', 'Nairobi decides late and by telephone.'],
  ['FJI', 'Can bring two more islands.'],
  ['MDV', 'Write to the ministry as well; the mission has not answered since 6 November.'],
  ['AZE', 'Two e-mails, one letter, no reply. Try the deputy in person.'],
  ['VUT', 'One diplomat in New York this week.'],
  ['PLW', 'Confirmed in writing; often not in the room. Ask Japan to share a car.'],
  ['TUR', 'OP 6 only. Everything else was agreed in Ankara.'],
  ['UGA', 'Do not mention the bill in writing.'],
  ['CIV', 'Has a national law on defenders since 2014: a good speaker on Wednesday.'],
  ['MEX', 'Co-drafted OP 9. Ask for help with GRULAC.'],
  ['GBR', 'Shares the calls to Nigeria and Kenya.'],
])
