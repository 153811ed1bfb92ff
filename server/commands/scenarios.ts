import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { voteItemOf } from '@/db/count'
import { findRow, insertRow, removeRow, updateRow } from '@/db/journal'
import { type Answer, notFound, ok, refused } from '@/domain/answer'
import { GROUPS } from '@/domain/reference/groups'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { command } from '../command'
import { idInput, iso3Input, requiredLine } from '../inputs'

const group = z.enum(GROUPS.map(({ id }) => id) as [string, ...string[]], 'Choose a group from the list.')

const who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('states'), iso3s: z.array(iso3Input).min(1, 'Name at least one State.').max(193) }),
  z.object({ kind: z.literal('group'), group }),
  z.object({
    kind: z.literal('filter'),
    expected: z.enum(EXPECTED_VOTES).optional(),
    confidence: z.enum(CONFIDENCES).optional(),
    group: group.optional(),
    coSponsor: z.boolean().optional(),
  }),
])

const change = z.object({
  who,
  to: z.object({ expected: z.enum(EXPECTED_VOTES), confidence: z.enum(CONFIDENCES).nullable() }),
})

/** Keeps a scenario on one vote item: changed expectations over today's count, which it never touches. */
export const saveScenario = command({
  name: 'scenario.save',
  permission: 'votes.edit',
  input: z.object({
    resolutionId: idInput,
    voteItemId: idInput,
    /** Left out for a new one. */
    scenarioId: idInput.optional(),
    name: requiredLine('The name of the scenario', 120),
    shared: z.boolean(),
    changes: z.array(change).min(1, 'Change something first.').max(100, 'At most a hundred changes.'),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, scenarioId, ...told }): Promise<Answer<{ scenarioId: string }>> {
    if (!(await voteItemOf(context.tx, resolutionId, voteItemId))) return notFound()
    if (scenarioId === undefined) {
      const row = { ...told, id: randomUUID(), resolutionId, voteItemId, ownerId: context.actorId }
      await insertRow(context, 'scenario', row)
      return ok({ scenarioId: row.id })
    }
    const current = await findRow(context.tx, 'scenario', { id: scenarioId })
    if (current?.resolutionId !== resolutionId || !isOpen(current, context.actorId)) return notFound()
    if (current.ownerId !== context.actorId)
      return refused('Only who made a scenario may change it. Keep it as a new one.')
    await updateRow(context, 'scenario', current, told)
    return ok({ scenarioId })
  },
})

/** Throws a scenario of one's own away. */
export const removeScenario = command({
  name: 'scenario.remove',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, scenarioId: idInput }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, scenarioId }): Promise<Answer> {
    const current = await findRow(context.tx, 'scenario', { id: scenarioId })
    if (current?.resolutionId !== resolutionId || !isOpen(current, context.actorId)) return notFound()
    if (current.ownerId !== context.actorId) return refused('Only who made a scenario may throw it away.')
    await removeRow(context, 'scenario', current)
    return ok(null)
  },
})

const isOpen = (scenario: { ownerId: string; shared: boolean }, actorId: string) =>
  scenario.shared || scenario.ownerId === actorId
