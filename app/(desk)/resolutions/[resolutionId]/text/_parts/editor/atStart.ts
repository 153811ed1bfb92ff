import { type Command, TextSelection } from '@tiptap/pm/state'
import { here } from './commands'

/** Runs a command as if the caret stood at the beginning of its paragraph. */
export const atStart =
  (command: Command): Command =>
  (state, dispatch, view) => {
    const { pos } = here(state)
    const moved = state.apply(state.tr.setSelection(TextSelection.create(state.doc, pos + 1)))
    return command(moved, dispatch && ((change) => dispatch(onto(state, change))), view)
  }

/** The same steps on the state as it is, which differs in its selection only. */
function onto(state: Parameters<Command>[0], change: Parameters<NonNullable<Parameters<Command>[1]>>[0]) {
  const own = state.tr
  for (const step of change.steps) own.step(step)
  return own.scrollIntoView()
}
