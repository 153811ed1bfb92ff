import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/answer'
import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { DraftSaved, DraftView, ParagraphChange, StoredParagraph } from '@/domain/draft/version'
import { DraftSync } from './draftSync'
import type { Surface } from './syncWorld'

const stored = (id: string, text: string, rank: number, rowVersion = 1): StoredParagraph => ({
  id,
  kind: 'operative',
  level: 0,
  text,
  openingLength: 5,
  state: 'open',
  rank,
  rowVersion,
})

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

function open(paragraphs: StoredParagraph[], answer: (changes: ParagraphChange[]) => DraftSaved) {
  const page = new Page(paragraphs.map(({ rank: _rank, rowVersion: _version, ...one }) => one))
  const desk = { paragraphs, sent: [] as ParagraphChange[][], kept: [] as ParagraphChange[] }
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

const asSent = (changes: ParagraphChange[]): DraftSaved => ({
  saved: changes.map(({ paragraph, rank, seen, deleted }) => ({
    paragraph: { ...paragraph, rank, rowVersion: seen + 1 },
    deleted,
    merged: false,
  })),
  conflicts: [],
})

describe('DraftSync', () => {
  it('saves what was written, keeps it until it is acknowledged, and says when', async () => {
    const { page, desk, sync } = open([stored('a', 'Urges calm;', 1024)], asSent)
    page.write('a', 'Urges calm seas;')
    sync.changed()
    expect(desk.kept).toHaveLength(1)
    await sync.flush()
    expect(desk.sent[0]).toMatchObject([
      { seen: 1, base: { text: 'Urges calm;' }, paragraph: { text: 'Urges calm seas;' } },
    ])
    expect([desk.kept, sync.snapshot()]).toMatchObject([[], { status: 'saved', savedAt: 5 }])
    sync.stop()
  })

  it('takes in what others wrote, added and took out, and leaves alone what is being written here', async () => {
    const { page, desk, sync } = open(
      [stored('a', 'Urges a;', 1), stored('b', 'Urges b;', 2), stored('c', 'Urges c;', 3)],
      asSent,
    )
    page.write('b', 'Urges b here;')
    desk.paragraphs = [
      stored('n', 'Notes n;', 0),
      stored('a', 'Urges a there;', 1, 2),
      stored('b', 'Urges b there;', 2, 2),
    ]
    await sync.pull()
    expect(page.texts()).toEqual(['Notes n;', 'Urges a there;', 'Urges b here;'])
    sync.stop()
  })

  it('puts what the desk merged on the page', async () => {
    const { page, sync } = open([stored('a', 'Urges calm;', 1)], (changes) => {
      const { saved } = asSent(changes)
      return {
        saved: saved.map((one) => ({
          ...one,
          merged: true,
          paragraph: { ...one.paragraph, text: 'Urges calm seas now;' },
        })),
        conflicts: [],
      }
    })
    page.write('a', 'Urges calm seas;')
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm seas now;'])
    sync.stop()
  })

  it('holds a conflict back until somebody chooses, and then saves over what was seen', async () => {
    const theirs = stored('a', 'Urges calm by day;', 1, 2)
    const { page, desk, sync } = open([stored('a', 'Urges calm;', 1)], (changes) =>
      changes[0]?.seen === 2
        ? asSent(changes)
        : {
            saved: [],
            conflicts: [
              {
                paragraphId: 'a',
                base: stored('a', 'Urges calm;', 1),
                mine: changes[0]!.paragraph,
                theirs,
                theirsDeleted: false,
                rowVersion: 2,
                by: 'Sondre Bakke',
                at: 4,
              },
            ],
          },
    )
    page.write('a', 'Urges calm at night;')
    await sync.flush()
    expect(sync.snapshot().conflicts).toMatchObject([{ by: 'Sondre Bakke' }])
    await sync.flush()
    expect(desk.sent).toHaveLength(1)
    sync.resolve('a', 'both')
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm [at night] [by day];'])
    expect(desk.sent[1]).toMatchObject([{ seen: 2 }])
    expect(sync.snapshot().conflicts).toEqual([])
    sync.stop()
  })

  it('goes on with what an earlier page could not save', async () => {
    const { page, desk, sync } = open([stored('a', 'Urges calm;', 1)], asSent)
    const { rank: _rank, rowVersion: _version, ...base } = stored('a', 'Urges calm;', 1)
    sync.resume([
      { paragraph: { ...base, text: 'Urges calm seas;' }, rank: 1, rankSeen: 1, seen: 1, base, deleted: false },
    ])
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm seas;'])
    expect(desk.sent).toHaveLength(1)
    sync.stop()
  })

  it('shows both readings of what was made here, had reached the desk unheard, and was then rewritten there', async () => {
    const { page, desk, sync } = open([stored('n', 'Notes the colleague’s words;', 1, 2)], asSent)
    const { rank: _rank, rowVersion: _version, ...made } = stored('n', 'Notes n;', 1)
    sync.resume([{ paragraph: made, rank: 1, rankSeen: null, seen: 0, base: null, deleted: false }])
    await sync.flush()
    expect(desk.sent).toEqual([])
    expect(sync.snapshot().conflicts).toMatchObject([{ theirs: { text: 'Notes the colleague’s words;' } }])
    sync.resolve('n', 'theirs')
    await sync.flush()
    expect([page.texts(), desk.sent]).toEqual([['Notes the colleague’s words;'], []])
    sync.stop()
  })

  it('follows a colleague’s move of a paragraph that was only written in here', async () => {
    const { page, desk, sync } = open([stored('a', 'Urges a;', 1), stored('b', 'Urges b;', 2)], (changes) => {
      const { saved } = asSent(changes)
      return { saved: saved.map((one) => ({ ...one, paragraph: { ...one.paragraph, rank: 3 } })), conflicts: [] }
    })
    page.write('a', 'Urges a here;')
    await sync.flush()
    await sync.flush()
    expect([page.texts(), desk.sent.length]).toEqual([['Urges b;', 'Urges a here;'], 1])
    sync.stop()
  })
})
