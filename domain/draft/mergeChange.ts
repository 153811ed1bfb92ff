import { sameWriting } from './editorChanges'
import { mergeParagraph } from './mergeParagraph'
import type { DraftParagraph } from './paragraph'
import type { ParagraphChange } from './version'

/** One paragraph's row: what it says, where it stands, whether it was taken out. */
export interface Standing {
  paragraph: DraftParagraph
  rank: number
  deleted: boolean
}

/**
 * What a paragraph becomes when a change meets a row that others have written since. Words are merged; a move stands
 * unless only the row was moved; what both changed in different ways is a conflict, and so is a change that does not
 * know the row at all. The state is set by a command of its own and stays as the row has it.
 * @param origin what the change began with; null where that is not known
 */
export function mergeChange(
  current: Standing,
  change: Pick<ParagraphChange, 'paragraph' | 'rank' | 'deleted'>,
  origin: { paragraph: DraftParagraph; rank: number | null } | null,
  language: string,
): Standing | 'conflict' {
  const theirs = current.paragraph
  const mine = withStateOf(theirs, change.paragraph)
  if (!origin) {
    const same = sameWriting(mine, theirs) && change.deleted === current.deleted
    return same ? { ...current, paragraph: mine } : 'conflict'
  }
  const base = withStateOf(theirs, origin.paragraph)
  if (change.deleted !== current.deleted && (current.deleted || !sameWriting(theirs, base))) return 'conflict'
  const rank = change.rank === origin.rank ? current.rank : change.rank
  const { paragraph, conflicting } = mergeParagraph({ base, mine, theirs }, language)
  return conflicting.length > 0 ? 'conflict' : { paragraph, rank, deleted: change.deleted }
}

/** The paragraph with the state that the row has. */
export function withStateOf({ state, stateBy, stateAt }: DraftParagraph, paragraph: DraftParagraph): DraftParagraph {
  const { stateBy: _by, stateAt: _at, ...rest } = paragraph
  return { ...rest, state, ...(stateBy ? { stateBy } : {}), ...(stateAt ? { stateAt } : {}) }
}
