import { type LoggedChange, type LogNames, textOf, touches } from '@/domain/log/loggedChange'
import { carriedFrom } from '@/domain/votes/carryOver'
import { isRecordedVote, VOTE_WORDS } from '@/domain/votes/vote'
import { outreachWords } from './outreachWords'
import { isTalkKind, TALK_KIND_WORDS } from './talk'
import { itemOfKey, NOT_KNOWN, type VoteCell, type VoteMove, voteMoveOf } from './voteMove'

export const STORY_KINDS = ['talk', 'vote', 'outreach', 'room'] as const
/** `outreach` is co-sponsorship, next step and note; `room` is presence and the board of the day. */
export type StoryKind = (typeof STORY_KINDS)[number]

/** One line of a State's story: what was said or changed by one command, in words. */
export interface StoryEntry {
  /** The number of its last event. */
  seq: number
  at: number
  by: string
  kind: StoryKind
  /** How and with whom, for a talk: "Corridor, Counsellor". */
  how: string | null
  text: string
  votes: (VoteMove & { item: string })[]
  /** Who took it back, where somebody did: a line is never removed. */
  takenBackBy: string | null
}

/**
 * The story of a State from its events, oldest first in, newest first out. The events of one command are one line; a
 * command that takes another back marks that one's line.
 */
export function storyOf(changes: readonly LoggedChange[], names: LogNames): StoryEntry[] {
  const takenBack = new Map<string, string>()
  for (const { undoes, actorId } of changes) if (undoes !== null) takenBack.set(undoes, names.person(actorId))
  const standing = new Map<string, VoteCell>()
  const entries = new Map<string, StoryEntry>()
  for (const change of changes) {
    const move = follow(change, standing)
    if (change.undoes !== null) continue
    const told = toldBy(change, move, names)
    if (!told) continue
    const entry = entries.get(change.mutationId)
    if (entry) join(entry, told, change.seq)
    else
      entries.set(change.mutationId, {
        seq: change.seq,
        at: change.at,
        by: names.person(change.actorId),
        takenBackBy: takenBack.get(change.mutationId) ?? null,
        ...told,
      })
  }
  // A talk may be told later than it took place: the story goes by when it was.
  return [...entries.values()].sort((a, b) => b.at - a.at || b.seq - a.seq)
}

type Told = Pick<StoryEntry, 'kind' | 'how' | 'text' | 'votes'> & { at?: number }

function follow(change: LoggedChange, standing: Map<string, VoteCell>): VoteMove | null {
  const item = itemOfKey(change.key)
  const move = voteMoveOf(change, standing.get(item) ?? NOT_KNOWN)
  if (move) standing.set(item, move.to)
  return move
}

/** What one event tells a reader of the story, or null where it is nothing new. */
export function toldBy(change: LoggedChange, move: VoteMove | null, names: LogNames): Told | null {
  switch (change.entity) {
    case 'talk':
      return talkTold(change)
    case 'expectedVote':
      return voteTold(change, move, names)
    case 'outreach': {
      const text = outreachWords(change, names)
      return text === null ? null : { kind: 'outreach', how: null, text, votes: [] }
    }
    case 'presence':
      return {
        kind: 'room',
        how: null,
        text: change.after?.present === true ? 'In the room.' : 'Not in the room.',
        votes: [],
      }
    case 'boardVote':
      return boardTold(change, names)
    default:
      return null
  }
}

function talkTold({ after }: LoggedChange): Told | null {
  if (after === null) return null
  const kind = textOf(after, 'how') ?? ''
  const how = [isTalkKind(kind) ? TALK_KIND_WORDS[kind] : null, textOf(after, 'withWhom')].filter(Boolean).join(', ')
  const at = typeof after.at === 'number' ? { at: after.at } : {}
  return { kind: 'talk', how: how || null, text: textOf(after, 'said') ?? '', votes: [], ...at }
}

function voteTold(change: LoggedChange, move: VoteMove | null, names: LogNames): Told | null {
  const item = names.voteItem(itemOfKey(change.key))
  const source = textOf(change.after, 'source')
  const from = carriedFrom(textOf(change.after, 'suggestedFrom'), names.voteItem)
  const votes = move ? [{ ...move, item }] : []
  // Within a talk the line says the source already; `join` keeps the talk's own words.
  const text = from
    ? `Taken from ${from}, not confirmed.`
    : touches(change, 'source') && source
      ? `Source: ${source}.`
      : ''
  if (!move && text === '') {
    if (textOf(change.before, 'suggestedFrom') !== null) return { kind: 'vote', how: null, text: 'Confirmed.', votes }
    return touches(change, 'heardAt') && change.after !== null
      ? { kind: 'vote', how: null, text: 'Heard again, unchanged.', votes }
      : null
  }
  return { kind: 'vote', how: null, text, votes }
}

function boardTold(change: LoggedChange, names: LogNames): Told {
  const vote = textOf(change.after, 'vote')
  const shown = vote !== null && isRecordedVote(vote) ? VOTE_WORDS[vote] : 'no vote'
  return {
    kind: 'room',
    how: null,
    text: `The board showed ${shown} on ${names.voteItem(itemOfKey(change.key))}.`,
    votes: [],
  }
}

/** A command's second event joins its first: a talk, the vote it told and the step it led to are one line. */
function join(entry: StoryEntry, told: Told, seq: number): void {
  entry.seq = seq
  entry.votes.push(...told.votes)
  if (told.kind === 'talk') Object.assign(entry, { kind: 'talk', how: told.how, text: told.text })
  else if (told.text !== '' && told.text !== entry.text && (entry.kind !== 'talk' || told.kind === 'outreach'))
    entry.text = [entry.text, told.text].filter((text) => text !== '').join(entry.kind === 'talk' ? '\n' : ' ')
}
