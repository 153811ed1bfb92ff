import { ROLL_CALL, type Scene } from './scene'

/** Params of a readable form, about the scene's own rows. */
export type ReadRow = (scene: Scene) => Record<string, unknown>

const onResolution: ReadRow = ({ resolutionId }) => ({ resolutionId })
const onItem: ReadRow = ({ resolutionId, voteItemId }) => ({ resolutionId, voteItemId })
const onDraft: ReadRow = ({ resolutionId, draftId }) => ({ resolutionId, versionId: draftId })
const onDesk: ReadRow = () => ({})

/** One row a read. A read without one fails the matrix: say here how it is asked. */
export const READ_ROWS: Readonly<Record<string, ReadRow>> = {
  desk: onDesk,
  colleagues: onDesk,
  people: onDesk,
  settings: onDesk,
  seating: onDesk,
  ownAccount: onDesk,
  secondFactorOffer: onDesk,
  liveCursor: onDesk,
  resolutions: onDesk,
  resolution: onResolution,
  orderOfTheDay: onResolution,
  theDay: onResolution,
  countSheet: onItem,
  states: onDesk,
  state: () => ({ iso3: 'FRA' }),
  stateOnEarlier: () => ({ iso3: 'FRA' }),
  stateRecords: () => ({ iso3: 'FRA' }),
  storyAcross: () => ({ iso3: 'FRA' }),
  changes: onResolution,
  stateStory: ({ resolutionId }) => ({ resolutionId, iso3: 'FRA' }),
  rollCallPreview: (scene) => ({ ...onItem(scene), ...ROLL_CALL }),
  sheetPreview: (scene) => ({ ...onItem(scene), text: 'State,Vote\nNorway,Yes' }),
  dashboard: onItem,
  portfolio: onDesk,
  earlierResolutions: onDesk,
  ownSteps: onDesk,
  earlierSteps: onDesk,
  forecast: onItem,
  forecastFan: onItem,
  scenarios: onItem,
  sheetViews: onResolution,
  versions: onResolution,
  draft: onDraft,
  savedStates: onDraft,
  savedText: (scene) => ({ ...onDraft(scene), seq: 9999 }),
  comparison: ({ resolutionId, publishedId, draftId }) => ({ resolutionId, fromId: publishedId, toId: draftId }),
  paragraphHistory: ({ resolutionId, paragraphId }) => ({ resolutionId, paragraphId }),
  rollCalls: onDesk,
  rollCall: ({ rollCallId }) => ({ rollCallId }),
  libraryImports: onDesk,
  membership: onDesk,
  agreement: () => ({ iso3: 'FRA', with: 'NOR', from: '', to: '' }),
  tabFigures: onResolution,
  itemResult: ({ resolutionId, votedItemId }) => ({ resolutionId, voteItemId: votedItemId }),
}

/** One row a file to be saved, likewise. */
export const DOWNLOAD_ROWS: Readonly<Record<string, ReadRow>> = {
  'sheet.csv': onItem,
  'draft.file': (scene) => ({ ...onDraft(scene), format: 'txt' }),
}
