import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import { nextOrdinal } from '@/domain/draft/nextSuffix'
import type { ParagraphKind, ParagraphLevel } from '@/domain/draft/paragraph'
import { draftSchema, offsetOf, type ParagraphAttributes, paragraphsOf, placeOf } from './draftSchema'

/** What follows a paragraph of a kind when a new one is begun after it. */
const FOLLOWING: Partial<Record<ParagraphKind, ParagraphKind>> = {
  title: 'organ',
  organ: 'preambular',
  heading: 'operative',
  annex: 'operative',
  footnote: 'other',
}

interface Here {
  node: Node
  pos: number
  index: number
  attributes: ParagraphAttributes
}

/** The paragraph with the caret, or with the end of the selection that does not move. */
export function here({ selection, doc }: EditorState): Here {
  const index = Math.min(selection.$anchor.index(0), doc.childCount - 1)
  const node = doc.child(index)
  let pos = 0
  for (let at = 0; at < index; at++) pos += doc.child(at).nodeSize
  return { node, pos, index, attributes: node.attrs as ParagraphAttributes }
}

/** Enter: the second half becomes a paragraph of its own; at the beginning a new one comes before. */
export const splitParagraph =
  (newId: () => string): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    const { attributes, node, pos } = here(state)
    const fresh = {
      ...attributes,
      id: newId(),
      openingLength: 0,
      openingFixed: false,
      suffix: null,
      state: 'not-discussed',
      stateBy: null,
      stateAt: null,
      printedLabel: null,
    }
    if (!dispatch) return true
    if (state.selection.empty && $from.parentOffset === 0 && node.content.size > 0) {
      dispatch(state.tr.insert(pos, draftSchema.nodes.paragraph.create(fresh)).scrollIntoView())
      return true
    }
    const change = state.tr.deleteSelection()
    const kind = FOLLOWING[attributes.kind] ?? attributes.kind
    const type = draftSchema.nodes.paragraph
    change.split(change.selection.from, 1, [{ type, attrs: { ...fresh, kind } }])
    dispatch(change.scrollIntoView())
    return true
  }

/** Backspace at the beginning: joins with the paragraph before, whose identity stays. */
export const joinWithPrevious: Command = (state, dispatch) => {
  const { selection, doc } = state
  if (!selection.empty || selection.$from.parentOffset > 0) return false
  const { index, pos } = here(state)
  if (index === 0) return true
  dispatch?.(joinAt(state, doc.child(index - 1), pos))
  return true
}

/** Delete at the end: takes the paragraph after in. */
export const joinWithNext: Command = (state, dispatch) => {
  const { selection, doc } = state
  const { index, pos, node } = here(state)
  if (!selection.empty || selection.$from.parentOffset < node.content.size) return false
  if (index + 1 >= doc.childCount) return true
  dispatch?.(joinAt(state, node, pos + node.nodeSize))
  return true
}

function joinAt(state: EditorState, first: Node, boundary: number) {
  const second = state.doc.nodeAt(boundary)
  if (first.content.size === 0) return state.tr.delete(boundary - first.nodeSize, boundary).scrollIntoView()
  const change = state.tr.join(boundary)
  const touch = (second?.content.size ?? 0) > 0 && !/\s$/u.test(first.textContent)
  if (touch && !/^\s/u.test(second?.textContent ?? '')) change.insertText(' ', boundary - 1)
  return change.scrollIntoView()
}

/** Every paragraph that the selection touches gets these attributes. */
export const setAttributes =
  (patch: (attributes: ParagraphAttributes) => Partial<ParagraphAttributes> | null): Command =>
  (state, dispatch) => {
    const change = state.tr
    state.doc.nodesBetween(state.selection.from, state.selection.to, (node, pos) => {
      if (node.type !== draftSchema.nodes.paragraph) return false
      const wanted = patch(node.attrs as ParagraphAttributes)
      for (const [name, value] of Object.entries(wanted ?? {})) change.setNodeAttribute(pos, name, value)
      return false
    })
    if (!change.docChanged) return false
    dispatch?.(change)
    return true
  }

