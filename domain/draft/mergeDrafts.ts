import { stationary } from '@/domain/redline/order'
import { mergeParagraph } from './mergeParagraph'
import type { DraftParagraph, DraftText } from './paragraph'

/** A paragraph about which two people truly disagree: both readings, and what they began with. */
export interface DraftConflict {
  paragraphId: string
  /** What both changed in different ways; `deleted` where one took away what the other changed. */
  about: ('text' | 'kind' | 'level' | 'suffix' | 'state' | 'opening' | 'deleted')[]
  /** Null where the paragraph was not there. */
  base: DraftParagraph | null
  mine: DraftParagraph | null
  theirs: DraftParagraph | null
}

export interface MergedDrafts {
  /** The merged draft; in a conflict it holds mine, or the one that was not deleted. */
  draft: DraftText
  conflicts: DraftConflict[]
}

type ById = Map<string, DraftParagraph>

const byId = (draft: DraftText): ById => new Map(draft.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
const same = (a: DraftParagraph, b: DraftParagraph) => JSON.stringify(a) === JSON.stringify(b)

/** What becomes of one paragraph: null where it goes. */
function mergeOne(
  id: string,
  sides: Record<'base' | 'mine' | 'theirs', ById>,
  language: string,
): { paragraph: DraftParagraph | null; about: DraftConflict['about'] } {
  const [base, mine, theirs] = [sides.base.get(id), sides.mine.get(id), sides.theirs.get(id)]
  if (mine && theirs) {
    const origin = base ?? { ...mine, text: '', openingLength: 0, footnotes: [] }
    const { paragraph, conflicting } = mergeParagraph({ base: origin, mine, theirs }, language)
    return { paragraph, about: conflicting }
  }
  const left = mine ?? theirs
  if (!left || !base) return { paragraph: left ?? null, about: [] }
  return same(left, base) ? { paragraph: null, about: [] } : { paragraph: left, about: ['deleted'] }
}

/** The identities that one side moved against the base. */
function movedIn(base: DraftText, side: DraftText): Set<string> {
  const places = new Map(side.paragraphs.map(({ id }, at) => [id, at]))
  const kept = stationary(base.paragraphs.map(({ id }) => places.get(id) ?? -1))
  return new Set(base.paragraphs.filter(({ id }, at) => places.has(id) && !kept[at]).map(({ id }) => id))
}

/** Mine in its order, with what they added or moved put behind what it stands behind in theirs. */
function mergeOrder(base: DraftText, mine: DraftText, theirs: DraftText): string[] {
  const movedByMe = movedIn(base, mine)
  const movedByThem = movedIn(base, theirs)
  const inMine = new Set(mine.paragraphs.map(({ id }) => id))
  const places = (id: string) => !inMine.has(id) || (movedByThem.has(id) && !movedByMe.has(id))
  const placed = theirs.paragraphs.filter(({ id }) => places(id)).map(({ id }) => id)
  const placing = new Set(placed)
  const order = mine.paragraphs.map(({ id }) => id).filter((id) => !placing.has(id))
  theirs.paragraphs.forEach(({ id }, at) => {
    if (!placing.has(id)) return
    let before = at - 1
    while (before >= 0 && !order.includes(theirs.paragraphs[before]!.id)) before--
    order.splice(before < 0 ? 0 : order.indexOf(theirs.paragraphs[before]!.id) + 1, 0, id)
  })
  return order
}

/**
 * Merges what two people made of the same draft, paragraph by paragraph by identity and word by word inside. Changes
 * to different paragraphs, or to different words of one, both stand; where both changed the same words, or one
 * deleted what the other changed, the conflict says so with both readings.
 */
export function mergeDrafts(base: DraftText, mine: DraftText, theirs: DraftText): MergedDrafts {
  const sides = { base: byId(base), mine: byId(mine), theirs: byId(theirs) }
  const paragraphs: DraftParagraph[] = []
  const conflicts: DraftConflict[] = []
  for (const id of mergeOrder(base, mine, theirs)) {
    const { paragraph, about } = mergeOne(id, sides, mine.language)
    if (paragraph) paragraphs.push(paragraph)
    if (about.length === 0) continue
    const reading = (side: ById) => side.get(id) ?? null
    conflicts.push({
      paragraphId: id,
      about,
      base: reading(sides.base),
      mine: reading(sides.mine),
      theirs: reading(sides.theirs),
    })
  }
  return { draft: { ...mine, paragraphs }, conflicts }
}
