import { z } from 'zod'
import { latestOfState, toldOn } from '@/db/acrossResolutions'
import { visibleResolutionIds } from '@/db/scope'
import { stateEvents } from '@/db/stateStory'
import type { StoryAcrossEntry, StoryAcrossPage } from '@/domain/outreach/stateView'
import { storyOf } from '@/domain/outreach/story'
import { iso3Input, placeInput } from '../inputs'
import { logNamesOf } from '../logNames'
import { type ReadContext, read } from '../read'

/** Lines of the story in one answer. */
export const STORY_PAGE = 30

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
  const latest = await latestOfState(db, iso3, await visibleResolutionIds(db, actor))
  let story: StoryAcrossEntry[] = []
  for (const { seq } of latest) {
    const told = await toldOn(db, seq ?? 0)
    if (!told) continue
    const { resolutionId, shortTitle, at } = told
    // Nothing is told before it took place: no line of this resolution is newer than what was last told of it.
    const last = story[wanted - 1]
    if (last && last.at >= at) break
    const names = await logNamesOf(db, [resolutionId])
    const entries = storyOf(await stateEvents(db, resolutionId, iso3), names)
    story = [...story, ...entries.map((entry) => ({ ...entry, resolutionId, shortTitle }))]
      .sort((a, b) => b.at - a.at || b.seq - a.seq)
      .slice(0, wanted)
  }
  return { entries: story.slice(from, wanted - 1), next: story.length === wanted ? from + STORY_PAGE : null, now }
}
