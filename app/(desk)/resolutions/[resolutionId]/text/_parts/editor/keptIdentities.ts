import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { ruledOpeningLength } from '@/domain/draft/openingLength'
import { insideOf, offsetOf, type ParagraphAttributes } from './draftSchema'

/**
 * After every change: each paragraph has an identity of its own, and its opening words are found anew by rule, or
 * follow the words that a person chose.
 */
export function keptIdentities(language: string, newId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null
      const change = after.tr
      const taken = new Set<string>()
      after.doc.forEach((node, pos) => {
        const id = String(node.attrs.id)
        if (id === '' || taken.has(id)) change.setNodeAttribute(pos, 'id', newId())
        taken.add(id)
      })
      keepOpenings(transactions, before, after, change, language)
      return change.docChanged ? change : null
    },
  })
}

function keepOpenings(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
  change: Transaction,
  language: string,
): void {
  const old = new Map<string, { length: number; end: number; node: unknown; key: string }>()
  before.doc.forEach((node, pos) => {
    const { id, kind, level, openingLength, openingFixed } = node.attrs as ParagraphAttributes
    const end = pos + 1 + insideOf(node, openingLength)
    old.set(id, { length: openingLength, end, node, key: `${kind} ${level} ${openingFixed} ${node.textContent}` })
  })
  let inAnnex = false
  after.doc.forEach((node, pos) => {
    const { id, kind, level, openingLength, openingFixed } = node.attrs as ParagraphAttributes
    inAnnex ||= kind === 'annex'
    const known = old.get(id)
    if (known?.node === node || known?.key === `${kind} ${level} ${openingFixed} ${node.textContent}`) return
    let wanted = openingLength
    if (!openingFixed) wanted = ruledOpeningLength({ text: node.textContent, kind, level }, language, inAnnex)
    else if (known && known.length === openingLength) {
      const end = transactions.reduce((at, { mapping }) => mapping.map(at, -1), known.end)
      wanted = offsetOf(node, Math.max(0, Math.min(node.content.size, end - pos - 1)))
    }
    if (wanted !== openingLength) change.setNodeAttribute(pos, 'openingLength', wanted)
  })
}
