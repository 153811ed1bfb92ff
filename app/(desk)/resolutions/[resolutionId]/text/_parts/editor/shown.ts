import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { labelsOf, printedNumbers } from '@/domain/draft/labels'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { footnoteNumbers, type TextRun, textRuns } from '@/domain/draft/textRuns'
import { insideOf, paragraphsOf } from './draftSchema'

/** What the margins show of a paragraph: nothing of it is stored, all of it follows from the place. */
export interface Shown {
  label: string
  number: string
}

const runsOf = new WeakMap<DraftParagraph, TextRun[]>()

function inlineDecorations(paragraph: DraftParagraph, node: Node, pos: number): Decoration[] {
  const runs = runsOf.get(paragraph) ?? textRuns(paragraph)
  runsOf.set(paragraph, runs)
  return runs.flatMap(({ at, text, opening, depth, attribution }) => {
    const from = pos + 1 + insideOf(node, at)
    const to = pos + 1 + insideOf(node, at + text.length)
    const found: Decoration[] = []
    if (opening) found.push(Decoration.inline(from, to, { nodeName: 'em' }))
    if (depth > 0) {
      const look = attribution ? { class: 'bracket attribution' } : { class: 'bracket', 'data-depth': String(depth) }
      found.push(Decoration.inline(from, to, look))
    }
    return found
  })
}

/** The number of each footnote's mark in the paragraph. */
function noteDecorations(node: Node, pos: number, notes: ReadonlyMap<string, number>): Decoration[] {
  const found: Decoration[] = []
  node.forEach((child, offset) => {
    if (child.isText) return
    const number = String(notes.get(String(child.attrs.noteId)) ?? '')
    const from = pos + 1 + offset
    found.push(Decoration.node(from, from + child.nodeSize, { 'data-note': number, title: `Footnote ${number}` }))
  })
  return found
}

function decorate(doc: Node): DecorationSet {
  const paragraphs = paragraphsOf(doc)
  const labels = labelsOf(paragraphs)
  const numbers = printedNumbers(paragraphs)
  const notes = footnoteNumbers(paragraphs)
  const decorations: Decoration[] = []
  doc.forEach((node, pos, at) => {
    const note = node.attrs.kind === 'footnote' ? notes.get(String(node.attrs.id)) : undefined
    const shown: Shown = { label: labels[at] ?? '', number: note === undefined ? (numbers[at] ?? '') : String(note) }
    decorations.push(Decoration.node(pos, pos + node.nodeSize, {}, { ...shown }))
    decorations.push(...noteDecorations(node, pos, notes))
    decorations.push(...inlineDecorations(paragraphs[at]!, node, pos))
  })
  return DecorationSet.create(doc, decorations)
}

const key = new PluginKey<DecorationSet>('shown')

/** Numbers, opening words and brackets as they stand on paper. */
export const shownPlugin = new Plugin<DecorationSet>({
  key,
  state: {
    init: (_, { doc }) => decorate(doc),
    apply: (transaction, before) => (transaction.docChanged ? decorate(transaction.doc) : before),
  },
  props: { decorations: (state: EditorState) => key.getState(state) },
})

/** Where two readings wait for a choice: a box after each such paragraph, drawn by React into these elements. */
export class ConflictPlaces {
  private readonly key = new PluginKey<readonly string[]>('conflicts')
  private readonly boxes = new Map<string, HTMLElement>()

  boxOf(id: string): HTMLElement {
    const known = this.boxes.get(id) ?? document.createElement('div')
    this.boxes.set(id, known)
    known.contentEditable = 'false'
    return known
  }

  readonly plugin = new Plugin<readonly string[]>({
    key: this.key,
    state: {
      init: () => [],
      apply: (transaction, before) => (transaction.getMeta(this.key) as readonly string[] | undefined) ?? before,
    },
    props: {
      decorations: (state) => {
        const ids = this.key.getState(state) ?? []
        if (ids.length === 0) return null
        const places: Decoration[] = []
        state.doc.forEach((node, pos) => {
          const id = String(node.attrs.id)
          if (ids.includes(id))
            places.push(
              Decoration.widget(pos + node.nodeSize, () => this.boxOf(id), {
                key: `conflict ${id}`,
                side: -1,
                stopEvent: () => true,
                ignoreSelection: true,
              }),
            )
        })
        return DecorationSet.create(state.doc, places)
      },
    },
  })

  /** The transaction's mark that these paragraphs are in conflict. */
  get meta(): PluginKey<readonly string[]> {
    return this.key
  }
}
