import type { TalkKind } from '@/domain/outreach/talk'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { type CastKey, leadOf } from './cast'
import { newYork, SAMPLE_NOW } from './moment'
import { outreachStep, type Step, talkStep, votesStep } from './story'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function talk(
  at: number,
  iso3: string,
  [how, withWhom, said]: [TalkKind, string, string],
  vote: [ExpectedVote, Confidence] | null,
  by: CastKey = leadOf(iso3),
): Step {
  return talkStep(at, by, iso3, { how, withWhom, said }, vote && { expected: vote[0], confidence: vote[1] })
}

/** Lebanon signed, and stands in question since the revision touched OP 8. */
function lebanon(): Step[] {
  return [
    talk(newYork('2015-11-09', '11:30'), 'LBN', ['call', 'Ambassador', 'Will co-sponsor.'], ['yes', 'firm']),
    talk(
      newYork('2015-11-21', '17:10'),
      'LBN',
      ['corridor', 'Counsellor', 'Content with OP 3; must show Rev.1 to capital before signing again.'],
      ['yes', 'likely'],
    ),
  ]
}

/** What moved in the 24 hours before the sample's moment. */
function lastDay(): Step[] {
  const signed = SAMPLE_NOW - 5 * HOUR - 4 * MINUTE
  const promised = SAMPLE_NOW - 14 * MINUTE
  return [
    talk(newYork('2015-11-13', '12:10'), 'IND', ['meeting', 'Counsellor', 'No word from Delhi.'], null),
    talk(
      newYork('2015-11-22', '16:40'),
      'IND',
      [
        'e-mail',
        'Counsellor',
        'Capital still reading OP 8. For the moment an abstention; the ambassador would like to hear from ours.',
      ],
      ['abstain', 'leaning'],
    ),
    talk(
      newYork('2015-11-16', '10:05'),
      'PRY',
      ['call', 'Counsellor', 'Yes; the signature is a formality.'],
      ['yes', 'likely'],
    ),
    talk(signed, 'PRY', ['e-mail', 'Counsellor', 'Signed in the portal.'], ['yes', 'firm']),
    outreachStep(signed + MINUTE, 'jonas', [
      { iso3: 'PRY', coSponsorship: 'registered', nextStep: null, nextStepDue: null },
    ]),
    talk(newYork('2015-11-12', '11:20'), 'KEN', ['call', 'Counsellor', 'Nairobi has not written.'], null),
    talk(
      SAMPLE_NOW - 3 * HOUR - 6 * MINUTE,
      'KEN',
      ['corridor', 'Counsellor', 'Nothing in writing, but it will be a no unless the Group withdraws the amendments.'],
      ['no', 'leaning'],
    ),
    talk(
      newYork('2015-11-17', '15:30'),
      'ZAF',
      ['meeting', 'Counsellor', 'Abstains and does not like it.'],
      ['abstain', 'likely'],
    ),
    talk(
      SAMPLE_NOW - HOUR - 9 * MINUTE,
      'ZAF',
      [
        'call',
        'Deputy permanent representative',
        'Awaits the African Group, and will stand with it on the amendments.',
      ],
      ['no', 'leaning'],
    ),
    talk(newYork('2015-11-11', '13:15'), 'MNG', ['e-mail', 'Counsellor', 'Likes the text, has no instruction.'], null),
    talk(promised, 'MNG', ['call', 'Ambassador', 'Will co-sponsor, letter to follow.'], ['yes', 'likely']),
    outreachStep(promised + MINUTE, 'maja', [{ iso3: 'MNG', coSponsorship: 'promised' }]),
  ]
}

/** The plenary in December: two delegations spoke of it already; the rest follows from the Committee. */
function plenary(): Step[] {
  const heard = (at: number, iso3: string, expected: ExpectedVote, confidence: Confidence, source: string) =>
    votesStep(at, leadOf(iso3), [{ iso3, expected, confidence, source, heardAt: at }], 'plenary')
  return [
    heard(newYork('2015-11-19', '10:20'), 'NOR', 'yes', 'firm', 'Our own text'),
    heard(newYork('2015-11-19', '10:40'), 'MEX', 'yes', 'firm', 'Counsellor, meeting'),
    heard(newYork('2015-11-19', '11:35'), 'SEN', 'yes', 'likely', 'Counsellor, corridor'),
    heard(newYork('2015-11-20', '11:05'), 'ZAF', 'abstain', 'leaning', 'Counsellor, meeting'),
    heard(newYork('2015-11-20', '12:15'), 'PAK', 'no', 'leaning', 'Counsellor, meeting'),
    heard(newYork('2015-11-20', '12:50'), 'CHN', 'no', 'firm', 'Counsellor, meeting'),
    heard(newYork('2015-11-21', '17:15'), 'LBN', 'yes', 'leaning', 'Carried over, unconfirmed'),
    heard(newYork('2015-11-23', '09:50'), 'JPN', 'yes', 'firm', 'First secretary, meeting'),
    heard(newYork('2015-11-23', '12:30'), 'FSM', 'yes', 'likely', 'Counsellor, call'),
  ]
}

export const lastDaysSteps = (): Step[] => [...lebanon(), ...lastDay(), ...plenary()]
