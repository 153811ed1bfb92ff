import type { Scene } from './scene'

/** Params of a readable form, about the scene's own rows. */
export type ReadRow = (scene: Scene) => Record<string, unknown>

const onResolution: ReadRow = ({ resolutionId }) => ({ resolutionId })
const onItem: ReadRow = ({ resolutionId, voteItemId }) => ({ resolutionId, voteItemId })
const onDesk: ReadRow = () => ({})

/** One row a read. A read without one fails the matrix: say here how it is asked. */
export const READ_ROWS: Readonly<Record<string, ReadRow>> = {
  desk: onDesk,
  colleagues: onDesk,
  people: onDesk,
  settings: onDesk,
  ownAccount: onDesk,
  secondFactorOffer: onDesk,
  liveCursor: onDesk,
  resolutions: onDesk,
  resolution: onResolution,
  orderOfTheDay: onResolution,
  theDay: onResolution,
  countSheet: onItem,
  rollCallPreview: (scene) => ({
    ...onItem(scene),
    text: 'In favour:\nNorway\nAgainst:\nNone\nAbstaining:\nNone',
    label: null,
    decisions: { names: {}, twice: {} },
  }),
}
