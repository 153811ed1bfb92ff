import { z } from 'zod'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { changesOfPlan, undecided } from '@/domain/count/sheetImport'
import { stateName } from '@/domain/reference/stateNames'
import { command } from '../command'
import { idInput, iso3Input } from '../inputs'
import { plannedSheet, sheetText } from '../sheetReading'
import { saveExpectedVotes } from './expectedVotes'
import { saveOutreach } from './outreach'

/**
 * Imports an edited sheet as one step: it updates the rows that stand and never adds a second. The text is compared
 * anew with what stands at this moment, so a conflict that arose since the person looked is refused, not overwritten.
 */
export const importSheet = command({
  name: 'sheet.import',
  imports: true,
  permission: 'count.import',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    text: sheetText,
    /** By ISO3, for rows changed both in the file and on the desk. */
    choices: z.record(iso3Input, z.enum(['keep', 'overwrite'])),
    /** How many faults the person saw and agreed to leave out. */
    leaveOut: z.number().int().min(0),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { text, choices, leaveOut, ...at }): Promise<Answer<{ changed: number }>> {
    const planned = await plannedSheet(context.tx, at, text)
    if (planned === null) return notFound()
    if ('unreadable' in planned) return refused(planned.unreadable)
    const { plan, sheet } = planned
    const faults = plan.problems.map(({ line, printed, sentence }) => `Line ${line}, ${printed}: ${sentence}`)
    if (faults.length > leaveOut) return refused('Some lines cannot be imported. Look at them first.', 'rule', faults)
    const open = undecided(plan, choices).map((iso3) => stateName(iso3)?.name ?? iso3)
    if (open.length > 0) {
      return refused(
        `Changed on the desk since the file was exported: ${open.join(', ')}. Choose for each.`,
        'rule',
        open,
      )
    }
    const { votes, outreach } = changesOfPlan(plan, choices, sheet.rows)
    if (votes.length + outreach.length === 0)
      return refused('The file says what the sheet says already; nothing was changed.')
    const votesAnswer = await saveExpectedVotes(context, at.voteItemId, votes)
    if (votesAnswer.status !== 'ok') return votesAnswer
    const outreachAnswer = await saveOutreach(context, at.resolutionId, outreach)
    if (outreachAnswer.status !== 'ok') return outreachAnswer
    return ok({ changed: new Set([...votesAnswer.result.changed, ...outreachAnswer.result.changed]).size })
  },
})
