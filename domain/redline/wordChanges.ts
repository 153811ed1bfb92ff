import { diffArrays } from 'diff'
import type { RedlineSegment } from './redline'

/**
 * Words that may come and go within one paragraph before it is looked at clause by clause: what comparing costs grows
 * with their square (Myers 1986), and of a text that shares so little a reader wants the clauses anyway. The longest
 * paragraphs of a resolution have some 300 words.
 */
const MOST_EDITS = 800
/** The same within one clause that changed. */
const MOST_EDITS_OF_A_CLAUSE = 200

/** Where a clause ends, in any of the scripts. */
const ENDS_A_CLAUSE = /[.,;:!?،؛。，；：\n]/u

/** What came, went and stayed between two lists of words, in order; joined, each side's text is exact. */
export function wordChanges(old: readonly string[], next: readonly string[]): RedlineSegment[] {
  return bounded(old, next, MOST_EDITS) ?? byClauses(old, next)
}

function bounded(old: readonly string[], next: readonly string[], maxEditLength: number): RedlineSegment[] | undefined {
  return diffArrays([...old], [...next], { maxEditLength })?.map(({ added, removed, value }) => ({
    op: added ? 'insert' : removed ? 'delete' : 'equal',
    text: value.join(''),
  }))
}

/** Clauses that stayed are kept; between them, words are compared where that is still cheap. */
function byClauses(old: readonly string[], next: readonly string[]): RedlineSegment[] {
  const [oldClauses, newClauses] = [clausesOf(old), clausesOf(next)]
  const texts = (clauses: readonly string[][]) => clauses.map((words) => words.join(''))
  const changes = diffArrays(texts(oldClauses), texts(newClauses), { maxEditLength: MOST_EDITS })
  if (!changes) return replaced(old, next)
  const segments: RedlineSegment[] = []
  const gone: string[] = []
  const come: string[] = []
  const flush = () => {
    segments.push(...(bounded(gone, come, MOST_EDITS_OF_A_CLAUSE) ?? replaced(gone, come)))
    gone.length = 0
    come.length = 0
  }
  let [oldAt, newAt] = [0, 0]
  for (const { added, removed, count = 0, value } of changes) {
    if (removed) gone.push(...oldClauses.slice(oldAt, oldAt + count).flat())
    else if (added) come.push(...newClauses.slice(newAt, newAt + count).flat())
    else {
      flush()
      segments.push({ op: 'equal', text: value.join('') })
    }
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  flush()
  return segments
}

const replaced = (old: readonly string[], next: readonly string[]): RedlineSegment[] => [
  { op: 'delete', text: old.join('') },
  { op: 'insert', text: next.join('') },
]

function clausesOf(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]]
  for (const word of words) {
    clauses.at(-1)?.push(word)
    if (ENDS_A_CLAUSE.test(word)) clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}
