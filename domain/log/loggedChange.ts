/** One event of the log as words are made from it: the columns that changed, before and after. */
export interface LoggedChange {
  seq: number
  at: number
  actorId: string
  type: string
  iso3: string | null
  entity: string
  key: string
  /** Null before a row was made. */
  before: Record<string, unknown> | null
  /** Null after a row was removed. */
  after: Record<string, unknown> | null
  mutationId: string
  /** The mutation that this one takes back. */
  undoes: string | null
}

/** What a log calls by number and a reader by name. */
export interface LogNames {
  /** A person's name, "the operator" for nobody's. */
  person: (id: string) => string
  /** A vote item as pickers name it: "Committee, whole text". */
  voteItem: (id: string) => string
  /** The body that votes on it, whose verb its result takes; empty where the item is gone. */
  bodyOf: (voteItemId: string) => string
}

/** Was this column changed, whichever way? */
export function touches(change: LoggedChange, column: string): boolean {
  return column in (change.after ?? {}) || column in (change.before ?? {})
}

/** The text of a column, null where it is empty or something else than text. */
export function textOf(row: Record<string, unknown> | null, column: string): string | null {
  const value = row?.[column]
  return typeof value === 'string' && value !== '' ? value : null
}
