import { z } from 'zod'
import type { NewRow, Row } from '@/db/entities'
import { findRow, insertRow, updateRow } from '@/db/journal'
import { isOnTeam } from '@/db/resolutions'
import { type Answer, type Conflict, ok, refused } from '@/domain/answer'
import { CO_SPONSORSHIP_STATES, CO_SPONSORSHIP_WORDS } from '@/domain/coSponsorship/coSponsorship'
import { moveCoSponsorship } from '@/domain/coSponsorship/moves'
import type { OutreachChange } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import { type CommandContext, command } from '../command'
import { conflictOf } from '../conflicts'
import { dateInput, emptyAsNull, idInput, iso3Input, lineInput, noteInput } from '../inputs'

const change = z.object({
  iso3: iso3Input,
  version: z.number().int().min(0),
  coSponsorship: z.enum(CO_SPONSORSHIP_STATES).optional(),
  withdrawnReason: emptyAsNull(lineInput('The reason', 500)).optional(),
  withdrawnFrom: emptyAsNull(lineInput('The version', 60)).optional(),
  reconfirm: z.boolean().optional(),
  responsibleId: idInput.nullable().optional(),
  nextStep: emptyAsNull(lineInput('The next step', 300)).optional(),
  nextStepDue: emptyAsNull(dateInput).optional(),
  note: emptyAsNull(noteInput('The note', 5000)).optional(),
})

/** Records co-sponsorship, who is responsible, the next step and the note of States: one or many, all or none. */
export const setOutreach = command({
  name: 'outreach.set',
  permission: 'count.edit',
  input: z.object({ resolutionId: idInput, changes: z.array(change).min(1).max(250) }),
  resolution: (input) => input.resolutionId,
  async run(context, { resolutionId, changes }): Promise<Answer<{ changed: string[] }>> {
    const strangers = await responsibleOffTeam(context, resolutionId, changes)
    if (strangers) return refused('Only somebody on the team of this resolution can be responsible for a State.')
    return saveOutreach(context, resolutionId, changes)
  },
})

/** The same for imports, which ran their own checks. */
export async function saveOutreach(
  context: CommandContext,
  resolutionId: string,
  changes: readonly OutreachChange[],
): Promise<Answer<{ changed: string[] }>> {
  const conflicts: Conflict[] = []
  const refusals: string[] = []
  const changed: string[] = []
  for (const wanted of changes) {
    const key = { resolutionId, iso3: wanted.iso3 }
    const current = await findRow(context.tx, 'outreach', key)
    const { iso3: _iso3, version, ...patch } = wanted
    const conflict = await conflictOf(context, 'outreach', current, key, version, patch)
    const move = moveOf(wanted, current)
    if (conflict) conflicts.push(conflict)
    else if (move.refusal) refusals.push(`${stateName(wanted.iso3)?.name}: ${move.refusal}`)
    else if (await saveOne(context, key, current, { ...patch, ...move.patch })) changed.push(wanted.iso3)
  }
  if (conflicts.length > 0) return { status: 'conflict', message: 'Somebody changed this since you saw it.', conflicts }
  if (refusals.length > 0)
    return refused(
      refusals.length === 1
        ? (refusals[0] ?? '')
        : `${refusals.length} States cannot make this move; nothing was changed.`,
      'rule',
      refusals,
    )
  return ok({ changed })
}

type Patch = Partial<NewRow<'outreach'>>

function moveOf(wanted: OutreachChange, current: Row<'outreach'> | undefined): { refusal?: string; patch?: Patch } {
  const from = current?.coSponsorship ?? 'not-asked'
  if (wanted.coSponsorship === undefined || wanted.coSponsorship === from) return {}
  const standing = { iso3: wanted.iso3, state: from, reconfirm: current?.reconfirm ?? false }
  const withdrawal = { reason: wanted.withdrawnReason ?? '', fromVersion: wanted.withdrawnFrom ?? '' }
  const move = moveCoSponsorship(standing, wanted.coSponsorship, withdrawal)
  if (!move.ok)
    return { refusal: move.refusal || `It cannot become ${CO_SPONSORSHIP_WORDS[wanted.coSponsorship].toLowerCase()}.` }
  const { state, reconfirm } = move.coSponsorship
  const left = state === 'withdrawn' ? {} : { withdrawnReason: null, withdrawnFrom: null }
  return { patch: { coSponsorship: state, reconfirm: wanted.reconfirm ?? reconfirm, ...left } }
}

async function saveOne(
  context: CommandContext,
  key: { resolutionId: string; iso3: string },
  current: Row<'outreach'> | undefined,
  patch: Patch,
): Promise<boolean> {
  if (current) return (await updateRow(context, 'outreach', current, patch)) !== current
  const says = Object.values(patch).some(
    (value) => value !== null && value !== undefined && value !== false && value !== 'not-asked',
  )
  if (!says) return false
  await insertRow(context, 'outreach', { ...key, ...patch })
  return true
}

async function responsibleOffTeam(
  context: CommandContext,
  resolutionId: string,
  changes: readonly { responsibleId?: string | null }[],
): Promise<boolean> {
  const named = new Set(changes.map((one) => one.responsibleId).filter((id) => id != null))
  for (const id of named) if (!(await isOnTeam(context.tx, resolutionId, id))) return true
  return false
}
