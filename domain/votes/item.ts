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
