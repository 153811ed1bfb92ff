/** The life of a resolution, in order, and its side exits. */
export const STAGES = [
  { id: 'concept', name: 'Concept' },
  { id: 'zero-draft', name: 'Zero draft' },
  { id: 'informals', name: 'Informals' },
  { id: 'tabled', name: 'Tabled' },
  { id: 'revised', name: 'Revised' },
  { id: 'amended', name: 'Amended' },
  { id: 'committee', name: 'Action in Committee' },
  { id: 'plenary', name: 'Plenary' },
  { id: 'adopted', name: 'Adopted' },
] as const

export const SIDE_EXITS = [
  { id: 'withdrawn', name: 'Withdrawn' },
  { id: 'no-action', name: 'No action' },
  { id: 'deferred', name: 'Deferred' },
  { id: 'rejected', name: 'Rejected' },
] as const

export const STAGE_IDS = [...STAGES, ...SIDE_EXITS].map((stage) => stage.id)
export type Stage = (typeof STAGES)[number]['id'] | (typeof SIDE_EXITS)[number]['id']

/** Has the text been submitted? The side exits do not say. */
export function isTabled(stage: Stage): boolean {
  const place = STAGES.findIndex(({ id }) => id === stage)
  return place >= STAGES.findIndex(({ id }) => id === 'tabled')
}

export const isStage = (value: unknown): value is Stage => STAGE_IDS.some((id) => id === value)

export function stageName(stage: Stage): string {
  return [...STAGES, ...SIDE_EXITS].find((entry) => entry.id === stage)?.name ?? stage
}

/** Kinds of dated deadlines; they move, so they are rows and none is hard-coded. */
export const DEADLINE_KINDS = ['tabling', 'amendments', 'sponsorship', 'action', 'plenary', 'meeting', 'other'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]
