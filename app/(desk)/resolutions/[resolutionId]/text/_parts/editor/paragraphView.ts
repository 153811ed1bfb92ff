import type { Node } from '@tiptap/pm/model'
import type { Decoration, NodeView } from '@tiptap/pm/view'
import { isCounted } from '@/domain/draft/paragraph'
import { STATE_WORDS } from '@/domain/draft/stateWords'
import type { ParagraphAttributes } from './draftSchema'
import type { OthersShown } from './othersHere'
import type { Shown } from './shown'

/** What is carried when a paragraph is dragged by its handle. */
export const PARAGRAPH_DRAG = 'application/x-penholder-paragraph'

/** A paragraph on the page: label in one margin, words, state in the other. The margins are not text. */
export class ParagraphView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('p')
  private readonly label = document.createElement('span')
  private readonly state = document.createElement('span')
  private readonly stateWord = document.createElement('span')
  private readonly others = document.createElement('span')
  private readonly handle = document.createElement('span')
  private id = ''

  constructor(node: Node, decorations: readonly Decoration[]) {
    this.dom.className = 'draft-paragraph'
    const margin = document.createElement('span')
    margin.className = 'margin-label'
    margin.contentEditable = 'false'
    this.handle.className = 'drag-handle'
    this.handle.draggable = true
    this.handle.title = 'Drag to move the paragraph (Alt and an arrow key do the same)'
    this.handle.textContent = '⠿'
    this.handle.addEventListener('dragstart', (event) => {
      event.dataTransfer?.setData(PARAGRAPH_DRAG, this.id)
      event.dataTransfer?.setDragImage(this.dom, 0, 0)
    })
    margin.append(this.handle, this.label)
    this.contentDOM.className = 'words'
    this.state.className = 'margin-state'
    this.state.contentEditable = 'false'
    this.others.className = 'margin-others'
    this.state.append(this.stateWord, this.others)
    this.dom.append(margin, this.contentDOM, this.state)
    this.draw(node, decorations)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== 'paragraph' || node.attrs.id !== this.id) return false
    this.draw(node, decorations)
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.handle
  }

  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  private draw(node: Node, decorations: readonly Decoration[]): void {
    const attributes = node.attrs as ParagraphAttributes
    const shown = decorations.map(({ spec }) => spec as Partial<Shown>).find(({ label }) => label !== undefined)
    this.id = attributes.id
    this.dom.id = `p-${attributes.id}`
    this.dom.dataset.kind = attributes.kind
    this.dom.dataset.level = String(attributes.level)
    this.dom.dataset.state = attributes.state
    this.contentDOM.dataset.number = shown?.number ?? ''
    this.label.textContent = shown?.label ?? ''
    this.stateWord.textContent = isCounted(attributes) ? STATE_WORDS[attributes.state] : ''
    const standing = decorations.map(({ spec }) => spec as Partial<OthersShown>).find(({ others }) => others)
    this.others.textContent = standing?.others ?? ''
    this.others.title = standing?.others ? `In this paragraph now: ${standing.others}` : ''
  }
}
