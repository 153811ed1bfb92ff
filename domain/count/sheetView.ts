import { CO_SPONSORSHIP_STATES, type CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { englishOrder } from '@/domain/reference/englishOrder'
import { nameKey } from '@/domain/reference/nameKey'
import { stateName } from '@/domain/reference/stateNames'
import { daysSince } from '@/domain/time/moment'
import { CONFIDENCES, type Confidence, EXPECTED_VOTES, type ExpectedVote, heldConfidence } from '@/domain/votes/vote'
import type { SheetRow } from './sheet'

/**
 * What of the sheet is shown and in which order. All of it stands in the address, so that a view can be sent to a
 * colleague; an address that says something unknown shows the rest of what it says.
 */
export interface SheetView {
  search: string
  /** A regional group's name, or a political group's id. */
  group: string | null
  sponsor: CoSponsorshipState | 'reconfirm' | 'official' | null
  vote: ExpectedVote | null
  confidence: Confidence | null
  /** A person's id, or 'nobody'. */
  responsible: string | null
  /** Nothing heard for at least this many days (or ever). */
  stale: number | null
  /** The next step is due: `overdue`, by `today`, within a `week`. */
  due: 'overdue' | 'today' | 'week' | null
  suggested: boolean
  sort: SheetSort
  descending: boolean
}

export const SHEET_SORTS = ['state', 'sponsor', 'vote', 'confidence', 'heard', 'due', 'responsible'] as const
export type SheetSort = (typeof SHEET_SORTS)[number]

const SPONSOR_FILTERS = [...CO_SPONSORSHIP_STATES, 'reconfirm', 'official'] as const
const DUE_FILTERS = ['overdue', 'today', 'week'] as const

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null
}

/** Reads a view from an address's parameters. */
export function sheetViewOf(params: Pick<URLSearchParams, 'get'>): SheetView {
  const stale = Number(params.get('stale'))
  return {
    search: (params.get('q') ?? '').slice(0, 80),
    group: params.get('group'),
    sponsor: oneOf(SPONSOR_FILTERS, params.get('sponsor')),
    vote: oneOf(EXPECTED_VOTES, params.get('vote')),
    confidence: oneOf(CONFIDENCES, params.get('confidence')),
    responsible: params.get('responsible'),
    stale: Number.isInteger(stale) && stale > 0 ? Math.min(stale, 3650) : null,
    due: oneOf(DUE_FILTERS, params.get('due')),
    suggested: params.get('suggested') === '1',
    sort: oneOf(SHEET_SORTS, params.get('sort')) ?? 'state',
    descending: params.get('order') === 'desc',
  }
}

/** Writes a view into an address's parameters, leaving others (the vote item) as they are. */
export function withSheetView(params: URLSearchParams, view: SheetView): URLSearchParams {
  const next = new URLSearchParams(params)
  const set = (name: string, value: string | null) => (value ? next.set(name, value) : next.delete(name))
  set('q', view.search.trim() && view.search)
  set('group', view.group)
  set('sponsor', view.sponsor)
  set('vote', view.vote)
  set('confidence', view.confidence)
  set('responsible', view.responsible)
  set('stale', view.stale === null ? null : String(view.stale))
  set('due', view.due)
  set('suggested', view.suggested ? '1' : null)
  set('sort', view.sort === 'state' ? null : view.sort)
  set('order', view.descending ? 'desc' : null)
  return next
}

/** Is anything filtered? */
export function isFiltered(view: SheetView): boolean {
  const { sort: _sort, descending: _descending, search, suggested, ...filters } = view
  return search.trim() !== '' || suggested || Object.values(filters).some((value) => value !== null)
}

export interface ViewContext {
  now: number
  /** Today YYYY-MM-DD in the body's city. */
  today: string
  /** Codes of a political group's members on the vote item's date; null when there is no such group. */
  membersOf: (groupId: string) => readonly string[] | null
  personName: (id: string) => string
  /** Is a State also called what is searched for: by an alias, in French or Spanish? */
  alsoCalled?: (iso3: string) => boolean
}

