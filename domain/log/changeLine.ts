import { toldBy } from '@/domain/outreach/story'
import { type VoteMove, voteMoveOf } from '@/domain/outreach/voteMove'
import { isUndoable } from '@/domain/undoable'
import { factsWords } from './factsWords'
import type { LoggedChange, LogNames } from './loggedChange'

export const LOG_KINDS = ['talks', 'votes', 'outreach', 'text', 'day', 'facts'] as const
export type LogKind = (typeof LOG_KINDS)[number]

export const LOG_KIND_WORDS: Readonly<Record<LogKind, string>> = {
  talks: 'Talks',
  votes: 'Expected votes',
  outreach: 'Sponsors and next steps',
  text: 'Text',
  day: 'Vote items and the day',
  facts: 'The resolution and its team',
}

/** The kinds of row behind each kind of line. */
export const LOG_ENTITIES: Readonly<Record<LogKind, string[]>> = {
  talks: ['talk'],
  votes: ['expectedVote'],
  outreach: ['outreach'],
  text: ['draftVersion', 'draftParagraph'],
  day: ['voteItem', 'presence', 'boardVote', 'itemRollCall', 'rollCall', 'laterIntention'],
  facts: ['resolution', 'deadline', 'teamMember', 'predecessor'],
}

/** Somebody's what-ifs and views are his or her own and stand in no log that others read. */
export const UNTOLD_ENTITIES = ['scenario', 'sheetView']

/** One line of the log: what one event changed, in words. */
export interface ChangeLine {
  seq: number
  at: number
  by: string
  actorId: string
  iso3: string | null
  entity: string
  text: string
  votes: (VoteMove & { item: string })[]
  /** It takes something back. */
  takesBack: boolean
  mutationId: string
  /** The mutation that it takes back. */
  undoes: string | null
  /** Its kind can be taken back by who made it, as one step. */
  undoable: boolean
}

/** A line for one event, or null where it tells a reader nothing. */
export function changeLineOf(change: LoggedChange, names: LogNames): ChangeLine | null {
  const told = toldBy(change, voteMoveOf(change, null), names)
  const text = told ? [told.how, told.text].filter(Boolean).join('. ') : factsWords(change, names)
  if (text === null || (text === '' && told?.votes.length === 0)) return null
  return {
    seq: change.seq,
    at: change.at,
    by: names.person(change.actorId),
    actorId: change.actorId,
    iso3: change.iso3,
    entity: change.entity,
    text: change.entity === 'talk' && change.after === null ? 'A talk was taken back.' : text,
    votes: told?.votes ?? [],
    takesBack: change.undoes !== null,
    mutationId: change.mutationId,
    undoes: change.undoes,
    undoable: change.undoes === null && isUndoable(change.type),
  }
}

/** A talk and the vote it told are one line: the talk's words, with the move that they brought. */
export function withTalksJoined(lines: readonly ChangeLine[]): ChangeLine[] {
  const talks = new Map<string, ChangeLine>()
  const sameTalk = (line: ChangeLine) => `${line.mutationId} ${line.iso3}`
  for (const line of lines) if (line.entity === 'talk') talks.set(sameTalk(line), { ...line, votes: [...line.votes] })
  return lines.flatMap((line) => {
    const talk = talks.get(sameTalk(line))
    if (talk === undefined || line.takesBack) return [line]
    if (line.entity === 'talk') return [talk]
    if (line.entity !== 'expectedVote') return [line]
    talk.votes.push(...line.votes)
    return []
  })
}
