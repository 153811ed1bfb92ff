import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { insertRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { TALK_KINDS } from '@/domain/outreach/talk'
import { stateName } from '@/domain/reference/stateNames'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { command } from '../command'
import { eligibleStates } from '../eligibleStates'
import { emptyAsNull, idInput, instantInput, iso3Input, lineInput, noteInput } from '../inputs'
import { saveExpectedVotes } from './expectedVotes'

const told = z.object({
  voteItemId: idInput,
  version: z.number().int().min(0),
  expected: z.enum(EXPECTED_VOTES),
  confidence: z.enum(CONFIDENCES).nullable(),
})

/** Logs a talk with a State: how, with whom, what was said, and the vote it told, if any. A talk is never edited. */
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
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, iso3, how, withWhom, said, at, told }): Promise<Answer<{ talkId: string }>> {
    const talkId = randomUUID()
    const heardAt = Math.min(at ?? context.now, context.now)
    await insertRow(context, 'talk', {
      id: talkId,
      resolutionId,
      iso3,
      how,
      withWhom,
      said,
      at: heardAt,
      personId: context.actorId,
    })
    if (!told) return ok({ talkId })
    const item = await voteItemOf(context.tx, resolutionId, told.voteItemId)
    if (!item) return notFound()
    const { eligible } = await eligibleStates(context.tx, item.bodyId, item.date)
    if (!eligible.includes(iso3))
      return refused(`${stateName(iso3)?.name} may not vote on this item; log the talk without a vote.`)
    const source = [withWhom, how].filter(Boolean).join(', ')
    const answer = await saveExpectedVotes(context, told.voteItemId, [{ ...told, iso3, heardAt, source }])
    return answer.status === 'ok' ? ok({ talkId }) : answer
  },
})
