/** What a command answers. Anything else is a bug and is thrown. */
export type Answer<Result = null> = Ok<Result> | Invalid | Refused | Conflicted

export interface Ok<Result> {
  status: 'ok'
  result: Result
  /** Number of the last event written by this command (0 when nothing changed): the cursor of the live stream. */
  seq: number
}

/** The input has a form we cannot read; by field, in words that say what to do. */
export interface Invalid {
  status: 'invalid'
  message: string
  fields: Record<string, string>
}

/** A rule said no. */
export interface Refused {
  status: 'refused'
  reason: 'rule' | 'not-found' | 'not-allowed' | 'signed-out' | 'too-many' | 'busy'
  message: string
  /** Lines of detail, for instance one a State. */
  details?: string[]
}

/** Somebody changed it since: both values, nothing overwritten. */
export interface Conflicted {
  status: 'conflict'
  message: string
  conflicts: Conflict[]
}

export interface Conflict {
  /** The kind of row, as in the event log. */
  entity: string
  key: string
  iso3: string | null
  /** The row's version now; sending it back says "I have seen theirs". */
  version: number
  /** The fields both changed: what stands now, and what was sent. */
  theirs: Record<string, unknown>
  mine: Record<string, unknown>
  by: string
  at: number
}

export const ok = <Result>(result: Result): Ok<Result> => ({ status: 'ok', result, seq: 0 })

export const invalid = (
  fields: Record<string, string>,
  message = Object.values(fields)[0] ?? 'Check the marked fields.',
): Invalid => ({
  status: 'invalid',
  message,
  fields,
})

export const refused = (message: string, reason: Refused['reason'] = 'rule', details?: string[]): Refused => ({
  status: 'refused',
  reason,
  message,
  ...(details ? { details } : {}),
})

export const notFound = (): Refused => refused('There is nothing here, or it is not open to you.', 'not-found')
