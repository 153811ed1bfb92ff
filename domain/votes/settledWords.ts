/** What became of an item, in words: beside its place in the order of the day. */
import { bodyById } from '@/domain/reference/bodies'
import type { VoteItemSummary } from '@/domain/resolution/resolution'
import { VOTE_ITEM_KIND_WORDS, type VoteItemStatus } from '@/domain/votes/item'
import type { Settled, SettledCause } from '@/domain/votes/settle'

/** The one word of a status; the Committee approves, every other body adopts. */
export function statusWord(status: VoteItemStatus, bodyId: string): string {
  switch (status) {
    case 'pending':
      return 'To come'
    case 'adopted':
      return bodyById(bodyId)?.verb === 'approve' ? 'Approved' : 'Adopted'
    case 'rejected':
      return 'Rejected'
    case 'withdrawn':
      return 'Withdrawn'
    case 'moot':
      return 'Fell'
    case 'no-vote':
      return 'No vote'
  }
}

const BECAUSE: Readonly<Record<SettledCause, (by: string) => string>> = {
  'fell-with-adopted': (by) => `${by} was adopted, and both cannot stand (GA rules 90 and 130).`,
  'no-action-carried': () => 'The no-action motion carried (GA rules 74 and 116).',
  'division-refused': () => 'The motion for division did not carry (GA rules 89 and 129).',
  'parts-rejected': () => 'All its operative parts were rejected (GA rules 89 and 129).',
  'second-vote-decided': () => 'Decided by the second vote (GA rule 95).',
  'second-vote-not-needed': () => 'The first vote was no tie.',
  'awaits-second-vote': () => 'A tie: a second vote follows (GA rule 95).',
  'draft-withdrawn': () => 'The draft was withdrawn.',
  'not-approved-in-committee': () => 'The Committee did not approve the draft.',
}

/** Why another item decided this one, as a sentence; null where it was decided by itself or is open. */
export function settledSentence(settled: Settled, nameOf: (id: string) => string): string | null {
  return settled.cause === null ? null : BECAUSE[settled.cause](settled.by === null ? 'Another' : nameOf(settled.by))
}

/** An item's name in lists: its symbol or its title, with the kind where the title does not say it. */
export function voteItemName(item: Pick<VoteItemSummary, 'kind' | 'symbol' | 'title'>): string {
  if (item.kind === 'whole') return item.title || VOTE_ITEM_KIND_WORDS.whole
  return item.title || item.symbol || VOTE_ITEM_KIND_WORDS[item.kind]
}
