import { describe, expect, it } from 'vitest'
import { asSent, open, stored } from './syncScene'

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
    expect(desk.kept).toMatchObject([
      { paragraph: { text: 'Urges calm at night;' }, base: { text: 'Urges calm;' }, unchosen: { by: 'Sondre Bakke' } },
    ])
    sync.resolve('a', 'both')
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm [at night] [by day];'])
    expect(desk.sent[1]).toMatchObject([{ seen: 2 }])
    expect([sync.snapshot().conflicts, desk.kept]).toEqual([[], []])
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
