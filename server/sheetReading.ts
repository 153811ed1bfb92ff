import { z } from 'zod'
import type { Db } from '@/db/client'
import { voteItemOf } from '@/db/count'
import { eventsOfRowSince } from '@/db/eventLog'
import { personNames } from '@/db/people'
import { teamOf } from '@/db/resolutions'
import type { CountSheet, SheetRow } from '@/domain/count/sheet'
import {
  type ChangedSince,
  type ImportedRow,
  OUTREACH_FIELDS,
  planSheetImport,
  type SheetField,
  type SheetPlan,
  type SheetProblem,
  type SheetValue,
  VOTE_FIELDS,
} from '@/domain/count/sheetImport'
import { type ReadRow, readSheetCsv, SHEET_LIMIT_CHARACTERS } from '@/formats/sheetCsv/readSheetCsv'
import { loadCountSheet } from './reads/count'

export const sheetText = z
  .string()
  .max(SHEET_LIMIT_CHARACTERS, 'A sheet has 4 MB at most. Take out what is not of the sheet.')

export interface PlannedSheet {
  plan: SheetPlan
  sheet: CountSheet
  otherColumns: string[]
  ofAnotherItem: boolean
}

/** Reads a sheet and compares it with what stands now; the same inside the preview and inside the import. */
export async function plannedSheet(
  db: Db,
  at: { resolutionId: string; voteItemId: string },
  text: string,
): Promise<PlannedSheet | { unreadable: string } | null> {
  if (!(await voteItemOf(db, at.resolutionId, at.voteItemId))) return null
  const sheet = await loadCountSheet({ db }, at)
  if (!sheet) return null
  const reading = readSheetCsv(text, at.voteItemId)
  if ('unreadable' in reading) return reading
  const problems: SheetProblem[] = []
  const standing = new Map(sheet.rows.map((row) => [row.iso3, row]))
  const team = await teamOf(db, at.resolutionId)
  const names = await personNames(db)
  const rows: ImportedRow[] = []
  const since = new Map<string, ChangedSince[]>()
  for (const read of reading.rows) {
    const current = standing.get(read.iso3)
    const row = current && withResponsible(read, current, team, names)
    if (!row || !current) continue
    if ('sentence' in row) problems.push(row)
    else {
      rows.push(row)
      if (row.seen) since.set(row.iso3, await changedSince(db, at, row.iso3, row.seen, current, names))
    }
  }
  const plan = planSheetImport(rows, sheet.rows, since)
  const all = [...reading.problems, ...problems, ...plan.problems].sort((a, b) => a.line - b.line)
  const { otherColumns, ofAnotherItem } = reading
  return { plan: { ...plan, problems: all }, sheet, otherColumns, ofAnotherItem }
}

type Team = readonly { id: string; name: string }[]

function withResponsible(
  { responsible, ...row }: ReadRow,
  current: SheetRow,
  team: Team,
  names: ReadonlyMap<string, string>,
): ImportedRow | SheetProblem {
  if (responsible === undefined) return row
  if (responsible === null) return { ...row, values: { ...row.values, responsibleId: null } }
  // Whoever left the team may stay where he or she stands.
  if (current.responsibleId && names.get(current.responsibleId) === responsible)
    return { ...row, values: { ...row.values, responsibleId: current.responsibleId } }
  const meant = team.filter(({ name }) => name.toLowerCase() === responsible.toLowerCase())
  const [person] = meant
  if (person && meant.length === 1) return { ...row, values: { ...row.values, responsibleId: person.id } }
  const sentence = person
    ? `Two people on the team are called “${responsible}”; set it on the sheet.`
    : `Nobody called “${responsible}” is on the team of this resolution.`
  return { line: row.line, printed: row.iso3, sentence }
}

async function changedSince(
  db: Db,
  { resolutionId, voteItemId }: { resolutionId: string; voteItemId: string },
  iso3: string,
  seen: { outreach: number; vote: number },
  current: SheetRow,
  names: ReadonlyMap<string, string>,
): Promise<ChangedSince[]> {
  const parts = [
    {
      entity: 'expectedVote',
      key: `${voteItemId}/${iso3}`,
      seen: seen.vote,
      now: current.voteVersion,
      fields: VOTE_FIELDS,
    },
    {
      entity: 'outreach',
      key: `${resolutionId}/${iso3}`,
      seen: seen.outreach,
      now: current.outreachVersion,
      fields: OUTREACH_FIELDS,
    },
  ] as const
  const changed: ChangedSince[] = []
  for (const part of parts) {
    if (part.seen === part.now) continue
    for (const row of await eventsOfRowSince(db, part.entity, part.key, part.seen)) {
      for (const field of part.fields as readonly SheetField[]) {
        const touched = field in { ...row.before, ...row.after }
        // The first event since the export says what stood there then.
        if (!touched || changed.some((one) => one.field === field)) continue
        const base = (row.before?.[field] ?? EMPTY[field] ?? null) as SheetValue
        changed.push({ field, base, by: names.get(row.actorId) ?? 'The operator', at: row.at })
      }
    }
  }
  return changed
}

/** What a State without a row has. */
const EMPTY: Partial<Record<SheetField, SheetValue>> = {
  expected: 'unknown',
  coSponsorship: 'not-asked',
  reconfirm: false,
}
