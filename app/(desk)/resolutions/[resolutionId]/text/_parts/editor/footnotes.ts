import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { here } from './commands'
import { draftSchema, placeOf } from './draftSchema'

const { note: noteType, paragraph: paragraphType } = draftSchema.nodes

interface Mark {
  noteId: string
  pos: number
}

/** The marks of footnotes in the order of the text. */
function marksIn(doc: Node): Mark[] {
  const marks: Mark[] = []
  doc.descendants((node, pos) => {
    if (node.type === noteType) marks.push({ noteId: String(node.attrs.noteId), pos })
    return node.type !== noteType
  })
  return marks
}

/** Where the text of a new note goes, so that the notes stand in the order of their marks. */
function placeOfNote(doc: Node, markAt: number): number {
  const marks = marksIn(doc)
  const before = marks.filter(({ pos }) => pos < markAt).reverse()
  for (const { noteId } of before) {
    const found = placeOf(doc, noteId)
    if (found) return found.pos + found.node.nodeSize
  }
  for (const { noteId, pos } of marks) {
    const found = pos >= markAt ? placeOf(doc, noteId) : null
    if (found) return found.pos
  }
  return doc.content.size
}

/** Sets a footnote's mark where the caret is and goes to its text, to be written. A footnote has none of its own. */
export const addFootnote =
  (newId: () => string): Command =>
  (state, dispatch) => {
    if (here(state).attributes.kind === 'footnote') return false
    if (!dispatch) return true
    const noteId = newId()
    const at = state.selection.to
    const place = placeOfNote(state.doc, at)
    const change = state.tr.insert(at, noteType.create({ noteId }))
    const mapped = change.mapping.map(place)
    change.insert(mapped, paragraphType.create({ id: noteId, kind: 'footnote' }))
    change.setSelection(TextSelection.create(change.doc, mapped + 1))
    dispatch(change.scrollIntoView())
    return true
  }

/** Enter in a footnote: back to where its mark stands in the text. */
export const backToMark: Command = (state, dispatch) => {
  const { attributes } = here(state)
  if (attributes.kind !== 'footnote') return false
  const mark = marksIn(state.doc).find(({ noteId }) => noteId === attributes.id)
  if (mark) dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, mark.pos + 1)).scrollIntoView())
  return true
}

/** A footnote's edge is no joint: its text never runs into a paragraph. An empty one goes, and its mark with it. */
export const keepNoteApart =
  (edge: 'start' | 'end'): Command =>
  (state, dispatch) => {
    const { selection, doc } = state
    if (!selection.empty) return false
    const { attributes, node, pos, index } = here(state)
    const atEdge = selection.$from.parentOffset === (edge === 'start' ? 0 : node.content.size)
    if (!atEdge) return false
    const neighbour = edge === 'start' ? index - 1 : index + 1
    const next = neighbour >= 0 && neighbour < doc.childCount ? doc.child(neighbour) : null
    if (attributes.kind !== 'footnote' && next?.attrs.kind !== 'footnote') return false
    if (attributes.kind === 'footnote' && node.content.size === 0 && doc.childCount > 1)
      dispatch?.(state.tr.delete(pos, pos + node.nodeSize).scrollIntoView())
    return true
  }

const noteIds = (doc: Node): Set<string> => {
  const ids = new Set<string>()
  doc.forEach((node) => {
    if (node.attrs.kind === 'footnote') ids.add(String(node.attrs.id))
  })
  return ids
}

/** Where a person took a mark out its note goes, and where a note was taken out its marks go. */
function together(before: EditorState, after: EditorState): Transaction | null {
  const marksBefore = new Set(marksIn(before.doc).map(({ noteId }) => noteId))
  const notesBefore = noteIds(before.doc)
  if (marksBefore.size === 0 && notesBefore.size === 0) return null
  const marks = marksIn(after.doc)
  const marked = new Set(marks.map(({ noteId }) => noteId))
  const notes = noteIds(after.doc)
  const change = after.tr
  const lone = marks.filter(({ noteId }) => notesBefore.has(noteId) && !notes.has(noteId))
  for (const { pos } of lone.reverse()) change.delete(pos, pos + 1)
  for (const id of notes) {
    const found = !marked.has(id) && marksBefore.has(id) ? placeOf(change.doc, id) : null
    if (found && change.doc.childCount > 1) change.delete(found.pos, found.pos + found.node.nodeSize)
  }
  return change.docChanged ? change : null
}

/**
 * Keeps marks and notes together as they are written here.
 * @param fromDesk the mark of a transaction that brings a colleague's change, which came whole
 */
export function keptNotes(fromDesk: string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      const written = transactions.some((one) => one.docChanged && !one.getMeta(fromDesk))
      return written ? together(before, after) : null
    },
  })
}
