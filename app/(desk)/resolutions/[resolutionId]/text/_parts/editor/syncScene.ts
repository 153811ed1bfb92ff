import { ok } from '@/domain/answer'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftSaved, DraftView, ParagraphChange, StoredParagraph } from '@/domain/draft/version'
import { DraftSync } from './draftSync'
import type { KeptChange, Surface } from './syncWorld'

export const stored = (id: string, text: string, rank: number, rowVersion = 1): StoredParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 5,
  state: 'open',
  rank,
  rowVersion,
})

/** A page without a browser. */
class Page implements Surface {
  constructor(public list: DraftParagraph[]) {}
  paragraphs = () => this.list
  replace(paragraph: DraftParagraph) {
    this.list = this.list.map((one) => (one.id === paragraph.id ? paragraph : one))
  }
  remove(id: string) {
    this.list = this.list.filter((one) => one.id !== id)
  }
  insertAfter(paragraph: DraftParagraph, afterId: string | null) {
    const at = this.list.findIndex(({ id }) => id === afterId) + 1
    this.list = this.list.toSpliced(at, 0, paragraph)
  }
  order(ids: readonly string[]) {
    this.list = this.list.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
  }
  write(id: string, text: string) {
    this.list = this.list.map((one) => (one.id === id ? { ...one, text } : one))
  }
  texts = () => this.list.map(({ text }) => text)
}

/** Opens the page of a draft before a desk that answers like this. */
export function open(paragraphs: StoredParagraph[], answer: (changes: ParagraphChange[]) => DraftSaved) {
  const page = new Page(paragraphs.map(({ rank: _rank, rowVersion: _version, ...one }) => one))
  const desk = { paragraphs, sent: [] as ParagraphChange[][], kept: [] as KeptChange[] }
  const sync = new DraftSync(
    { paragraphs },
    {
      surface: page,
      language: 'en',
      now: () => 5,
      keep: (changes) => {
        desk.kept = changes
      },
      fetch: async () => ({ publishedAt: null, paragraphs: desk.paragraphs }) as DraftView,
      async send(changes) {
        desk.sent.push(changes)
        return ok(answer(changes))
      },
    },
  )
  return { page, desk, sync }
}

/** A desk where nobody else writes. */
export const asSent = (changes: ParagraphChange[]): DraftSaved => ({
  saved: changes.map(({ paragraph, rank, seen, deleted }) => ({
    paragraph: { ...paragraph, rank, rowVersion: seen + 1 },
    deleted,
    merged: false,
  })),
  conflicts: [],
})
