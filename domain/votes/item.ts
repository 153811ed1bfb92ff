/** What can be put to a vote (GA rules 74, 89, 90, 95 and their likes for committees). */
export const VOTE_ITEM_KINDS = [
  'no-action-motion',
  'amendment',
  'oral-amendment',
  'division-motion',
  'part',
  'whole',
  'second-vote',
] as const
export type VoteItemKind = (typeof VOTE_ITEM_KINDS)[number]

/** On the text as a whole: the vote itself, or the second one after a tie. */
export const isOnWhole = ({ kind }: { kind: VoteItemKind }): boolean => kind === 'whole' || kind === 'second-vote'

/** What a recorded vote of such an item is called in the library, where a vote on a whole text is a resolution's. */
export const recordKindOf = (item: { kind: VoteItemKind }): string => (isOnWhole(item) ? 'resolution' : item.kind)

/**
 * Does a recorded vote tell how States vote on such an item? One on a whole text tells of whole texts; what was voted
 * on an amendment or a part, where a Yes may stand against the text, tells of its own kind alone.
 */
export const tellsOf = (recordKind: string, item: { kind: VoteItemKind }): boolean => recordKind === recordKindOf(item)

export const VOTE_ITEM_STATUSES = ['pending', 'adopted', 'rejected', 'withdrawn', 'moot', 'no-vote'] as const
/** `moot` fell with another item's result; `no-vote` is not put to the vote at all. */
export type VoteItemStatus = (typeof VOTE_ITEM_STATUSES)[number]

export const DECLARED_RESULTS = ['adopted', 'rejected', 'tie', 'withdrawn'] as const
/** What was declared for an item; a `tie` awaits a second vote. */
export type DeclaredResult = (typeof DECLARED_RESULTS)[number]

export const VOTE_ITEM_KIND_WORDS: Readonly<Record<VoteItemKind, string>> = {
  'no-action-motion': 'No-action motion',
  amendment: 'Amendment',
  'oral-amendment': 'Oral amendment',
  'division-motion': 'Motion for division',
  part: 'Separate vote on a part',
  whole: 'Whole text',
  'second-vote': 'Second vote after a tie',
}
