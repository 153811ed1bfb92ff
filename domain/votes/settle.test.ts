import { describe, expect, it } from 'vitest'
import type { DeclaredResult, VoteItemKind } from '@/domain/votes/item'
import { type OrderedItem, orderOfTheDay, orderRemarks } from '@/domain/votes/order'
import { nextItem, settle, withdrawalRefusal } from '@/domain/votes/settle'

const item = (id: string, kind: VoteItemKind, part: Partial<OrderedItem> = {}): OrderedItem => ({
  id,
  kind,
  stage: 'committee',
  about: null,
  rank: null,
  distance: null,
  operative: [],
  excludes: [],
  filed: 0,
  manualPlace: null,
  ...part,
})

const operative = ['OP1', 'OP2', 'OP3']
/** A day with a no-action motion, three amendments, a separate vote on a paragraph, and the whole. */
const theDay = (): OrderedItem[] => [
  item('whole', 'whole', { operative }),
  item('OP3', 'part', { about: 'division', operative: ['OP3'] }),
  item('division', 'division-motion'),
  item('L.60', 'amendment', { distance: 0.2, filed: 1 }),
  item('L.61', 'amendment', { distance: 0.9, filed: 2, excludes: ['L.62'] }),
  item('L.62', 'amendment', { distance: 0.5, filed: 3 }),
  item('no-action', 'no-action-motion'),
  item('plenary', 'whole', { stage: 'plenary', operative }),
  item('again', 'second-vote', { stage: 'plenary' }),
]

const statuses = (items: readonly OrderedItem[], results: Record<string, DeclaredResult>) =>
  Object.fromEntries([...settle(items, (id) => results[id] ?? null)].map(([id, { status }]) => [id, status]))

describe('order of the day', () => {
  it('puts the motion, amendments furthest removed first, division, part, whole, then plenary', () => {
    expect(orderOfTheDay(theDay()).map((i) => i.id)).toEqual([
      'no-action',
      'L.61',
      'L.62',
      'L.60',
      'division',
      'OP3',
      'whole',
      'plenary',
      'again',
    ])
  })

  it('lets a ranking win over a distance, and a hand over both', () => {
    const ranked = theDay().map((i) => (i.id === 'L.60' ? { ...i, rank: 1 } : i))
    expect(
      orderOfTheDay(ranked)
        .map((i) => i.id)
        .slice(1, 4),
    ).toEqual(['L.60', 'L.61', 'L.62'])
    const moved = theDay().map((i) => (i.id === 'whole' ? { ...i, manualPlace: 1 } : i))
    expect(orderOfTheDay(moved)[0]?.id).toBe('whole')
    expect(orderRemarks(orderOfTheDay(moved)).map((r) => r.later)).toEqual([
      'no-action',
      'L.61',
      'L.62',
      'L.60',
      'division',
      'OP3',
    ])
    expect(orderRemarks(orderOfTheDay(theDay()))).toEqual([])
  })
})

