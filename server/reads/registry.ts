import type { Read } from '../read'
import { agreementRead } from './agreement'
import { changesRead } from './changes'
import { countSheetRead } from './count'
import { dashboardRead } from './dashboard'
import { colleaguesRead, deskRead, seatingRead, settingsRead } from './desk'
import { comparisonRead, draftRead, paragraphHistoryRead, savedStatesRead, savedTextRead, versionsRead } from './drafts'
import { forecastFanRead, forecastRead } from './forecast'
import { itemResultRead } from './itemResult'
import { libraryImportsRead, rollCallRead, rollCallsRead } from './library'
import { liveCursorRead } from './live'
import { membershipRead } from './membership'
import { orderOfTheDayRead } from './orderOfTheDay'
import { ownAccountRead, peopleRead, secondFactorOfferRead } from './people'
import { earlierResolutionsRead, earlierStepsRead, ownStepsRead, portfolioRead } from './portfolio'
import { resolutionRead, resolutionsRead } from './resolutions'
import { rollCallPreviewRead } from './rollCallPreview'
import { scenariosRead } from './scenarios'
import { sheetPreviewRead } from './sheetPreview'
import { sheetViewsRead } from './sheetViews'
import { stateOnEarlierRead, stateRead } from './state'
import { stateRecordsRead } from './stateRecords'
import { stateStoryRead } from './stateStory'
import { statesRead } from './states'
import { storyAcrossRead } from './storyAcross'
import { tabFiguresRead } from './tabFigures'
import { theDayRead } from './theDay'

/** Every read by its name: what the read handler finds, and what the matrix of roles is made from. */
export const READS: Readonly<Record<string, Read<never, unknown>>> = Object.fromEntries(
  (
    [
      deskRead,
      colleaguesRead,
      peopleRead,
      settingsRead,
      seatingRead,
      ownAccountRead,
      secondFactorOfferRead,
      liveCursorRead,
      resolutionRead,
      resolutionsRead,
      countSheetRead,
      stateStoryRead,
      statesRead,
      stateRead,
      stateOnEarlierRead,
      stateRecordsRead,
      storyAcrossRead,
      changesRead,
      rollCallPreviewRead,
      orderOfTheDayRead,
      theDayRead,
      sheetPreviewRead,
      versionsRead,
      draftRead,
      comparisonRead,
      savedStatesRead,
      savedTextRead,
      paragraphHistoryRead,
      dashboardRead,
      forecastRead,
      forecastFanRead,
      scenariosRead,
      sheetViewsRead,
      rollCallsRead,
      rollCallRead,
      libraryImportsRead,
      agreementRead,
      membershipRead,
      portfolioRead,
      earlierResolutionsRead,
      ownStepsRead,
      earlierStepsRead,
      itemResultRead,
      tabFiguresRead,
    ] as unknown as Read<never, unknown>[]
  ).map((one) => [one.name, one]),
)
