import { type Node, Schema } from '@tiptap/pm/model'
import type { DraftParagraph, LabelSuffix } from '@/domain/draft/paragraph'

/** What a paragraph carries beside its words. */
export type ParagraphAttributes = Omit<DraftParagraph, 'text' | 'footnotes' | 'suffix' | 'printedLabel'> & {
  suffix: LabelSuffix | null
  printedLabel: string | null
}

/** A draft is a list of paragraphs of plain text; a footnote's mark is a letter of its own. No other formatting. */
export const draftSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: '(text | note)*',
      marks: '',
      attrs: {
        id: { default: '' },
        kind: { default: 'operative' },
        level: { default: 0 },
        openingLength: { default: 0 },
        openingFixed: { default: false },
        suffix: { default: null },
        state: { default: 'not-discussed' },
        stateBy: { default: null },
        stateAt: { default: null },
        printedLabel: { default: null },
      },
      toDOM: () => ['p', 0],
    },
    note: {
      inline: true,
      atom: true,
      selectable: false,
      attrs: { noteId: {} },
      toDOM: () => ['sup', { class: 'note-mark' }],
      leafText: () => '',
    },
    text: {},
  },
})

const { doc, paragraph: paragraphType, note } = draftSchema.nodes

/** A paragraph as the editor holds it. */
export function nodeOf({ text, footnotes = [], ...attributes }: DraftParagraph): Node {
  const inside: Node[] = []
  let from = 0
  for (const { at, noteId } of [...footnotes].sort((a, b) => a.at - b.at)) {
    const place = Math.min(at, text.length)
    if (place > from) inside.push(draftSchema.text(text.slice(from, place)))
    inside.push(note.create({ noteId }))
    from = Math.max(from, place)
  }
  if (from < text.length) inside.push(draftSchema.text(text.slice(from)))
  return paragraphType.create(attributes, inside)
}

/** A draft as the editor holds it; one without a paragraph gets an empty one to write in. */
export function docOf(paragraphs: readonly DraftParagraph[], emptyId: string): Node {
  const first: DraftParagraph = {
    id: emptyId,
    kind: 'title',
    level: 0,
    text: '',
    openingLength: 0,
    state: 'not-discussed',
  }
  return doc.create(null, (paragraphs.length > 0 ? paragraphs : [first]).map(nodeOf))
}

/** The paragraph that a node of the editor stands for. */
export function paragraphOf(node: Node): DraftParagraph {
  const { suffix, stateBy, stateAt, printedLabel, openingFixed, openingLength, id, kind, level, state } =
    node.attrs as ParagraphAttributes
  const text = node.textContent
  const footnotes: { at: number; noteId: string }[] = []
  let at = 0
  node.forEach((child) => {
    if (child.isText) at += child.text?.length ?? 0
    else footnotes.push({ at, noteId: String(child.attrs.noteId) })
  })
  return {
    id,
    kind,
    level,
    text,
    openingLength: Math.min(openingLength, text.length),
    ...(openingFixed ? { openingFixed } : {}),
    ...(suffix ? { suffix } : {}),
    ...(footnotes.length > 0 ? { footnotes } : {}),
    state,
    ...(stateBy ? { stateBy } : {}),
    ...(stateAt ? { stateAt } : {}),
    ...(printedLabel ? { printedLabel } : {}),
  }
}

const read = new WeakMap<Node, DraftParagraph>()

/** The same of a whole draft; a paragraph that did not change is the same object as before. */
export function paragraphsOf(draft: Node): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = []
  draft.forEach((node) => {
    const known = read.get(node) ?? paragraphOf(node)
    read.set(node, known)
    paragraphs.push(known)
  })
  return paragraphs
}

/** Where an offset of a paragraph's text lies inside its node: marks of footnotes take a place each. */
export function insideOf(node: Node, offset: number): number {
  let text = 0
  let inside = 0
  for (let index = 0; index < node.childCount; index++) {
    const child = node.child(index)
    if (!child.isText) {
      if (text === offset) return inside
      inside += child.nodeSize
      continue
    }
    if (offset <= text + child.nodeSize) return inside + offset - text
    text += child.nodeSize
    inside += child.nodeSize
  }
  return inside
}

/** The other way round. */
export function offsetOf(node: Node, inside: number): number {
  return node.textBetween(0, Math.min(inside, node.content.size)).length
}

/** Where the paragraph with this identity begins; null where there is none. */
export function placeOf(draft: Node, id: string): { pos: number; node: Node } | null {
  let found: { pos: number; node: Node } | null = null
  draft.forEach((node, pos) => {
    if (node.attrs.id === id) found = { pos, node }
  })
  return found
}
