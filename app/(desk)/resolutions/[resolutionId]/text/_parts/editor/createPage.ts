import { baseKeymap, chainCommands, selectAll } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import type { DraftView } from '@/domain/draft/version'
import {
  bracket,
  chooseOpening,
  joinWithNext,
  joinWithPrevious,
  moveParagraph,
  moveTo,
  shiftLevel,
  splitParagraph,
} from './commands'
import { docOf } from './draftSchema'
import { addFootnote, backToMark, keepNoteApart, keptNotes } from './footnotes'
import { keptIdentities } from './keptIdentities'
import type { OthersHere } from './othersHere'
import { FROM_DESK } from './pageSurface'
import { PARAGRAPH_DRAG, ParagraphView } from './paragraphView'
import { pasteText } from './pasteText'
import { type ConflictPlaces, shownPlugin } from './shown'

const newId = () => crypto.randomUUID()

/** Handled whatever came of it: Tab and the arrows must not do something else at the edge of the draft. */
const always =
  (command: ReturnType<typeof shiftLevel>): ReturnType<typeof shiftLevel> =>
  (state, dispatch, view) => {
    command(state, dispatch, view)
    return true
  }

function keys() {
  return keymap({
    Enter: chainCommands(backToMark, splitParagraph(newId)),
    'Shift-Enter': chainCommands(backToMark, splitParagraph(newId)),
    Backspace: chainCommands(keepNoteApart('start'), joinWithPrevious),
    Delete: chainCommands(keepNoteApart('end'), joinWithNext),
    Tab: always(shiftLevel(1)),
    'Shift-Tab': always(shiftLevel(-1)),
    'Alt-ArrowUp': moveParagraph(-1),
    'Alt-ArrowDown': moveParagraph(1),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-i': always(chooseOpening),
    'Mod-[': bracket(''),
    'Mod-Alt-f': always(addFootnote(newId)),
    'Mod-a': selectAll,
    // Tab belongs to the levels here: Escape is the way out for the keyboard.
    Escape: (_state, _dispatch, view) => {
      view?.dom.blur()
      return true
    },
  })
}

/** Puts a dragged paragraph before the one whose upper half it was dropped on, else after it. */
function dropParagraph(view: EditorView, event: DragEvent): boolean {
  const id = event.dataTransfer?.getData(PARAGRAPH_DRAG)
  if (!id) return (event.dataTransfer?.files.length ?? 0) > 0
  event.preventDefault()
  const boxes = [...view.dom.querySelectorAll(':scope > .draft-paragraph')].map((one) => one.getBoundingClientRect())
  const before = boxes.filter(({ top, height }) => top + height / 2 < event.clientY).length
  moveTo(id, before)(view.state, view.dispatch)
  view.focus()
  return true
}

interface Options {
  element: HTMLElement
  draft: DraftView
  conflicts: ConflictPlaces
  others: OthersHere
  onTransaction: (view: EditorView, transaction: Transaction) => void
}

/** Makes the page that is written on. */
export function createPage({ element, draft, conflicts, others, onTransaction }: Options): EditorView {
  const { language } = draft
  const state = EditorState.create({
    doc: docOf(draft.paragraphs, newId()),
    plugins: [
      history(),
      keys(),
      keymap(baseKeymap),
      shownPlugin,
      conflicts.plugin,
      others.plugin,
      keptIdentities(language, newId),
      keptNotes(FROM_DESK),
    ],
  })
  const view: EditorView = new EditorView(element, {
    state,
    attributes: { class: 'draft-page', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Working draft' },
    nodeViews: { paragraph: (node, _view, _place, decorations) => new ParagraphView(node, decorations) },
    handlePaste: (target, event) =>
      pasteText(target, event.clipboardData?.getData('text/plain') ?? '', language, newId),
    handleDrop: dropParagraph,
    clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction))
      onTransaction(view, transaction)
    },
  })
  return view
}