/** The rows a view shows, in its order. */
export function rowsInView(rows: readonly SheetRow[], view: SheetView, context: ViewContext): SheetRow[] {
  const members = view.group === null ? null : context.membersOf(view.group)
  const wanted = nameKey(view.search)
  const shown = rows.filter((row) => passes(row, view, context, members, wanted))
  return shown.sort(comparing(view, context))
}

function passes(
  row: SheetRow,
  view: SheetView,
  context: ViewContext,
  members: readonly string[] | null,
  wanted: string,
): boolean {
  const state = stateName(row.iso3)
  if (wanted && !isCalled(row.iso3, wanted) && !context.alsoCalled?.(row.iso3)) return false
  if (view.group !== null && state?.regionalGroup !== view.group && !members?.includes(row.iso3)) return false
  if (view.sponsor !== null && !hasSponsorState(row, view.sponsor)) return false
  if (view.vote !== null && row.expected !== view.vote) return false
  if (view.confidence !== null && heldConfidence(row) !== view.confidence) return false
  if (view.responsible !== null && (row.responsibleId ?? 'nobody') !== view.responsible) return false
  if (view.suggested && row.suggestedFrom === null) return false
  if (view.stale !== null && row.lastHeardAt !== null && daysSince(row.lastHeardAt, context.now) < view.stale)
    return false
  return view.due === null || isDue(row, view.due, context)
}

const isCalled = (iso3: string, wanted: string): boolean =>
  nameKey(stateName(iso3)?.name ?? '').includes(wanted) || iso3.toLowerCase() === wanted

function hasSponsorState(row: SheetRow, wanted: NonNullable<SheetView['sponsor']>): boolean {
  if (wanted === 'reconfirm') return row.reconfirm
  if (wanted === 'official') return row.coSponsorship === 'registered' || row.coSponsorship === 'listed'
  return row.coSponsorship === wanted
}

function isDue(row: SheetRow, due: NonNullable<SheetView['due']>, { today, now }: ViewContext): boolean {
  if (row.nextStepDue === null) return false
  if (due === 'overdue') return row.nextStepDue < today
  if (due === 'today') return row.nextStepDue <= today
  const inAWeek = new Date(now + 7 * 86_400_000).toISOString().slice(0, 10)
  return row.nextStepDue <= inAWeek
}

type Compare = (a: SheetRow, b: SheetRow) => number

const byName: Compare = (a, b) =>
  englishOrder(stateName(a.iso3) ?? { name: a.iso3 }, stateName(b.iso3) ?? { name: b.iso3 })

const ranked =
  <Value>(order: readonly Value[], of: (row: SheetRow) => Value): Compare =>
  (a, b) =>
    order.indexOf(of(a)) - order.indexOf(of(b))

function comparing(view: SheetView, { personName }: ViewContext): Compare {
  const last = '\uffff'
  const compares: Record<SheetSort, Compare> = {
    state: byName,
    sponsor: ranked([...CO_SPONSORSHIP_STATES].reverse(), (row) => row.coSponsorship),
    vote: ranked(EXPECTED_VOTES, (row) => row.expected),
    confidence: ranked([...CONFIDENCES, null], (row) => heldConfidence(row)),
    // Longest silence first: what was never heard before all.
    heard: (a, b) => (a.lastHeardAt ?? 0) - (b.lastHeardAt ?? 0),
    due: (a, b) => ((a.nextStepDue ?? last) < (b.nextStepDue ?? last) ? -1 : a.nextStepDue === b.nextStepDue ? 0 : 1),
    responsible: (a, b) => nameOf(a).localeCompare(nameOf(b)),
  }
  const nameOf = (row: SheetRow) => (row.responsibleId === null ? last : personName(row.responsibleId))
  const compare = compares[view.sort]
  const sign = view.descending ? -1 : 1
  return (a, b) => sign * compare(a, b) || byName(a, b)
}
