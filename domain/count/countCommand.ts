import type { Conflict } from '@/domain/answer'
import type { ExpectedVoteChange, OutreachChange, SheetRow } from '@/domain/count/sheet'
import type { TalkInput } from '@/domain/outreach/talk'
import { stateName } from '@/domain/reference/stateNames'
import { VOTE_WORDS } from '@/domain/votes/vote'

/** What a negotiator does on the count sheet, with the inputs as the server reads them: it may wait on the device. */
export type CountCommand =
  | {
      name: 'expectedVotes.set'
      input: {
        resolutionId: string
        voteItemId: string
        changes: ExpectedVoteChange[]
        /** When it was entered, milliseconds since 1970 by the desk's clock. */
        at?: number
      }
    }
  | { name: 'outreach.set'; input: { resolutionId: string; changes: OutreachChange[] } }
  | { name: 'talk.log'; input: TalkInput }
  | { name: 'mutation.undo'; input: { resolutionId: string; mutationId: string } }

type Patch = Partial<SheetRow>

/**
 * What a command lays over each State's row of the sheet on this vote item until the desk has taken it.
 *
 * @param heardAt when it was entered, milliseconds since 1970 by the desk's clock.
 */
export function patchesOf(command: CountCommand, voteItemId: string, heardAt: number): Map<string, Patch> {
  switch (command.name) {
    case 'expectedVotes.set':
      if (command.input.voteItemId !== voteItemId) return new Map()
      return new Map(command.input.changes.map((change) => [change.iso3, votePatch(change, heardAt)]))
    case 'outreach.set':
      return new Map(command.input.changes.map((change) => [change.iso3, outreachPatch(change)]))
    case 'talk.log':
      return new Map([[command.input.iso3, talkPatch(command.input, voteItemId, heardAt)]])
    case 'mutation.undo':
      return new Map()
  }
}

/** A vote or a confidence told was heard when it was entered; a source alone says nothing new of the State. */
function votePatch({ iso3: _iso3, version: _version, ...told }: ExpectedVoteChange, heardAt: number): Patch {
  return told.expected === undefined ? told : { ...told, heardAt, lastHeardAt: heardAt, suggestedFrom: null }
}

function outreachPatch(change: OutreachChange): Patch {
  const { iso3: _iso3, version: _version, withdrawnReason: _reason, withdrawnFrom: _from, ...patch } = change
  return patch
}

function talkPatch({ told, step, how, withWhom, at }: TalkInput, voteItemId: string, entered: number): Patch {
  const heardAt = at ?? entered
  const next = step ? { nextStep: step.nextStep, nextStepDue: step.nextStepDue } : {}
  if (told?.voteItemId !== voteItemId) return { ...next, lastHeardAt: heardAt }
  const { expected, confidence } = told
  const source = [withWhom, how].filter(Boolean).join(', ')
  return { ...next, expected, confidence, source, heardAt, lastHeardAt: heardAt, suggestedFrom: null }
}

export interface Parted {
  /** One for each State that a colleague changed first. */
  contested: { command: CountCommand; conflicts: Conflict[] }[]
  /** The same for the States that nobody else changed; null where there is none. */
  rest: CountCommand | null
}

/** A write to many States is taken whole or not at all: parts one that met colleagues' changes from what did not. */
export function parted(command: CountCommand, conflicts: readonly Conflict[]): Parted {
  const states = [...new Set(conflicts.map(({ iso3 }) => iso3 ?? ''))]
  const contested = states.flatMap((iso3) => {
    const own = ofStates(command, (one) => one === iso3)
    return own ? [{ command: own, conflicts: conflicts.filter((conflict) => conflict.iso3 === iso3) }] : []
  })
  return { contested, rest: ofStates(command, (one) => !states.includes(one)) }
}

function ofStates(command: CountCommand, wanted: (iso3: string) => boolean): CountCommand | null {
  switch (command.name) {
    case 'expectedVotes.set': {
      const changes = command.input.changes.filter(({ iso3 }) => wanted(iso3))
      return changes.length === 0 ? null : { name: command.name, input: { ...command.input, changes } }
    }
    case 'outreach.set': {
      const changes = command.input.changes.filter(({ iso3 }) => wanted(iso3))
      return changes.length === 0 ? null : { name: command.name, input: { ...command.input, changes } }
    }
    case 'talk.log':
      return wanted(command.input.iso3) ? { name: command.name, input: command.input } : null
    case 'mutation.undo':
      return null
  }
}

/** The same command by somebody who has seen the colleague's change and stays with his or her own. */
export function insisted(command: CountCommand, conflicts: readonly Conflict[]): CountCommand {
  const seen = <Change extends { iso3: string; version: number }>(change: Change): Change => {
    const version = conflicts.find(({ iso3 }) => iso3 === change.iso3)?.version
    return version === undefined ? change : { ...change, version }
  }
  switch (command.name) {
    case 'expectedVotes.set':
      return { name: command.name, input: { ...command.input, changes: command.input.changes.map(seen) } }
    case 'outreach.set':
      return { name: command.name, input: { ...command.input, changes: command.input.changes.map(seen) } }
    case 'talk.log': {
      const { told, step, ...talk } = command.input
      const seenOf = (entity: string) => conflicts.find((one) => one.entity === entity)?.version
      const input: TalkInput = talk
      if (told) input.told = { ...told, version: seenOf('expectedVote') ?? told.version }
      if (step) input.step = { ...step, version: seenOf('outreach') ?? step.version }
      return { name: command.name, input }
    }
    case 'mutation.undo':
      return command
  }
}

/** What is left of a command when the colleague's change stands: a talk was held all the same. Null: nothing. */
export function conceded(command: CountCommand, conflicts: readonly Conflict[]): CountCommand | null {
  if (command.name !== 'talk.log') return null
  const { told, step, ...talk } = command.input
  const isContested = (entity: string) => conflicts.some((one) => one.entity === entity)
  const input: TalkInput = talk
  if (told && !isContested('expectedVote')) input.told = told
  if (step && !isContested('outreach')) input.step = step
  return { name: command.name, input }
}

/** What a command does, in a few words: for “Taken back: …” and for what was refused after it had waited. */
export function commandWords(command: CountCommand): string {
  switch (command.name) {
    case 'expectedVotes.set': {
      const { changes } = command.input
      return `${whose(changes)} set to ${voteWords(changes) || 'a new source'}`
    }
    case 'outreach.set':
      return `${whose(command.input.changes)} set`
    case 'talk.log':
      return `Talk with ${nameOf(command.input.iso3)}`
    case 'mutation.undo':
      return 'Taking back'
  }
}

const nameOf = (iso3: string): string => stateName(iso3)?.name ?? iso3

const whose = (changes: readonly { iso3: string }[]): string =>
  changes.length === 1 ? nameOf(changes[0]?.iso3 ?? '') : `${changes.length} States`

/** The vote and the confidence as far as they are the same for all. */
function voteWords(changes: readonly ExpectedVoteChange[]): string {
  const votes = new Set(changes.map(({ expected }) => expected))
  const confidences = new Set(changes.map(({ confidence }) => confidence))
  const [vote] = votes.size === 1 ? votes : []
  const [confidence] = confidences.size === 1 ? confidences : []
  return [vote && VOTE_WORDS[vote].toLowerCase(), confidence].filter(Boolean).join(', ')
}
