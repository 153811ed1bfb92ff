import { z } from 'zod'
import { latestOfState, stateEventsOn, toldAt } from '@/db/acrossResolutions'
import type { Db } from '@/db/client'
import type { StoryAcrossEntry, StoryAcrossPage } from '@/domain/outreach/stateView'
import { storyOf } from '@/domain/outreach/story'
import { iso3Input, placeInput } from '../inputs'
import { logNamesOf } from '../logNames'
import { type ReadContext, read } from '../read'

/** Lines of the story in one answer. */
export const STORY_PAGE = 30
/** Resolutions whose events are read together. */
const TOGETHER = 20

/** What a State said and what was recorded of it, over all resolutions the person sees, newest first: a page of it. */
export const storyAcrossRead = read({
  name: 'storyAcross',
  permission: 'library.read',
  params: z.object({ iso3: iso3Input, from: placeInput }),
  load: (context, { iso3, from }): Promise<StoryAcrossPage> => storyPage(context, iso3, from),
})

/** @param from the place of its first line in the whole story, from 0 */
export async function storyPage({ db, actor, now }: ReadContext, iso3: string, from: number): Promise<StoryAcrossPage> {
  const wanted = from + STORY_PAGE + 1
  const latest = await latestOfState(db, actor, iso3)
  let story: StoryAcrossEntry[] = []
  for (let at = 0; at < latest.length; at += TOGETHER) {
    const some = latest.slice(at, at + TOGETHER)
    // Nothing is told before it took place: no line of these is newer than what was last told of the first of them.
    const last = story[wanted - 1]
    if (last && last.at >= (await toldAt(db, some[0]?.seq ?? 0))) break
    story = [...story, ...(await storyOn(db, iso3, some))].sort((a, b) => b.at - a.at || b.seq - a.seq).slice(0, wanted)
  }
  return { entries: story.slice(from, wanted - 1), next: story.length === wanted ? from + STORY_PAGE : null, now }
}

async function storyOn(
  db: Db,
  iso3: string,
  resolutions: readonly { resolutionId: string; shortTitle: string }[],
): Promise<StoryAcrossEntry[]> {
  const ids = resolutions.map(({ resolutionId }) => resolutionId)
  const names = await logNamesOf(db, ids)
  const events = await stateEventsOn(db, ids, iso3)
  return resolutions.flatMap(({ resolutionId, shortTitle }) =>
    storyOf(
      events.filter((one) => one.resolutionId === resolutionId),
      names,
    ).map((entry) => ({ ...entry, resolutionId, shortTitle })),
  )
}
