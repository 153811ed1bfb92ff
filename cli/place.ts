import { listResolutions, voteItemsOf } from '@/db/resolutions'
import { bodyById } from '@/domain/reference/bodies'
import { database } from '@/server/database'
import { OPERATOR } from '@/stories/founding'

/** One vote item of one resolution, as somebody at the command line means it. */
export interface MeantItem {
  resolutionId: string
  voteItemId: string
  /** “Human rights defenders, Third Committee, 2015-11-25”. */
  name: string
}

/**
 * Finds a vote item.
 * @param resolution id, symbol or title of a resolution.
 * @param item id of a vote item, or “committee” or “plenary”; the first on the whole text when left out.
 * @returns the item, or a sentence that says what to write.
 */
export async function meantItem(resolution: string | undefined, item: string | undefined): Promise<MeantItem | string> {
  const all = await database().read((db) => listResolutions(db, OPERATOR))
  const asked = resolution?.trim().toLowerCase() ?? ''
  const names = (one: (typeof all)[number]) => [one.id, one.symbol, one.shortTitle, one.fullTitle]
  const meant = all.filter((one) => names(one).some((name) => name?.toLowerCase() === asked))
  const [found] = meant
  if (!found || meant.length > 1) {
    const known = all.map((one) => `  ${one.symbol ?? one.id}  ${one.shortTitle}`).join('\n')
    const what = meant.length > 1 ? 'Several resolutions are called that' : 'Name the resolution with --resolution'
    return `${what}: its symbol, title or id.${known ? `\n${known}` : ' There is none yet.'}`
  }
  const items = await database().read((db) => voteItemsOf(db, [found.id]))
  const whole = items.filter((one) => one.kind === 'whole')
  const chosen =
    item === undefined ? whole[0] : items.find((one) => one.id === item || bodyById(one.bodyId)?.chamber === item)
  if (!chosen) {
    return `Name a vote item with --item:\n${items.map((one) => `  ${one.id}  ${one.title}, ${one.bodyId}`).join('\n')}`
  }
  const body = bodyById(chosen.bodyId)?.name ?? chosen.bodyId
  return { resolutionId: found.id, voteItemId: chosen.id, name: `${found.shortTitle}, ${body}, ${chosen.date}` }
}
