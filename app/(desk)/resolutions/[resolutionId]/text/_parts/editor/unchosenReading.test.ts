import { describe, expect, it, vi } from 'vitest'
import type { DraftSaved, ParagraphChange, ParagraphConflict } from '@/domain/draft/version'
import { asSent, open, stored } from './syncScene'
import { plain } from './syncWorld'

const before = stored('a', 'Urges calm;', 1)
const theirs = stored('a', 'Urges calm by day;', 1, 2)
const b = stored('b', 'Notes b;', 2)

/** The desk where Sondre wrote meanwhile: it saves paragraph a for whoever has seen his reading, and the others. */
function sondreWrote(patch: Partial<ParagraphConflict> = {}) {
  return (changes: ParagraphChange[]): DraftSaved => {
    const meets = ({ paragraph: { id }, seen }: ParagraphChange) => id === 'a' && seen !== 2
    const conflicts = changes.filter(meets).map(({ paragraph: mine, base }) => ({
      paragraphId: 'a',
      base: base ?? mine,
      mine,
      theirs: plain(theirs),
      theirsDeleted: false,
      rowVersion: 2,
      by: 'Sondre Bakke',
      at: 4,
      ...patch,
    }))
    return { saved: asSent(changes.filter((change) => !meets(change))).saved, conflicts }
  }
}

/** A page on which a reading met Sondre's and nobody has chosen. */
async function unchosen() {
  const first = open([before, b], sondreWrote())
  first.page.write('a', 'Urges calm at night;')
  await first.sync.flush()
  return first
}

describe('a reading nobody has chosen', () => {
  it('is shown again beside theirs after a reload, with what was written in it since, and can be chosen', async () => {
    const first = await unchosen()
    first.page.write('a', 'Urges calm at night and dawn;')
    first.sync.changed()
    first.sync.stop()

    const { page, desk, sync } = open([theirs, b], sondreWrote())
    sync.resume(first.desk.kept)
    await sync.pull()
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm at night and dawn;', 'Notes b;'])
    expect(sync.snapshot().conflicts).toMatchObject([
      {
        mine: { text: 'Urges calm at night and dawn;' },
        theirs: { text: 'Urges calm by day;' },
        by: 'Sondre Bakke',
        at: 4,
      },
    ])
    expect([desk.sent, desk.kept.length]).toEqual([[], 1])
    sync.resolve('a', 'mine')
    await sync.flush()
    expect(desk.sent).toMatchObject([[{ seen: 2, paragraph: { text: 'Urges calm at night and dawn;' } }]])
    expect(desk.kept).toEqual([])
    sync.stop()
  })

  it('stays kept while other paragraphs are written and saved', async () => {
    const { page, desk, sync } = await unchosen()
    page.write('b', 'Notes b well;')
    sync.changed()
    expect(desk.kept.map(({ paragraph }) => paragraph.text)).toEqual(['Notes b well;', 'Urges calm at night;'])
    await sync.flush()
    expect(desk.kept.map(({ paragraph }) => paragraph.text)).toEqual(['Urges calm at night;'])
    sync.stop()
  })

  it('is shown again where it had begun from nothing and theirs stands alone', async () => {
    const first = open([], sondreWrote())
    first.page.list = [plain(stored('a', 'Urges calm at night;', 1))]
    await first.sync.flush()
    first.sync.stop()

    const { page, desk, sync } = open([theirs], sondreWrote())
    sync.resume(first.desk.kept)
    await sync.flush()
    expect(page.texts()).toEqual(['Urges calm at night;'])
    expect(sync.snapshot().conflicts).toMatchObject([{ theirs: { text: 'Urges calm by day;' } }])
    expect(desk.sent).toEqual([])
    sync.stop()
  })

  it('is shown again where the writer had taken the paragraph out', async () => {
    const first = open([before, b], sondreWrote())
    first.page.remove('a')
    await first.sync.flush()
    expect(first.page.texts()).toEqual(['Urges calm by day;', 'Notes b;'])
    first.sync.stop()

    const { page, desk, sync } = open([theirs, b], sondreWrote())
    sync.resume(first.desk.kept)
    await sync.flush()
    expect(sync.snapshot().conflicts).toMatchObject([{ mineDeleted: true, by: 'Sondre Bakke' }])
    sync.resolve('a', 'mine')
    await sync.flush()
    expect(page.texts()).toEqual(['Notes b;'])
    expect(desk.sent).toMatchObject([[{ deleted: true, seen: 2 }]])
    sync.stop()
  })

  it('is put to the choice again where they had taken the paragraph out', async () => {
    const gone = { theirsDeleted: true, theirs: plain(before) }
    const first = open([before, b], sondreWrote(gone))
    first.page.write('a', 'Urges calm at night;')
    await first.sync.flush()
    first.sync.stop()

    const { page, sync } = open([b], sondreWrote(gone))
    sync.resume(first.desk.kept)
    await sync.flush()
    expect(page.texts()).toContain('Urges calm at night;')
    expect(sync.snapshot().conflicts).toMatchObject([{ theirsDeleted: true, by: 'Sondre Bakke' }])
    sync.stop()
  })

  it('stands in the way of publishing until it is chosen', async () => {
    const { sync } = await unchosen()
    expect(await sync.objectionToPublishing()).toBe(
      'Choose between two readings first: what is published never changes.',
    )
    sync.resolve('a', 'theirs')
    expect(await sync.objectionToPublishing()).toBeNull()
    sync.stop()
  })

  it('that the last save before publishing brings up stands in its way too', async () => {
    const { page, sync } = open([before, b], sondreWrote())
    page.write('a', 'Urges calm at night;')
    expect(await sync.objectionToPublishing()).toMatch(/^Choose between two readings/)
    sync.stop()
  })

  it('and so does what could not be saved', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const { page, sync } = open([before], () => {
      throw new TypeError('Failed to fetch')
    })
    page.write('a', 'Urges calm at night;')
    expect(await sync.objectionToPublishing()).toBe('Not everything written here is saved yet. Publish once it is.')
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
    sync.stop()
  })
})
