import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { here } from './commands'

/** Who else stands in a paragraph, as its margin shows it. */
export interface OthersShown {
  others: string
}

/** The paragraph with the caret, and the colleagues who stand in others, as the page marks them. */
export class OthersHere {
  private readonly key = new PluginKey<ReadonlyMap<string, string>>('others')

  readonly plugin = new Plugin<ReadonlyMap<string, string>>({
    key: this.key,
    state: {
      init: () => new Map(),
      apply: (transaction, before) =>
        (transaction.getMeta(this.key) as ReadonlyMap<string, string> | undefined) ?? before,
    },
    props: { decorations: (state) => this.decorations(state) },
  })

  /** The transaction's mark that these people stand in these paragraphs: names by identity. */
  get meta(): PluginKey<ReadonlyMap<string, string>> {
    return this.key
  }

  private decorations(state: EditorState): DecorationSet {
    const { pos, node } = here(state)
    const found = [Decoration.node(pos, pos + node.nodeSize, { class: 'current' })]
    const names = this.key.getState(state)
    if (names && names.size > 0)
      state.doc.forEach((paragraph, at) => {
        const others = names.get(String(paragraph.attrs.id))
        const shown: OthersShown = { others: others ?? '' }
        if (others) found.push(Decoration.node(at, at + paragraph.nodeSize, {}, { ...shown }))
      })
    return DecorationSet.create(state.doc, found)
  }
}
