/** What the running vote still needs, in one sentence and in the numbers behind it. */
import type { RoomBoard } from '@/domain/votes/roomBoard'
import { COUNCIL_YES_NEEDED, type DecisionRule, majorityOfMembers } from '@/domain/votes/rule'

const signed = (lead: number): string => (lead === 0 ? 'level' : lead > 0 ? `ahead by ${lead}` : `behind by ${-lead}`)

/** “Needs more Yes than No: ahead by 53.” */
export function neededSentence({ tally }: Pick<RoomBoard, 'tally'>, rule: DecisionRule, members: number): string {
  const { yes, no } = tally
  switch (rule) {
    case 'simple-majority':
      return `Needs more Yes than No: ${signed(yes - no)}.`
    case 'two-thirds':
      return `Needs two Yes for each No: ${signed(yes - 2 * no)}.`
    case 'absolute-majority':
      return `Needs ${majorityOfMembers(members)} Yes of ${members} members: ${Math.max(0, majorityOfMembers(members) - yes)} more.`
    case 'security-council':
      return `Needs ${COUNCIL_YES_NEEDED} Yes and no veto: ${Math.max(0, COUNCIL_YES_NEEDED - yes)} more.`
  }
}

/** “99 not yet shown; No can still reach 90.” or that nothing can change it any more. */
export function stillSentence({ running, toCome }: Pick<RoomBoard, 'running' | 'toCome'>): string {
  if (toCome === 0) return 'Every State in the room is shown.'
  const open = `${toCome} not yet shown`
  if (running.decided === 'adopted') return `${open}, but it carries whatever they do.`
  if (running.decided === 'rejected') return `${open}, but no number of them carries it.`
  return `${open}; No can still reach ${running.noCanReach}, and ${running.yesNeeded} more Yes make it sure.`
}
