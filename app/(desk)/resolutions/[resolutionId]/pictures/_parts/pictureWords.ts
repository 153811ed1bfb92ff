import type { Overview } from '@/domain/count/overview'
import type { Desk } from '@/domain/desk/desk'
import { countSentence } from '@/domain/pictures/countSentence'
import { type PlateWords, plateFileName } from '@/domain/pictures/plate'
import { stateName } from '@/domain/reference/stateNames'
import type { ResolutionView, VoteItemSummary } from '@/domain/resolution/resolution'
import { dateInCity, momentInCity } from '@/domain/time/moment'
import { sideSentence } from '@/domain/votes/side'
import { itemName } from '../../_parts/chosenItem'

/** What all pictures of one page have in common. */
export interface Pictured {
  overview: Overview
  resolution: ResolutionView
  item: VoteItemSummary
  desk: Desk
}

/** The words above and below a picture in a file of its own: `what` is “the chamber by vote”, `reading` how it is read. */
export function pictureWords(pictured: Pictured, what: string, reading?: string): PlateWords {
  const { overview, resolution, item, desk } = pictured
  const { yes, no, abstain } = overview.tally
  const tally = `${yes}–${no}–${abstain}`
  return {
    title: `${resolution.shortTitle}: ${what}`,
    lines: [
      `${itemName(item)}. On today’s count ${tally}: ${countSentence(overview.count)}.`,
      [sideSentence(item.recommended), reading].filter(Boolean).join(' '),
    ],
    foot: [
      `${stateName(desk.iso3)?.name ?? desk.iso3}, ${desk.title}; counted ${momentInCity(desk.now, overview.timeZone)}.`,
      desk.sampleNotice,
    ]
      .filter(Boolean)
      .join(' '),
    marking: resolution.marking,
  }
}

/** The name of its file, without an ending. */
export const pictureFileName = ({ overview, resolution, desk }: Pictured, what: string): string =>
  plateFileName(resolution.shortTitle, what, dateInCity(desk.now, overview.timeZone))
