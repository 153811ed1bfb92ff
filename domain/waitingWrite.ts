import type { Conflict } from './answer'
import type { CountCommand } from './count/countCommand'
import type { DayCommand } from './votes/dayCommand'

/** The commands that may wait on a device until the desk can be reached. */
export type WaitingCommand = CountCommand | DayCommand

/** A command with the number under which it counts once, however often it is sent. */
export type WaitingWrite<Command extends WaitingCommand = WaitingCommand> = Command & {
  mutationId: string
  /** When it was made, by the device's clock: milliseconds since 1970. */
  at: number
}

/** What was sent for one State and met a colleague's change: it stands until somebody chooses. */
export type ContestedWrite = WaitingWrite<CountCommand> & { conflicts: Conflict[] }

/** What the desk has taken, with when its answer came, by the device's clock. */
export type TakenWrite = WaitingWrite<CountCommand> & { takenAt: number }

const COUNT_COMMANDS: ReadonlySet<WaitingCommand['name']> = new Set<CountCommand['name']>([
  'expectedVotes.set',
  'outreach.set',
  'talk.log',
  'mutation.undo',
])

const DAY_COMMANDS: ReadonlySet<WaitingCommand['name']> = new Set<DayCommand['name']>([
  'presence.set',
  'boardVotes.set',
  'voteItem.noteOralRevision',
  'voteItem.declare',
  'voteItem.reopen',
])

/** May a command of this name wait? Somebody else may have put another into the browser's storage. */
export function mayWait(name: unknown): name is WaitingCommand['name'] {
  const known: ReadonlySet<unknown>[] = [COUNT_COMMANDS, DAY_COMMANDS]
  return known.some((names) => names.has(name))
}

export function isOfCount(write: WaitingWrite): write is WaitingWrite<CountCommand> {
  return COUNT_COMMANDS.has(write.name)
}

export function isOfDay(write: WaitingWrite): write is WaitingWrite<DayCommand> {
  return !COUNT_COMMANDS.has(write.name)
}
