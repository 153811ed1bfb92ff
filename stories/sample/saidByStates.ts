import type { TalkKind } from '@/domain/outreach/talk'

/** The last talk with a State in the sample, as its negotiator wrote it down. All of it is invented. */
const LINES = `
BEN|meeting|Counsellor|Will speak for the text if the African Group leaves it free to. Asks for ten minutes with our ambassador.
GHA|call|Counsellor|Accra is content with Rev.1 and keeps its signature whatever the Group decides.
CPV|e-mail|First secretary|Instruction is to vote for. Signing needs the minister, who travels until Thursday.
TUN|corridor|Counsellor|Signed L.46, must show the change in OP 8 to Tunis before the signature stands for Rev.1.
MAR|meeting|Deputy permanent representative|Promised to sign after the Committee hears the oral revision.
LBR|call|Counsellor|Inclined to sign. Wants to see who else from West Africa is on the list.
BWA|e-mail|Third Committee expert|Will vote in favour, will not sponsor country-neutral texts this session.
SEN|corridor|Counsellor|Dakar reads OP 3 as going further than the Declaration. Still in favour.
MUS|e-mail|First secretary|Supports; one person covers three committees, so send the final text early.
GAB|corridor|Counsellor|Personally for, the written instruction is to follow the Group unless told otherwise.
RWA|meeting|Third Committee expert|Would rather not be alone in the region. Ask again when Ghana has spoken.
MWI|call|Counsellor|No objection to any paragraph. Has not been in the room for two meetings.
BFA|e-mail|Counsellor|Transition at home, so the mission decides by itself; leans towards us.
SDN|meeting|Ambassador|Against, and says so in the Group. No paragraph would change it.
NGA|meeting|Counsellor|Asked for the reference to legitimate work to go. Otherwise a vote against.
ZWE|corridor|Counsellor|Will vote against and expects the amendments to be put.
BDI|call|First secretary|Against while the text names reprisals.
EGY|meeting|Deputy permanent representative|Speaks for the amendments. May still abstain if OP 8 says national law.
ERI|corridor|Counsellor|Did not like the tone of the consultations. A no unless the Group moves.
UGA|call|Counsellor|Kampala has a bill in parliament and does not want the text read into it.
CAF|e-mail|Counsellor|Abstains on all texts of this kind this session, by instruction.
CMR|corridor|Counsellor|Abstention, settled in Yaoundé, no need to call again.
AGO|meeting|Counsellor|Abstains with the subregion. Could live with OP 5 as it is.
TZA|e-mail|Third Committee expert|Elections are just over and no minister has looked at it; abstention as last month.
MOZ|call|Counsellor|Abstention. Thanks us for taking OP 11 back to agreed language.
CIV|meeting|Counsellor|Has a law on defenders of its own and may yet come round. For now abstains.
ETH|corridor|Counsellor|Chairs a Group meeting on Tuesday and will not move before it.
GIN|e-mail|First secretary|Asked for the French version of Rev.1, then an answer.
DZA|e-mail|Counsellor|No instruction yet. Will write when there is one.
NAM|call|Counsellor|Windhoek asks what the Group's amendments would leave of the text.
MDG|corridor|First secretary|Had not seen Rev.1. Sent it at once, in French.
MLI|meeting|Counsellor|Listens, does not say. Understood the point on women defenders.
SWZ|e-mail|First secretary|Thanks for the text; consultations with capital go on.
DJI|corridor|Counsellor|Asked whether there will be a vote at all. Will not speak first.
JPN|meeting|First secretary|Firm, and offers to call two Pacific missions for us.
KOR|call|Counsellor|Signed. Will take the floor after the vote if there is one.
MDV|meeting|Counsellor|Promised to sign; since the cabinet changed nobody has answered.
FSM|call|Counsellor|In favour, checks whether someone can be in the room on Wednesday morning.
PNG|e-mail|First secretary|Supports. Asks for a reminder on the day itself.
PHL|meeting|Counsellor|Manila is fine with the substance and slow with the signature.
TLS|e-mail|Counsellor|The signature is on the minister's desk in Dili.
THA|meeting|Third Committee expert|In favour; cannot sponsor while its own consultations run at home.
JOR|e-mail|Counsellor|If the oral revision says what we showed, it is a Yes.
NPL|meeting|Counsellor|New constitution, much to do. Yes to the vote, no to the list.
LKA|call|Deputy permanent representative|The new line from Colombo is to support. Not yet in writing.
VUT|e-mail|Permanent representative|Would sign if one of us brings the form to the office.
CHN|meeting|Counsellor|Keeps its three amendments and will ask for a vote on the whole.
IRN|meeting|Counsellor|Amendments stand. Spoke against OP 8 and OP 10 in the Group.
SYR|corridor|First secretary|Against. No more was said.
MMR|corridor|Counsellor|New parliament, old instruction. A no until somebody changes it.
PAK|meeting|Counsellor|Unhappy with the list of who counts as a defender. Would look at an abstention.
SAU|call|First secretary|Objects to the paragraph on new technologies.
VNM|corridor|Counsellor|Against or abstaining; the neighbours will matter.
IRQ|demarche|Ministry, Baghdad|Our embassy was told: abstention, unless Kuwait moves.
KAZ|call|Ambassador|Abstains. Ready to hear us once more before Wednesday.
MYS|corridor|Counsellor|Abstention at present, reads the regional human rights text alongside.
UZB|meeting|First secretary|Abstention. Prefers not to be asked every week.
FJI|call|Permanent representative|Abstains for now. Would be moved by another island.
IND|e-mail|Counsellor|Capital is still reading OP 8. For the moment an abstention, the ambassador would like to hear from ours.
IDN|call|Ambassador|Did not expect OP 3 to change and asks what Rev.1 changed. Abstains until it is explained.
MHL|e-mail|Counsellor|One diplomat at work this week; abstains if nobody explains it.
NRU|demarche|Ministry, Yaren|No strong view. Last time it followed its neighbours.
BGD|meeting|Counsellor|Abstention until Dhaka has read the oral revision.
SGP|corridor|Counsellor|Abstains on principle where the text goes into national funding rules.
KIR|meeting|Permanent representative|Nobody of theirs will be in the Committee this week.
KWT|corridor|Counsellor|Waits for the Gulf capitals to settle a line.
KGZ|call|Counsellor|Considering both the vote and the list; the new government has not said.
KHM|meeting|First secretary|Asked for the list of amendments, gave nothing in return.
RUS|meeting|Counsellor|Sees no need for the text. Will vote against if China asks for the vote.
BLR|e-mail|First secretary|Reads it as written for others; probably against.
ARM|call|Counsellor|Yerevan weighs it against the other vote of that day.
AZE|e-mail|First secretary|Received, with thanks. No word since.
BIH|e-mail|Counsellor|In favour and ready to sign; the presidency has to agree in writing.
UKR|corridor|Counsellor|Firm. Asks to be named early in the list of speakers.
TUR|call|Deputy permanent representative|Promised to sign once Ankara has seen OP 6 in its final form.
ISR|e-mail|Third Committee expert|Sympathetic, position follows from the capital on Tuesday.
USA|meeting|Counsellor|Firm. Will call three capitals that we named.
CAN|corridor|First secretary|New government, same position: sponsor and speak.
GBR|meeting|Counsellor|Takes Nigeria and Kenya off our hands this afternoon.
FRA|call|First secretary|Offers to speak to the francophone missions on Tuesday.
MEX|meeting|Counsellor|Drafted half of OP 9 and defends it.
BRA|meeting|Counsellor|Wants OP 3 to say all persons. Will decide when it hears our answer.
ARG|call|Counsellor|Firm, and reminds GRULAC of it.
CUB|meeting|Counsellor|Abstains. Would join an amendment on foreign funding.
BOL|corridor|Counsellor|Abstention agreed with the neighbours.
VEN|meeting|First secretary|Abstains and will explain the vote.
ECU|e-mail|Counsellor|Quito has a view on OP 12 and will abstain over it.
HTI|corridor|First secretary|In favour; worried about getting into the room on time.
JAM|call|Counsellor|Yes to the vote. Will not sponsor, as always on first texts.
TTO|meeting|Counsellor|A Yes and perhaps a signature, depending on Port of Spain.
GUY|e-mail|First secretary|Leans to Yes since Rev.1 dropped the annex.
BHS|e-mail|Counsellor|No instruction; asks what the other islands do.
LCA|call|First secretary|Would like to support and has nobody free on Wednesday morning.`

export interface Said {
  how: TalkKind
  withWhom: string
  said: string
}

/** By ISO3; a State that is not here said something ordinary. */
export const SAID_BY_STATES: ReadonlyMap<string, Said> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, Said] => {
      const [iso3 = '', how = '', withWhom = '', said = ''] = line.split('|')
      return [iso3, { how: how as TalkKind, withWhom, said }]
    }),
)
