import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { versionOf } from '@/db/drafts'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import { type Answer, invalid, notFound, ok } from '@/domain/answer'
import { BODIES } from '@/domain/reference/bodies'
import { VOTE_ITEM_KIND_WORDS, VOTE_ITEM_KINDS } from '@/domain/votes/item'
import { DECISION_RULES } from '@/domain/votes/rule'
import { type CommandContext, command } from '../command'
import { conflictOf } from '../conflicts'
import { dateInput, emptyAsNull, idInput, iso3Input, lineInput } from '../inputs'
import { saveStatuses } from '../voteStatuses'

const facts = {
  kind: z.enum(VOTE_ITEM_KINDS, 'Choose what is voted on.'),
  bodyId: z.enum(BODIES.map((body) => body.id) as [string, ...string[]], 'Choose a body.'),
  title: lineInput('The title', 200),
  symbol: emptyAsNull(lineInput('The symbol', 60)),
  date: dateInput,
  meeting: emptyAsNull(lineInput('The meeting', 60)),
  moverIso3: emptyAsNull(iso3Input),
  moverName: emptyAsNull(lineInput('The mover', 120)),
  versionId: emptyAsNull(idInput),
  paragraphLabel: emptyAsNull(lineInput('The paragraph', 60)),
  recommended: z.enum(['yes', 'no', 'abstain'], 'Say how we vote.'),
  ruleOverride: z.enum(DECISION_RULES).nullable(),
  ruleReason: emptyAsNull(lineInput('The reason', 300)),
  procedural: z.boolean(),
  consensusExpected: z.boolean(),
  aboutId: emptyAsNull(idInput),
  rank: z.number().int('The rank is a whole number.').min(1, 'Ranks begin at 1.').max(999).nullable(),
  /** What an amendment does: see `distanceOfEffect`. Null: as its title says. */
  distance: z.number().int('Say whether it deletes, changes or adds.').min(1).max(3).nullable().optional(),
  operative: z.array(lineInput('A paragraph', 60)).max(300),
  excludes: z.array(idInput).max(100),
}

const partialFacts = Object.fromEntries(
  Object.entries(facts).map(([field, schema]) => [field, (schema as z.ZodType).optional()]),
) as { [Field in keyof typeof facts]: z.ZodOptional<(typeof facts)[Field]> }

type Facts = z.output<z.ZodObject<typeof facts>>

/** Adds a vote item to the order of the day. */
export const addVoteItem = command({
  name: 'voteItem.add',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, ...facts }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, ...item }): Promise<Answer<{ voteItemId: string }>> {
    const others = await voteItemsOf(context.tx, [resolutionId])
    const mistake = itemMistake(item, others, null) ?? (await versionMistake(context, resolutionId, item.versionId))
    if (mistake) return mistake
    const voteItemId = randomUUID()
    const filed = 1 + Math.max(0, ...others.map((other) => other.filed))
    const title = item.title || item.symbol || VOTE_ITEM_KIND_WORDS[item.kind]
    await insertRow(context, 'voteItem', { ...item, title, id: voteItemId, resolutionId, filed })
    await saveStatuses(context, resolutionId)
    return ok({ voteItemId })
  },
})

/** Edits a vote item; fields left out stay. Its result and its status are not edited but declared. */
export const editVoteItem = command({
  name: 'voteItem.edit',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, voteItemId: idInput, version: z.number().int().min(1), ...partialFacts }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemId, version, ...given }): Promise<Answer> {
    const current = await findRow(context.tx, 'voteItem', { id: voteItemId })
    if (!current || current.resolutionId !== resolutionId) return notFound()
    const patch = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const others = await voteItemsOf(context.tx, [resolutionId])
    const mistake =
      itemMistake({ ...current, ...patch }, others, voteItemId) ??
      (await versionMistake(context, resolutionId, given.versionId))
    if (mistake) return mistake
    const conflict = await conflictOf(context, 'voteItem', current, { id: voteItemId }, version, patch)
    if (conflict)
      return { status: 'conflict', message: 'Somebody changed this item since you saw it.', conflicts: [conflict] }
    await updateRow(context, 'voteItem', current, patch)
    await saveStatuses(context, resolutionId)
    return ok(null)
  },
})

/** Puts the items in an order by hand, or, with none named, back in the order that the rules give. */
export const orderVoteItems = command({
  name: 'voteItems.order',
  permission: 'votes.edit',
  input: z.object({ resolutionId: idInput, voteItemIds: z.array(idInput).max(300) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, voteItemIds }): Promise<Answer> {
    const items = await voteItemsOf(context.tx, [resolutionId])
    const named = new Set(voteItemIds)
    if (voteItemIds.length > 0 && (named.size !== items.length || items.some(({ id }) => !named.has(id))))
      return invalid({ voteItemIds: 'The items of the day have changed; look at the order again.' })
    for (const { id } of items) await placeItem(context, id, voteItemIds.indexOf(id))
    await saveStatuses(context, resolutionId)
    return ok(null)
  },
})

async function placeItem(context: CommandContext, id: string, index: number): Promise<void> {
  const row = await findRow(context.tx, 'voteItem', { id })
  if (row) await updateRow(context, 'voteItem', row, { place: index === -1 ? null : index + 1 })
}

type Others = Awaited<ReturnType<typeof voteItemsOf>>

/** What no form can know: the reason of another rule, and items named that are not of this resolution. */
function itemMistake(item: Omit<Facts, 'bodyId'> & { bodyId: string }, others: Others, ownId: string | null) {
  if (item.ruleOverride && !item.ruleReason)
    return invalid({ ruleReason: 'Say why another rule than the body’s applies.' })
  const known = new Set(others.filter(({ id }) => id !== ownId).map(({ id }) => id))
  if (item.aboutId && !known.has(item.aboutId)) return invalid({ aboutId: 'Choose an item of this resolution.' })
  if (item.excludes.some((id) => !known.has(id)))
    return invalid({ excludes: 'An item that would fall is not one of this resolution.' })
  return null
}

/** The version an item is about is one of this resolution's own. */
async function versionMistake(context: CommandContext, resolutionId: string, versionId: string | null | undefined) {
  if (versionId == null || (await versionOf(context.tx, resolutionId, versionId))) return null
  return invalid({ versionId: 'Choose a version of this resolution.' })
}
