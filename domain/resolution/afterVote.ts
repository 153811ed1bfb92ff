/** What a result on the whole text moves along: the stage of the resolution, and the deadlines that end with it. */
import type { Deadline } from '@/domain/resolution/resolution'
import { type DeadlineKind, STAGES, type Stage } from '@/domain/resolution/stage'
import type { VoteItemKind, VoteItemStatus } from '@/domain/votes/item'

/** What the rules made of one item. */
export interface Ended {
  kind: VoteItemKind
  bodyId: string
  status: VoteItemStatus
}

const wholeIn = (items: readonly Ended[], isBody: (bodyId: string) => boolean) =>
  items.find(({ kind, bodyId }) => kind === 'whole' && isBody(bodyId))

/**
 * The stage that the results bring the resolution to; null while there is none on the whole text. What a Committee
 * approved goes on to the plenary; everywhere else adoption is final.
 *
 * @param bodyId the resolution's own body.
 */
export function stageOfResults(items: readonly Ended[], bodyId: string): Stage | null {
  const own = wholeIn(items, (one) => one === bodyId)
  const plenary = wholeIn(items, (one) => one !== bodyId)
  const stopped = stageOfEnd(own) ?? stageOfEnd(plenary)
  if (stopped) return stopped
  if (plenary?.status === 'adopted') return 'adopted'
  if (own?.status !== 'adopted') return null
  return plenary ? 'committee' : 'adopted'
}

/** The side exit of a text that was not adopted; null for one that was, or is still to be voted on. */
function stageOfEnd(whole: Ended | undefined): Stage | null {
  switch (whole?.status) {
    case 'rejected':
      return 'rejected'
    case 'withdrawn':
      return 'withdrawn'
    case 'no-vote':
      return 'no-action'
    default:
      return null
  }
}

/** Would going to this stage lead back along the line? Somebody has then set a later one by hand. */
export function leadsBack(from: Stage, to: Stage): boolean {
  const place = (stage: Stage) => STAGES.findIndex(({ id }) => id === stage)
  return place(to) >= 0 && place(from) > place(to)
}

export const PLENARY_ID = 'GA-PLENARY'

/** Deadlines that end with the vote in the resolution's own body: sponsorship, too, stays open until action. */
export const ENDS_WITH_OWN: readonly DeadlineKind[] = ['tabling', 'amendments', 'sponsorship', 'action']
export const ENDS_WITH_PLENARY: readonly DeadlineKind[] = ['plenary']

/**
 * The deadlines that still stand: those of a vote that was taken are over, whatever day they were set for.
 *
 * @param bodyId the resolution's own body.
 */
export function standingDeadlines<D extends Pick<Deadline, 'kind'>>(
  deadlines: readonly D[],
  items: readonly Ended[],
  bodyId: string,
): D[] {
  const isOver = (id: string) => (wholeIn(items, (one) => one === id)?.status ?? 'pending') !== 'pending'
  const over = [...(isOver(bodyId) ? ENDS_WITH_OWN : []), ...(isOver(PLENARY_ID) ? ENDS_WITH_PLENARY : [])]
  return deadlines.filter(({ kind }) => !over.includes(kind))
}

/** The vote that is next: in the body itself, else in plenary. Its day may be past where nobody has said the result. */
export const nextVote = <D extends Pick<Deadline, 'kind' | 'at'>>(standing: readonly D[], now: number): D | undefined =>
  standing.find(({ kind }) => kind === 'action') ??
  standing.find(({ kind, at }) => kind === 'plenary' && at > now) ??
  standing.find(({ kind }) => kind === 'plenary')
