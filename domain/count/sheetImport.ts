/** What importing an edited sheet would change: decided here, shown first, written only when confirmed. */
import { CO_SPONSORSHIP_WORDS, type CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { moveRefusal } from '@/domain/coSponsorship/moves'
import type { ExpectedVoteChange, OutreachChange, SheetRow } from '@/domain/count/sheet'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

export const VOTE_FIELDS = ['expected', 'confidence', 'source', 'heardAt'] as const
export const OUTREACH_FIELDS = [
  'coSponsorship',
  'reconfirm',
  'responsibleId',
  'nextStep',
  'nextStepDue',
  'note',
] as const
export type SheetField = (typeof VOTE_FIELDS)[number] | (typeof OUTREACH_FIELDS)[number]
export type SheetValue = string | number | boolean | null
export type SheetValues = Partial<Record<SheetField, SheetValue>>

/** One line of a file that was understood. */
export interface ImportedRow {
  line: number
  iso3: string
  /** The versions that the row had when it was exported; null where the file does not say. */
  seen: { outreach: number; vote: number } | null
  /** Only what the file says; `responsibleId` is looked up before. */
  values: SheetValues
}

/** A line, or a part of one, that cannot be imported, and what to do. Nothing of it is written. */
export interface SheetProblem {
  line: number
  /** As it stands in the file. */
  printed: string
  sentence: string
}

export interface FieldChange {
  field: SheetField
  from: SheetValue
  to: SheetValue
}

/** A field that somebody changed on the desk since the file was exported. */
export interface ChangedSince {
  field: SheetField
  /** What stood there when the file was exported. */
  base: SheetValue
  by: string
  at: number
}

export interface RowPlan {
  iso3: string
  line: number
  changes: FieldChange[]
  /** Changed in the file and, otherwise, on the desk: somebody has to choose. */
  conflicts: (FieldChange & { by: string; at: number })[]
  /** Changed on the desk and untouched in the file: stays as it is on the desk. */
  changedOnDesk: FieldChange[]
}

export interface SheetPlan {
  rows: RowPlan[]
  problems: SheetProblem[]
  /** Lines understood that change nothing. */
  unchanged: number
}

/** What a client is shown before it confirms. */
export type SheetPreview = { plan: SheetPlan; otherColumns: string[]; ofAnotherItem: boolean } | { unreadable: string }

/** By ISO3: the conflicts of that row are kept as they stand on the desk, or overwritten with the file's. */
export type ConflictChoices = Readonly<Record<string, 'keep' | 'overwrite'>>

const same = (left: SheetValue, right: SheetValue, field: SheetField): boolean =>
  field === 'heardAt' && typeof left === 'number' && typeof right === 'number'
    ? Math.floor(left / 1000) === Math.floor(right / 1000)
    : left === right

/**
 * Compares a file with the sheet as it stands.
 * @param since by ISO3, what changed on the desk since the version that the file's row bears.
 */
export function planSheetImport(
  rows: readonly ImportedRow[],
  sheet: readonly SheetRow[],
  since: ReadonlyMap<string, readonly ChangedSince[]>,
): SheetPlan {
  const standing = new Map(sheet.map((row) => [row.iso3, row]))
  const plan: SheetPlan = { rows: [], problems: [], unchanged: 0 }
  for (const row of rows) {
    const current = standing.get(row.iso3)
    if (!current) continue
    const rowPlan = planRow(row, current, since.get(row.iso3) ?? [])
    const refused = refusalOf(rowPlan, current)
    if (refused) plan.problems.push({ line: row.line, printed: row.iso3, sentence: refused })
    else if (rowPlan.changes.length + rowPlan.conflicts.length + rowPlan.changedOnDesk.length > 0)
      plan.rows.push(rowPlan)
    else plan.unchanged += 1
  }
  return plan
}

function planRow(row: ImportedRow, current: SheetRow, since: readonly ChangedSince[]): RowPlan {
  const plan: RowPlan = { iso3: row.iso3, line: row.line, changes: [], conflicts: [], changedOnDesk: [] }
  for (const [name, to] of Object.entries(valuesOf(row.values, current))) {
    const field = name as SheetField
    const change: FieldChange = { field, from: current[field], to }
    if (same(change.from, to, field)) continue
    const changed = since.find((one) => one.field === field)
    if (!changed) plan.changes.push(change)
    else if (same(changed.base, to, field)) plan.changedOnDesk.push(change)
    else plan.conflicts.push({ ...change, by: changed.by, at: changed.at })
  }
  return plan
}

/** A vote not known has no confidence, and one that is known has at least the least. */
function valuesOf(values: SheetValues, current: SheetRow): SheetValues {
  const expected = values.expected ?? current.expected
  if (expected === 'unknown') return { ...values, confidence: null }
  if (values.expected !== undefined && values.confidence === null) return { ...values, confidence: 'leaning' }
  return values
}

function refusalOf(plan: RowPlan, current: SheetRow): string | null {
  const all = [...plan.changes, ...plan.conflicts]
  const barred = !current.mayVote && all.some(({ field, to }) => isVoteField(field) && to !== null && to !== 'unknown')
  if (barred) return 'It may not vote on this item; leave its vote columns empty.'
  const to = all.find(({ field }) => field === 'coSponsorship')?.to as CoSponsorshipState | undefined
  if (to === undefined) return null
  if (to === 'withdrawn') return 'A withdrawal needs its reason and version: record it on the sheet.'
  const refusal = moveRefusal(current.coSponsorship, to)
  return refusal
    ? `It cannot go from “${CO_SPONSORSHIP_WORDS[current.coSponsorship]}” to “${CO_SPONSORSHIP_WORDS[to]}”. ${refusal}`
    : null
}

const isVoteField = (field: SheetField): boolean => (VOTE_FIELDS as readonly string[]).includes(field)

/** Rows whose conflicts nobody has decided yet. */
export const undecided = (plan: SheetPlan, choices: ConflictChoices): string[] =>
  plan.rows.filter((row) => row.conflicts.length > 0 && !choices[row.iso3]).map((row) => row.iso3)

/** The changes to be written, in the form that the desk's own edits have, at the versions that stand now. */
export function changesOfPlan(plan: SheetPlan, choices: ConflictChoices, sheet: readonly SheetRow[]) {
  const standing = new Map(sheet.map((row) => [row.iso3, row]))
  const votes: ExpectedVoteChange[] = []
  const outreach: OutreachChange[] = []
  for (const row of plan.rows) {
    const current = standing.get(row.iso3)
    if (!current) continue
    const chosen = choices[row.iso3] === 'overwrite' ? [...row.changes, ...row.conflicts] : row.changes
    const patch = (fields: readonly SheetField[]) =>
      Object.fromEntries(chosen.filter(({ field }) => fields.includes(field)).map(({ field, to }) => [field, to]))
    const vote = patch(VOTE_FIELDS) as { expected?: ExpectedVote; confidence?: Confidence | null }
    const rest = patch(OUTREACH_FIELDS)
    if (Object.keys(vote).length > 0) votes.push({ ...vote, iso3: row.iso3, version: current.voteVersion })
    if (Object.keys(rest).length > 0) outreach.push({ ...rest, iso3: row.iso3, version: current.outreachVersion })
  }
  return { votes, outreach }
}
