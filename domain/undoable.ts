/** The commands whose effect the person who gave them can take back as one step. */
export const UNDOABLE_COMMANDS: readonly string[] = [
  'expectedVotes.set',
  'expectedVotes.carryOver',
  'outreach.set',
  'talk.log',
  'sheetView.keep',
  'sheetView.remove',
  'sheet.import',
  'rollCall.import',
  'count.startFromRollCall',
  'deadlines.set',
  'presence.set',
  'boardVotes.set',
  'voteItem.edit',
  'voteItem.add',
  'voteItems.order',
  'draft.save',
  'draft.import',
]

export const isUndoable = (command: string): boolean => UNDOABLE_COMMANDS.includes(command)
