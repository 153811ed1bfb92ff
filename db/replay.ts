import type { EventRow } from './eventHash'

type Columns = Record<string, unknown>

/** A row as the log leaves it: the columns it tells of, and how often it was written. */
export interface ReplayedRow {
  columns: Columns
  version: number
}

/** Are two logged values the same? JSON keeps the order of keys, so its text decides. */
export function sameValue(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left ?? null) === JSON.stringify(right ?? null)
}

/** Rebuilds every row from the log, event by event, and says where the log contradicts itself. */
export class Replay {
  private readonly entities = new Map<string, Map<string, ReplayedRow>>()
  /** Versions of rows that were removed: one that comes back goes on counting. */
  private readonly removed = new Map<string, number>()

  constructor(private readonly fault: (sentence: string) => void) {}

  rowsOf(entity: string): Map<string, ReplayedRow> {
    let rows = this.entities.get(entity)
    if (!rows) {
      rows = new Map()
      this.entities.set(entity, rows)
    }
    return rows
  }

  apply(event: EventRow): void {
    // Version 0: a note of something that changed no row, such as an export.
    if (event.rowVersion === 0) return
    const rows = this.rowsOf(event.entity)
    const standing = rows.get(event.key)
    const name = `${event.entity} ${event.key}`
    const gone = this.removed.get(name) ?? 0
    if (event.rowVersion !== (standing?.version ?? gone) + 1) {
      this.fault(
        `Event ${event.seq} writes version ${event.rowVersion} of ${name}, after version ${standing?.version ?? gone}.`,
      )
    }
    if (event.before === null) this.insert(event, rows, name)
    else if (standing === undefined)
      this.fault(`Event ${event.seq} changes ${name}, which does not stand at that point of the log.`)
    else this.change(event, rows, standing, name)
  }

  private insert(event: EventRow, rows: Map<string, ReplayedRow>, name: string): void {
    if (rows.has(event.key)) this.fault(`Event ${event.seq} inserts ${name}, which stands already.`)
    rows.set(event.key, { columns: { ...event.after }, version: event.rowVersion })
  }

  private change(event: EventRow, rows: Map<string, ReplayedRow>, standing: ReplayedRow, name: string): void {
    for (const [column, value] of Object.entries(event.before ?? {})) {
      if (!sameValue(standing.columns[column], value)) {
        this.fault(`Event ${event.seq} says that ${column} of ${name} was another value than the log left.`)
      }
    }
    if (event.after === null) {
      rows.delete(event.key)
      this.removed.set(name, event.rowVersion)
      return
    }
    Object.assign(standing.columns, event.after)
    standing.version = event.rowVersion
  }
}
