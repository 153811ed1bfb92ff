import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { understand } from '@/domain/draft/understand'
import { readPlainText } from '@/formats/draftText/readPlainText'
import { here } from './commands'
import { nodeOf, paragraphsOf } from './draftSchema'

/** In a draft that has its title and organ already a pasted one is an ordinary line. */
function fitted(paragraph: DraftParagraph, standing: readonly DraftParagraph[]): DraftParagraph {
  const { kind } = paragraph
  if ((kind !== 'title' && kind !== 'organ') || !standing.some((one) => one.kind === kind && one.text !== ''))
    return paragraph
  return { ...paragraph, kind: kind === 'title' ? 'heading' : 'other', openingLength: 0 }
}

/**
 * Takes pasted text in by the words alone: one line into the words at the caret, several as paragraphs understood by
 * the same rules as an imported text.
 */
export function pasteText(view: EditorView, text: string, language: string, newId: () => string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length === 0) return true
  if (lines.length === 1) {
    view.dispatch(view.state.tr.insertText(text.replace(/\s+/gu, ' ')).scrollIntoView())
    return true
  }
  const standing = paragraphsOf(view.state.doc)
  const understood = understand(readPlainText(text), { language, newId })
  const nodes: Node[] = understood.draft.paragraphs.map((one) => nodeOf(fitted(one, standing)))
  const { node, pos } = here(view.state)
  const end = pos + node.nodeSize
  const change = view.state.tr
  if (node.content.size === 0) change.replaceWith(pos, end, nodes)
  else change.insert(end, nodes)
  view.dispatch(change.scrollIntoView())
  return true
}
