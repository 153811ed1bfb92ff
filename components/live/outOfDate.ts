import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { LiveChange } from '@/domain/liveMessage'
import { LIBRARY_PART } from '@/domain/votes/libraryImport'

/** What on the reads each kind of row changes, by the third part of a query's key; '*' is everything of the resolution. */
const TOUCHES: Readonly<Record<string, readonly string[]>> = {
  expectedVote: ['countSheet', 'orderOfTheDay', 'dashboard', 'state', 'forecast', 'scenarios', 'day'],
  outreach: ['countSheet', 'dashboard', 'state', 'forecast', 'tabFigures'],
  talk: ['countSheet', 'dashboard', 'state'],
  sheetView: ['sheetViews'],
  presence: ['day'],
  boardVote: ['day'],
  // Of no resolution: the library is everybody's, and any resolution may show the record.
  rollCall: ['countSheet', 'orderOfTheDay', 'dashboard', 'day', 'forecast', 'itemResult', 'state'],
  draftParagraph: ['draft', 'versions'],
}

/**
 * Marks out of date what these changes touch, in one pass; what is on the screen is fetched anew. The one place that
 * knows: one's own writes and, through the live stream, everybody else's come through here.
 */
export function markOutOfDate(client: QueryClient, changes: readonly LiveChange[]): void {
  const touched = new Set<string>()
  for (const change of changes) {
    const place = change.resolutionId === null ? 'desk' : `resolution ${change.resolutionId}`
    const touches = change.type === LIBRARY_PART ? ['library'] : (TOUCHES[change.entity] ?? ['*'])
    for (const what of touches) touched.add(`${place} ${what}`)
  }
  if (touched.size === 0) return
  void client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, touched) })
}

/** Lists of the library alone follow the parts of a long import; the rest hears of its end. */
const LIBRARY_READS: ReadonlySet<unknown> = new Set(['rollCalls', 'agreement', 'stateRecords'])

function isTouched(key: QueryKey, touched: ReadonlySet<string>): boolean {
  if (key[0] === 'desk') return isDeskTouched(key[1], [...touched])
  const places = ['desk', `resolution ${String(key[1])}`]
  return places.some((place) => touched.has(`${place} *`) || touched.has(`${place} ${String(key[2])}`))
}

/** Lists of resolutions: each also follows what a resolution is, not its count. */
const RESOLUTION_READS: ReadonlySet<unknown> = new Set(['resolutions', 'earlierResolutions'])

/** What is read over all resolutions: it follows whatever changes on any. */
const READS_ACROSS: ReadonlySet<unknown> = new Set(['earlierSteps', 'stateOnEarlier', 'storyAcross'])

/** What is of the desk is touched by the desk. */
function isDeskTouched(what: unknown, touched: readonly string[]): boolean {
  if (RESOLUTION_READS.has(what) && touched.some((one) => one.startsWith('resolution ') && one.endsWith(' *')))
    return true
  if (READS_ACROSS.has(what) && touched.some((one) => one.startsWith('resolution '))) return true
  const byDesk = touched.filter((one) => one.startsWith('desk '))
  return byDesk.some((one) => one !== 'desk library' || LIBRARY_READS.has(what))
}
