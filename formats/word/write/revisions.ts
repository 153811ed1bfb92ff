import type { Trace } from '@/formats/tracked/trackedDraft'
import { tag } from './markup'
import { secondsOf } from './pack'

/** Who made the tracked changes and when (ISO 8601 in UTC). */
export type Revisor = { author: string; at: string }

/** Hands out the marks of tracked changes, each with an id of its own in the document. */
export type Revisions = {
  /** Dates the marks handed out from now on two minutes earlier, or as given. */
  dateApart(apart: boolean): void
  /** Runs wrapped in what became of them. */
  around(trace: Trace, runs: string): string
  /** The mark of a paragraph's end, for its `w:rPr`; empty where it was kept. */
  mark(trace: Trace): string
  /** The ends of the stretch that a move took away or brought, by the move's number. */
  moveRange(trace: 'moved-from' | 'moved-to', move: number): { start: string; end: string }
}

const names: Record<Exclude<Trace, 'kept'>, string> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  'moved-from': 'w:moveFrom',
  'moved-to': 'w:moveTo',
}

export function revisionsBy({ author, at }: Revisor): Revisions {
  let id = 0
  let date = secondsOf(at)
  const earlier = secondsOf(new Date(Date.parse(at) - 2 * 60_000).toISOString())
  const signed = () => {
    id += 1
    return { 'w:id': id, 'w:author': author, 'w:date': date }
  }
  return {
    dateApart: (apart) => {
      date = apart ? earlier : secondsOf(at)
    },
    around: (trace, runs) => (trace === 'kept' ? runs : tag(names[trace], signed(), runs)),
    mark: (trace) => (trace === 'kept' ? '' : tag(names[trace], signed())),
    moveRange: (trace, move) => {
      const attributes = signed()
      const name = `${names[trace]}Range`
      return {
        start: tag(`${name}Start`, { ...attributes, 'w:name': `move${move}` }),
        end: tag(`${name}End`, { 'w:id': attributes['w:id'] }),
      }
    },
  }
}
