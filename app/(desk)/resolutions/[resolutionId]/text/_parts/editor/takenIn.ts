import { sameWriting } from '@/domain/draft/editorChanges'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftView, StoredParagraph } from '@/domain/draft/version'
import type { OpenReadings } from './openReadings'
import { inDeskOrder, plain, rowOf, type SavedRows, type Surface } from './syncWorld'

interface Desk {
  saved: SavedRows
  readings: OpenReadings
  surface: Surface
}

/** Puts on the page what others wrote, added, moved and took out; what is being written here stays as it is. */
export function takeIn(paragraphs: DraftView['paragraphs'], desk: Desk): void {
  const { saved, readings, surface } = desk
  const local = new Map(surface.paragraphs().map((one) => [one.id, one]))
  const untouchedOrder = standsInDeskOrder(desk)
  paragraphs.forEach((theirs, at) => {
    takeOne(theirs, local.get(theirs.id), paragraphs[at - 1]?.id ?? null, desk)
  })
  const standing = new Set(paragraphs.map(({ id }) => id))
  for (const [id, row] of saved) {
    if (standing.has(id) || readings.has(id)) continue
    const mine = local.get(id)
    // What the writer changed stays on the page: saving it will show that they took it out.
    if (mine && !sameWriting(mine, row.paragraph)) continue
    surface.remove(id)
    saved.delete(id)
  }
  if (untouchedOrder) surface.order(paragraphs.map(({ id }) => id))
}

/** True where the writer has moved nothing that the desk does not know of. */
export function standsInDeskOrder({ saved, surface }: Pick<Desk, 'saved' | 'surface'>): boolean {
  const local = surface.paragraphs().map(({ id }) => id)
  const here = new Set(local)
  const shared = local.filter((id) => saved.has(id))
  return (
    shared.join() ===
    inDeskOrder(saved)
      .filter((id) => here.has(id))
      .join()
  )
}

function takeOne(
  theirs: StoredParagraph,
  mine: DraftParagraph | undefined,
  afterId: string | null,
  { saved, readings, surface }: Desk,
): void {
  const known = saved.get(theirs.id)
  if (!known) {
    saved.set(theirs.id, rowOf(theirs))
    if (!mine) surface.insertAfter(plain(theirs), afterId)
    return
  }
  if (theirs.rowVersion <= known.rowVersion || !mine) return
  if (readings.has(theirs.id)) {
    readings.theirsNow(theirs)
    return
  }
  const unwritten = sameWriting(theirs, known.paragraph)
  if (sameWriting(mine, known.paragraph) || unwritten) {
    const { state, stateBy, stateAt } = theirs
    saved.set(theirs.id, rowOf(theirs))
    surface.replace(unwritten ? { ...mine, state, stateBy, stateAt } : plain(theirs))
  }
  // Else both wrote: what is written here is saved over what it began from, and the desk merges the two.
}
