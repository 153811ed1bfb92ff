/**
 * The draft of the sample in three versions. All of its wording is invented: the real text of 2015 is not in it. A line
 * is a paragraph; the number of its place is computed.
 */

const TITLE = 'T|Human rights defenders and the need for their protection'

const RECITALS_KEPT = [
  'PP|Noting that national institutions, courts and parliaments are where protection begins,',
  'PP|Welcoming the steps that many States have taken in law and in practice,',
  'PP|Aware that defenders far from capitals are the least known and the least protected,',
  'PP|Stressing that reprisals against those who speak to the United Nations can never be justified,',
  'PP|Considering that silence after an attack invites the next one,',
  'PP|Taking note of the work of those whom the Human Rights Council has asked to report on the matter,',
  'PP|Emphasizing that everyone has duties towards the community in which alone free development is possible,',
]

const OPERATIVES_KEPT = [
  'OP|Welcomes the assistance that offices of the United Nations give to defenders in danger;',
  'OP|Calls upon States to let funds for peaceful work in defence of human rights be sought and received;',
  'OP|Invites regional organizations to act quickly when a defender is threatened;',
  'OP|Decides to remain seized of the matter.',
]

export const ZERO_DRAFT = [
  TITLE,
  'O|The General Assembly,',
  'PP|Recalling its earlier resolutions on those who defend human rights,',
  'PP|Reaffirming that everyone may defend human rights, alone or together with others,',
  'PP|Gravely concerned by the attacks and acts of reprisal against those who defend human rights,',
  'PP|Recognizing that lasting peace rests on people who may speak,',
  'PP|Bearing in mind that laws on security must not be turned against peaceful work,',
  'PP|Acknowledging that defenders are often the first to warn of a crisis,',
  ...RECITALS_KEPT.slice(0, 5),
  'OP|Calls upon all States to honour in full their duties towards defenders;',
  'OP|Urges all States to ensure that no one is punished for peaceful work in defence of human rights;',
  'OP|Calls upon all States to investigate any attack on a defender and to bring those responsible to justice;',
  'OP|Invites States to report on the steps that they have taken;',
  'OP|Requests the Secretary-General to report to the General Assembly at its seventy-first session;',
  'OP|Decides that the question may be taken up again under the same item of the agenda;',
  'OP|Underlines that the legitimate work of defenders strengthens the State;',
  'OP|Encourages national institutions to name somebody whom defenders may reach;',
  ...OPERATIVES_KEPT,
]

export const L46 = [
  TITLE,
  'O|The General Assembly,',
  'PP|Recalling its earlier resolutions on those who defend human rights,',
  'PP|Reaffirming that everyone may defend human rights, alone or together with others,',
  'PP|Gravely concerned by the increase in attacks, threats and acts of reprisal, against those who defend human rights,',
  'PP|Recognizing that lasting peace rests on people who may speak without fear,',
  'PP|Bearing in mind that laws on security must not be turned against peaceful work,',
  'PP|Acknowledging that defenders are often the first to warn of a crisis,',
  ...RECITALS_KEPT,
  'OP|Calls upon all States to honour in full their duties towards defenders;',
  'OP|Urges all States to ensure that no one is punished for peaceful work in defence of human rights;',
  'OP|Calls upon all States to investigate promptly any attack on a defender and to bring those responsible to justice;',
  'OP|Invites States to report to the Secretary-General on the steps that they have taken under the present resolution;',
  'OP|Requests the Secretary-General to report to the General Assembly at its seventy-first session on the carrying out of the present resolution;',
  'OP|Decides that the question may be taken up again under the same item of the agenda;',
  'OP|Underlines that the legitimate work of defenders strengthens the State and its institutions;',
  'OP|Encourages national institutions to consider designating a focal point whom defenders may reach at any hour;',
  ...OPERATIVES_KEPT,
]

export const L46_REV1 = [
  TITLE,
  'O|The General Assembly,',
  'PP|Recalling its earlier resolutions on those who defend human rights,',
  'PP|Reaffirming that everyone may defend human rights, alone or together with others,',
  'PP|Gravely concerned at the growing number of attacks, threats and acts of reprisal, both online and offline, against those who defend human rights,',
  'PP|Mindful that women who defend human rights meet risks of their own, and that protection which does not take account of them protects them less,',
  'PP|Recognizing that lasting peace rests on people who may speak without fear,',
  'PP|Bearing in mind that laws on security must not be turned against peaceful work,',
  'PP|Acknowledging that defenders are often the first to warn of a crisis,',
  ...RECITALS_KEPT,
  'OP|Calls upon all States to honour in full their duties towards defenders;',
  'OP|Urges all States to take every step needed to secure that no one is prosecuted or detained for peaceful work in defence of human rights;',
  'OP|Calls upon all States to investigate promptly any attack on a defender;',
  'OP|Also calls upon all States to bring those responsible to justice, in proceedings open to the public;',
  'OP|Encourages national institutions to designate a focal point whom defenders may reach at any hour;',
  'OP|Requests the Secretary-General to report to the General Assembly at its seventy-second session on the carrying out of the present resolution, within existing resources;',
  'OP|Decides that the question should be taken up again under the same item of the agenda;',
  'OP|Underlines that the legitimate work of defenders strengthens the State and its institutions;',
  ...OPERATIVES_KEPT,
]
