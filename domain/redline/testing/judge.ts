import { compare } from '../compare'
import type { EditedDraft, KnownEdit } from './knownEdits'

/** What a comparison missed of the known edits, and what it claimed that was not so. */
export interface Judgement {
  missed: KnownEdit[]
  invented: KnownEdit[]
  /** More paragraphs called moved than were moved. */
  movedTooMany: number
}

/** The title and the organ's line stand before the first PP. */
const BEFORE = 2

const key = ({ from, to }: { from: number[]; to: number[] }) => `${from.join(',')}>${to.join(',')}`

/** Compares the two versions and holds the result against what was done. */
export function judge(edited: EditedDraft): Judgement {
  const { entries } = compare(edited.old, edited.new)
  const found = entries
    .map(({ kind, old, new: next }) => ({
      kind,
      from: old.map((at) => at - BEFORE),
      to: next.map((at) => at - BEFORE),
    }))
    .filter((entry) => (entry.from[0] ?? entry.to[0]!) >= 0)
  const known = new Map(edited.truth.map((edit) => [key(edit), edit]))
  const got = new Map(found.map((edit) => [key(edit), edit]))
  const moved = (list: KnownEdit[]) => list.filter((edit) => edit.kind.startsWith('moved')).length
  return {
    missed: edited.truth.filter((edit) => !got.has(key(edit))),
    invented: found.filter((edit) => !known.has(key(edit))),
    movedTooMany: Math.max(0, moved(found) - moved(edited.truth)),
  }
}
