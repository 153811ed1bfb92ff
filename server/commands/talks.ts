import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { insertRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { TALK_KINDS } from '@/domain/outreach/talk'
import { stateName } from '@/domain/reference/stateNames'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { type CommandContext, command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { dateInput, emptyAsNull, idInput, instantInput, iso3Input, lineInput, noteInput } from '../inputs'
import { saveExpectedVotes } from './expectedVotes'
import { saveOutreach } from './outreach'

const told = z.object({
  voteItemId: idInput,
  version: z.number().int().min(0),
  expected: z.enum(EXPECTED_VOTES),
  confidence: z.enum(CONFIDENCES).nullable(),
})

const step = z.object({
  version: z.number().int().min(0),
  nextStep: emptyAsNull(lineInput('The next step', 300)),
  nextStepDue: emptyAsNull(dateInput),
})

/**
 * Logs a talk with a State: how, with whom, what was said, the vote it told and what comes next, if any. All of it is
 * one step, which is taken back as one. A talk is never edited.
 */
export const logTalk = command({
  name: 'talk.log',
  permission: 'count.edit',
  input: z.object({
    resolutionId: idInput,
    iso3: iso3Input,
    how: z.enum(TALK_KINDS),
    withWhom: emptyAsNull(lineInput('The person spoken with', 120)),
    said: noteInput('What was said', 4000).pipe(z.string().min(1, 'Write what was said.')),
    at: instantInput.optional(),
    told: told.optional(),
    step: step.optional(),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, input): Promise<Answer<{ talkId: string }>> {
    const { told, step, at, ...talk } = input
    const talkId = randomUUID()
    const heardAt = Math.min(at ?? context.now, context.now)
    await insertRow(context, 'talk', { ...talk, id: talkId, at: heardAt, personId: context.actorId })
    const answers = [
      told ? await saveTold(context, talk, { ...told, heardAt }) : null,
      step ? await saveOutreach(context, talk.resolutionId, [{ ...step, iso3: talk.iso3 }]) : null,
    ].filter((answer) => answer !== null)
    // What a colleague changed first is told whole: the vote and the step are chosen upon together.
    const conflicts = answers.flatMap((answer) => (answer.status === 'conflict' ? answer.conflicts : []))
    const failed = answers.find(({ status }) => status !== 'ok' && status !== 'conflict')
    if (failed && failed.status !== 'ok') return failed
    if (conflicts.length > 0)
      return { status: 'conflict', message: 'Somebody changed this since you saw it.', conflicts }
    return ok({ talkId })
  },
})

type Told = z.infer<typeof told> & { heardAt: number }
type Talk = { resolutionId: string; iso3: string; how: string; withWhom: string | null }

async function saveTold(context: CommandContext, { resolutionId, iso3, how, withWhom }: Talk, told: Told) {
  const item = await voteItemOf(context.tx, resolutionId, told.voteItemId)
  if (!item) return notFound()
  const { eligible } = await eligibleStates(context.tx, item.bodyId, item.date)
  if (!eligible.includes(iso3))
    return refused(`${stateName(iso3)?.name} may not vote on this item; log the talk without a vote.`)
  const source = [withWhom, how].filter(Boolean).join(', ')
  return saveExpectedVotes(context, told.voteItemId, [{ ...told, iso3, source }])
}
