import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { findRow, insertRow, removeRow, updateRow } from '@/db/journal'
import { deadlinesOf, teamOf } from '@/db/resolutions'
import { type Answer, invalid, notFound, ok } from '@/domain/answer'
import { BODIES, bodyById } from '@/domain/reference/bodies'
import { DEADLINE_KINDS, STAGE_IDS } from '@/domain/resolution/stage'
import { DECISION_RULES } from '@/domain/votes/rule'
import { type CommandContext, command } from '../command'
import { conflictOf } from '../conflicts'
import { dateInput, emptyAsNull, idInput, instantInput, iso3Input, lineInput, requiredLine } from '../inputs'
import { enterOwnState } from '../ownState'

const facts = {
  shortTitle: requiredLine('The short title', 120),
  fullTitle: lineInput('The full title', 600),
  session: requiredLine('The session', 20),
  agendaItem: emptyAsNull(lineInput('The agenda item', 200)),
  symbol: emptyAsNull(lineInput('The symbol', 60)),
  stage: z.enum(STAGE_IDS as [string, ...string[]]).transform((stage) => stage as (typeof STAGE_IDS)[number]),
  mainSponsors: z.array(iso3Input).max(60, 'Name at most 60 main sponsors.'),
  consensusExpected: z.boolean(),
  marking: emptyAsNull(lineInput('The marking', 60)),
}

const target = z
  .number()
  .int('A target is a whole number.')
  .min(1, 'A target is at least 1.')
  .max(193, 'There are 193 Member States.')

const steering = {
  sponsorTarget: target.nullable(),
  yesTarget: target.nullable(),
  ruleOverride: z.enum(DECISION_RULES).nullable(),
  ruleReason: emptyAsNull(lineInput('The reason', 300)),
}

const deadlineRow = z.object({
  id: idInput.optional(),
  kind: z.enum(DEADLINE_KINDS),
  label: requiredLine('The name of the deadline', 120),
  at: instantInput,
})

/** Founds a resolution: its facts, its team, and the vote items that its body's procedure brings. */
export const createResolution = command({
  name: 'resolution.create',
  permission: 'resolution.create',
  input: z.object({
    ...facts,
    ...steering,
    bodyId: z.enum(BODIES.map((body) => body.id) as [string, ...string[]], 'Choose a body.'),
    team: z.array(idInput).max(200),
    deadlines: z.array(deadlineRow).max(40),
    /** Date of action in the body, and of the plenary after a Committee. */
    actionDate: dateInput,
    plenaryDate: dateInput.nullable(),
    /** Where the delegation’s own State is a main sponsor: enter it as a sure Yes and as a sponsor. */
    countOwnState: z.boolean().optional(),
  }),
  async run(context, input): Promise<Answer<{ resolutionId: string }>> {
    const { team, deadlines, actionDate, plenaryDate, countOwnState, ...row } = input
    const mistake = ruleMistake(row)
    if (mistake) return mistake
    const resolutionId = randomUUID()
    context.resolutionId = resolutionId
    await insertRow(context, 'resolution', {
      ...row,
      fullTitle: row.fullTitle || row.shortTitle,
      id: resolutionId,
      stageSince: context.now,
      createdAt: context.now,
    })
    for (const personId of new Set([context.actorId, ...team])) {
      if (await findRow(context.tx, 'person', { id: personId }))
        await insertRow(context, 'teamMember', { resolutionId, personId })
    }
    for (const one of deadlines) await insertRow(context, 'deadline', { ...one, id: randomUUID(), resolutionId })
    await insertWhole(context, resolutionId, row.bodyId, actionDate, row.symbol, 1)
    if (bodyById(row.bodyId)?.chamber === 'committee') {
      await insertWhole(context, resolutionId, 'GA-PLENARY', plenaryDate ?? actionDate, row.symbol, 2)
    }
    if (countOwnState) await enterOwnState(context, { id: resolutionId, ...row })
    return ok({ resolutionId })
  },
})

async function insertWhole(
  context: CommandContext,
  resolutionId: string,
  bodyId: string,
  date: string,
  symbol: string | null,
  filed: number,
) {
  await insertRow(context, 'voteItem', {
    id: randomUUID(),
    resolutionId,
    kind: 'whole',
    bodyId,
    title: 'Whole text',
    symbol,
    date,
    recommended: 'yes',
    operative: [],
    excludes: [],
    filed,
  })
}