describe('settle', () => {
  it('replays a day: one amendment falls because another is adopted', () => {
    const results: Record<string, DeclaredResult> = {
      'no-action': 'rejected',
      'L.61': 'adopted',
      'L.60': 'rejected',
      division: 'adopted',
      OP3: 'adopted',
      whole: 'adopted',
      plenary: 'adopted',
    }
    expect(statuses(theDay(), results)).toEqual({
      'no-action': 'rejected',
      'L.61': 'adopted',
      'L.62': 'moot',
      'L.60': 'rejected',
      division: 'adopted',
      OP3: 'adopted',
      whole: 'adopted',
      plenary: 'adopted',
      again: 'no-vote',
    })
    expect(settle(theDay(), (id) => results[id] ?? null).get('L.62')?.by).toBe('L.61')
  })

  it('takes no vote on anything after a no-action motion that carried', () => {
    const day = statuses(theDay(), { 'no-action': 'adopted' })
    expect(day).toMatchObject({ 'no-action': 'adopted', 'L.61': 'no-vote', OP3: 'no-vote', whole: 'no-vote' })
    expect(day.plenary).toBe('no-vote')
  })

  it('stops one amendment only where the motion is about it', () => {
    const items = theDay().map((i) => (i.id === 'no-action' ? { ...i, about: 'L.60' } : i))
    expect(statuses(items, { 'no-action': 'adopted' })).toMatchObject({ 'L.60': 'no-vote', 'L.61': 'pending' })
  })

  it('rejects the whole when every operative part is rejected, and not before', () => {
    const parts = operative.map((id, filed) => item(id, 'part', { operative: [id], filed }))
    const items = [...parts, item('whole', 'whole', { operative })]
    expect(statuses(items, { OP1: 'rejected', OP2: 'rejected' }).whole).toBe('pending')
    expect(statuses(items, { OP1: 'rejected', OP2: 'rejected', OP3: 'adopted' }).whole).toBe('pending')
    const all = settle(items, (id) => (id === 'whole' ? null : 'rejected'))
    expect(all.get('whole')).toEqual({ status: 'rejected', cause: 'parts-rejected', by: 'OP3' })
  })

  it('takes no separate vote where division is refused', () => {
    expect(statuses(theDay(), { division: 'rejected' })).toMatchObject({ OP3: 'no-vote', whole: 'pending' })
  })

  it('waits for the second vote after a tie and takes its result', () => {
    const tied: Record<string, DeclaredResult> = { whole: 'adopted', plenary: 'tie' }
    expect(statuses(theDay(), tied)).toMatchObject({ plenary: 'pending', again: 'pending' })
    expect(
      nextItem(
        theDay(),
        settle(theDay(), (id) => tied[id] ?? null),
      )?.id,
    ).toBe('no-action')
    expect(statuses(theDay(), { ...tied, again: 'adopted' })).toMatchObject({ plenary: 'adopted', again: 'adopted' })
    expect(statuses(theDay(), { ...tied, again: 'tie' })).toMatchObject({ plenary: 'rejected', again: 'rejected' })
  })

  it('does not reach the plenary when the Committee rejects or the sponsors withdraw', () => {
    expect(statuses(theDay(), { whole: 'rejected' })).toMatchObject({ plenary: 'no-vote' })
    expect(statuses(theDay(), { whole: 'withdrawn' })).toMatchObject({ plenary: 'no-vote', 'L.60': 'no-vote' })
  })

  it('leaves the other amendments alone when one is withdrawn', () => {
    expect(statuses(theDay(), { 'L.61': 'withdrawn' })).toMatchObject({ 'L.62': 'pending', whole: 'pending' })
  })

  it('moves on to the next item that is still to be put', () => {
    const results: Record<string, DeclaredResult> = { 'no-action': 'rejected', 'L.61': 'adopted' }
    expect(
      nextItem(
        theDay(),
        settle(theDay(), (id) => results[id] ?? null),
      )?.id,
    ).toBe('L.60')
  })
})

describe('withdrawal', () => {
  const refusal = (id: string, results: Record<string, DeclaredResult>) => {
    const items = theDay()
    const wanted = items.find((i) => i.id === id)
    if (!wanted) throw new Error(`no item ${id}`)
    return withdrawalRefusal(
      wanted,
      items,
      settle(items, (other) => results[other] ?? null),
    )
  }

  it('is free before the vote, and over once amended or voted on', () => {
    expect(refusal('whole', {})).toBeNull()
    expect(refusal('whole', { 'L.60': 'rejected' })).toBeNull()
    expect(refusal('whole', { 'L.60': 'adopted' })).toContain('amended')
    expect(refusal('whole', { OP3: 'adopted' })).toContain('begun')
    expect(refusal('L.62', { 'L.61': 'adopted' })).toContain('fallen')
    expect(refusal('L.62', {})).toBeNull()
  })
})
