import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import { compareWords } from '@/domain/redline/segments'
import { insideOf, nodeOf, paragraphOf, paragraphsOf, placeOf } from './draftSchema'
import type { Surface } from './syncWorld'

/** Marks a transaction as coming from the desk: nobody wrote it here, undo leaves it alone. */
export const FROM_DESK = 'fromDesk'

/** Rewrites a paragraph's words where they differ, so that the caret and what stands around it stay where they are. */
function rewrite(change: Transaction, pos: number, old: Node, wanted: Node, language: string): void {
  const next = wanted.textContent
  if (old.childCount <= 1 && wanted.childCount <= 1 && !old.firstChild?.isAtom === !wanted.firstChild?.isAtom) {
    let offset = 0
    const edits = compareWords(old.textContent, next, language).map((segment) => {
      const from = offset
      if (segment.op !== 'insert') offset += segment.text.length
      return { ...segment, from, to: offset }
    })
    for (const { op, text, from, to } of edits.reverse()) {
      if (op === 'delete') change.delete(pos + 1 + insideOf(old, from), pos + 1 + insideOf(old, to))
      if (op === 'insert') change.insertText(text, pos + 1 + insideOf(old, from))
    }
    return
  }
  const start = old.content.findDiffStart(wanted.content)
  const ends = old.content.findDiffEnd(wanted.content)
  if (start === null || !ends) return
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  change.replace(pos + 1 + start, pos + 1 + ends.a + overlap, wanted.slice(start, ends.b + overlap))
}

/** The page of the editor as the sync sees it. */
export class PageSurface implements Surface {
  constructor(
    private readonly view: EditorView,
    private readonly language: string,
  ) {}

  paragraphs(): DraftParagraph[] {
    return paragraphsOf(this.view.state.doc)
  }

  replace(paragraph: DraftParagraph): void {
    const found = placeOf(this.view.state.doc, paragraph.id)
    if (!found || JSON.stringify(paragraphOf(found.node)) === JSON.stringify(paragraph)) return
    const wanted = nodeOf(paragraph)
    this.change((change) => {
      if (!found.node.content.eq(wanted.content)) rewrite(change, found.pos, found.node, wanted, this.language)
      for (const [name, value] of Object.entries(wanted.attrs)) change.setNodeAttribute(found.pos, name, value)
    })
  }

  remove(id: string): void {
    const found = placeOf(this.view.state.doc, id)
    if (!found) return
    this.change((change) => {
      const whole = this.view.state.doc.childCount === 1
      if (whole) change.delete(found.pos + 1, found.pos + 1 + found.node.content.size)
      else change.delete(found.pos, found.pos + found.node.nodeSize)
    })
  }

  insertAfter(paragraph: DraftParagraph, afterId: string | null): void {
    const { doc } = this.view.state
    const before = afterId === null ? null : placeOf(doc, afterId)
    const pos = before ? before.pos + before.node.nodeSize : afterId === null ? 0 : doc.content.size
    this.change((change) => change.insert(pos, nodeOf(paragraph)))
  }

  order(ids: readonly string[]): void {
    const standing = this.paragraphs().map(({ id }) => id)
    const known = new Set(standing)
    const wanted = ids.filter((id) => known.has(id))
    const named = new Set(wanted)
    if (standing.filter((id) => named.has(id)).join() === wanted.join()) return
    // What only this page has stays behind what it stands behind.
    standing.forEach((id, at) => {
      if (!named.has(id)) wanted.splice(at === 0 ? 0 : wanted.indexOf(standing[at - 1]!) + 1, 0, id)
    })
    this.change((change) => {
      wanted.forEach((id, at) => {
        const found = placeOf(change.doc, id)
        let target = 0
        for (let before = 0; before < at; before++) target += change.doc.child(before).nodeSize
        if (!found || found.pos === target) return
        change.delete(found.pos, found.pos + found.node.nodeSize).insert(target, found.node)
      })
    })
  }

  private change(make: (change: Transaction) => unknown): void {
    const change = this.view.state.tr.setMeta('addToHistory', false).setMeta(FROM_DESK, true)
    make(change)
    if (change.docChanged) this.view.dispatch(change)
  }
}
