import type { ExpectedVote } from '@/domain/votes/vote'
import { drawn } from './moment'
import type { Said } from './saidByStates'

/** What most missions say most of the time. Invented, like every talk of the sample. */
const SAYINGS: Readonly<Record<ExpectedVote, readonly string[]>> = {
  yes: [
    'In favour, as before. No paragraph gives trouble.',
    'Instruction has come: vote for.',
    'Supports the text and asks only to see the oral revision the evening before.',
    'Yes. Would have liked more on women defenders, will not press it.',
    'Content with OP 8 now that it follows the Declaration.',
    'Will vote for and be in the room from ten.',
    'Capital agrees to the whole text, brackets or none.',
    'Stands by us, also against the amendments on OP 3.',
    'Checked once more with the ministry: in favour.',
  ],
  no: [
    'Against. Courteous about it.',
    'The word defenders itself is the difficulty.',
    'A no, in line with the Group unless the Group changes.',
    'Sees interference in OP 10 and will vote against.',
  ],
  abstain: [
    'Abstains; does not want to choose between the two sides.',
    'No objection and no instruction to support: an abstention.',
    'Follows the subregion, which abstains.',
    'Would abstain on the whole and on most amendments.',
    'Finds OP 8 too far from national law for a Yes.',
    'Abstention, could change if the amendments are withdrawn.',
  ],
  absent: [
    'Small mission; nobody can be in the Committee on Wednesday.',
    'Expects to be in another meeting at that hour.',
    'Does not take part in votes of this Committee at present.',
  ],
  unknown: [
    'Took the text, said nothing.',
    'Waits for instructions.',
    'Asked who else had answered, and left it there.',
    'Will come back to us before Wednesday.',
    'Listened to the point on reprisals; no reply yet.',
    'The colleague who knows the file is away until Tuesday.',
  ],
}

const WHO = ['Counsellor', 'First secretary', 'Third Committee expert', 'Counsellor', 'Deputy permanent representative']
const HOW = ['corridor', 'call', 'e-mail', 'meeting', 'corridor', 'e-mail'] as const

/** An ordinary talk with a State, the same each time the sample is told; `turn` tells its first from its second. */
export function ordinaryTalk(iso3: string, vote: ExpectedVote, turn: string): Said {
  const sayings = SAYINGS[vote]
  return {
    how: HOW[drawn(`${iso3} how ${turn}`, HOW.length)] ?? 'call',
    withWhom: WHO[drawn(`${iso3} who ${turn}`, WHO.length)] ?? 'Counsellor',
    said: sayings[drawn(`${iso3} said ${turn}`, sayings.length)] ?? '',
  }
}