export const setKind = (kind: ParagraphKind): Command =>
  setAttributes(({ level }) => ({ kind, level: kind === 'operative' ? level : 0, openingFixed: false }))

/** Tab and Shift-Tab: one level down or up, of operative paragraphs. */
export const shiftLevel = (by: 1 | -1): Command =>
  setAttributes(({ kind, level }) => {
    const wanted = Math.max(0, Math.min(4, level + by)) as ParagraphLevel
    return kind === 'operative' && wanted !== level ? { level: wanted } : null
  })

/** Makes the paragraph an addition after the one before (bis, ter …), or takes that back. */
export const toggleOrdinal: Command = (state, dispatch) => {
  const { attributes, index } = here(state)
  const suffix = attributes.suffix?.ordinal
    ? (({ alt }) => (alt ? { alt } : null))(attributes.suffix)
    : { ...attributes.suffix, ordinal: nextOrdinal(paragraphsOf(state.doc).slice(0, index)) }
  return setAttributes(() => ({ suffix }))(state, dispatch)
}

/** Makes the paragraph an alternative to the one before (alt, alt 2 …), or takes that back. */
export const toggleAlternative: Command = (state, dispatch) => {
  const { attributes, index } = here(state)
  const before = paragraphsOf(state.doc)[index - 1]?.suffix
  const suffix = attributes.suffix?.alt
    ? (({ ordinal }) => (ordinal ? { ordinal } : null))(attributes.suffix)
    : { ...attributes.suffix, alt: (before?.alt ?? 0) + 1 }
  return setAttributes(() => ({ suffix }))(state, dispatch)
}

/** The words from the beginning to the end of the selection are the opening words from now on; without, the rule's. */
export const chooseOpening: Command = (state, dispatch) => {
  const { node, attributes, pos } = here(state)
  if (state.selection.empty && !attributes.openingFixed) return false
  const openingLength = offsetOf(node, state.selection.to - pos - 1)
  return setAttributes(() => (state.selection.empty ? { openingFixed: false } : { openingFixed: true, openingLength }))(
    state,
    dispatch,
  )
}

/** Puts what is selected in brackets, with who stands behind them; without a selection an empty pair. */
export const bracket =
  (attribution: string): Command =>
  (state, dispatch) => {
    const { from, to, $from, $to } = state.selection
    if (!$from.sameParent($to)) return false
    const close = attribution.trim() === '' ? ']' : ` – ${attribution.trim()}]`
    const change = state.tr.insertText(close, to).insertText('[', from)
    change.setSelection(TextSelection.create(change.doc, to + 1))
    dispatch?.(change.scrollIntoView())
    return true
  }

/** Moves the paragraph with the caret one place up or down. */
export const moveParagraph =
  (by: 1 | -1): Command =>
  (state, dispatch) => {
    const { index, attributes } = here(state)
    const wanted = index + by
    if (wanted < 0 || wanted >= state.doc.childCount) return true
    return moveTo(attributes.id, by > 0 ? wanted + 1 : wanted)(state, dispatch)
  }

/** Puts a paragraph before the one at this place in the order as it is; the caret goes with it. */
export const moveTo =
  (id: string, before: number): Command =>
  ({ doc, tr, selection }, dispatch) => {
    const found = placeOf(doc, id)
    if (!found) return false
    let target = 0
    for (let at = 0; at < before; at++) target += doc.child(at).nodeSize
    const inside = Math.max(0, Math.min(found.node.content.size, selection.from - found.pos - 1))
    if (target === found.pos || target === found.pos + found.node.nodeSize) return true
    tr.delete(found.pos, found.pos + found.node.nodeSize)
    const place = tr.mapping.map(target)
    tr.insert(place, found.node)
    tr.setSelection(TextSelection.create(tr.doc, place + 1 + inside))
    dispatch?.(tr.scrollIntoView())
    return true
  }