/** Edits the facts of a resolution; fields left out stay. */
export const editResolution = command({
  name: 'resolution.edit',
  permission: 'resolution.edit',
  input: z.object({ resolutionId: idInput, version: z.number().int().min(1), ...partial(facts) }),
  resolution: (input) => input.resolutionId,
  run: (context, { resolutionId, version, ...patch }) => saveResolution(context, resolutionId, version, patch),
})

/** Sets targets and the decision rule, which may differ from the body's for a stated reason. */
export const steerResolution = command({
  name: 'resolution.steer',
  permission: 'resolution.steer',
  input: z.object({ resolutionId: idInput, version: z.number().int().min(1), ...partial(steering) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, version, ...patch }) {
    const current = await findRow(context.tx, 'resolution', { id: resolutionId })
    if (!current) return notFound()
    return ruleMistake({ ...current, ...patch }) ?? saveResolution(context, resolutionId, version, patch)
  },
})

/** Puts a resolution away, or takes it out again. Nothing is lost. */
export const archiveResolution = command({
  name: 'resolution.archive',
  evenArchived: true,
  permission: 'resolution.steer',
  input: z.object({ resolutionId: idInput, archived: z.boolean() }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, archived }): Promise<Answer> {
    const current = await findRow(context.tx, 'resolution', { id: resolutionId })
    if (!current) return notFound()
    await updateRow(context, 'resolution', current, {
      archivedAt: archived ? (current.archivedAt ?? context.now) : null,
    })
    return ok(null)
  },
})

/** Sets who is on the team: those named and nobody else. */
export const setTeam = command({
  name: 'team.set',
  permission: 'resolution.steer',
  input: z.object({ resolutionId: idInput, personIds: z.array(idInput).max(200) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, personIds }): Promise<Answer> {
    const standing = await teamOf(context.tx, resolutionId)
    for (const member of standing.filter(({ id }) => !personIds.includes(id))) {
      const row = await findRow(context.tx, 'teamMember', { resolutionId, personId: member.id })
      if (row) await removeRow(context, 'teamMember', row)
    }
    for (const personId of new Set(personIds)) {
      if (standing.some((member) => member.id === personId)) continue
      if (!(await findRow(context.tx, 'person', { id: personId })))
        return invalid({ personIds: 'One of these people is not known here.' })
      await insertRow(context, 'teamMember', { resolutionId, personId })
    }
    return ok(null)
  },
})

/**
 * Sets the dated deadlines: those named, each new or by its id; others go. Where the client says which it saw, those
 * it did not see (a colleague's, added meanwhile) stay.
 */
export const setDeadlines = command({
  name: 'deadlines.set',
  permission: 'resolution.edit',
  input: z.object({
    resolutionId: idInput,
    deadlines: z.array(deadlineRow).max(40, 'At most 40 deadlines.'),
    seen: z.array(idInput).max(200).optional(),
  }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, deadlines, seen }): Promise<Answer> {
    const standing = await deadlinesOf(context.tx, [resolutionId])
    const dropped = standing.filter(({ id }) => !deadlines.some((one) => one.id === id) && (seen?.includes(id) ?? true))
    for (const { id } of dropped) {
      const row = await findRow(context.tx, 'deadline', { id })
      if (row) await removeRow(context, 'deadline', row)
    }
    for (const { id, ...one } of deadlines) {
      const row = id ? await findRow(context.tx, 'deadline', { id }) : undefined
      if (row && row.resolutionId === resolutionId) await updateRow(context, 'deadline', row, one)
      else await insertRow(context, 'deadline', { ...one, id: randomUUID(), resolutionId })
    }
    return ok(null)
  },
})

async function saveResolution(
  context: CommandContext,
  resolutionId: string,
  version: number,
  patch: Record<string, unknown>,
): Promise<Answer> {
  const current = await findRow(context.tx, 'resolution', { id: resolutionId })
  if (!current) return notFound()
  const conflict = await conflictOf(context, 'resolution', current, { id: resolutionId }, version, patch)
  if (conflict) return { status: 'conflict', message: 'Somebody changed this since you saw it.', conflicts: [conflict] }
  const stageSince = patch.stage !== undefined && patch.stage !== current.stage ? { stageSince: context.now } : {}
  await updateRow(context, 'resolution', current, { ...patch, ...stageSince })
  return ok(null)
}

/** Another rule than the body's stands with its reason or not at all: asked of the row as it would be. */
function ruleMistake(row: { ruleOverride?: string | null; ruleReason?: string | null }) {
  if (!row.ruleOverride || row.ruleReason) return null
  return invalid({ ruleReason: 'Say why another rule than the body’s applies.' })
}

function partial<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
): { [Field in keyof Shape]: z.ZodOptional<Shape[Field]> } {
  return Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, schema.optional()])) as never
}
