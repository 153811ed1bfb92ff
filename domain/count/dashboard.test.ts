import { expect, it } from 'vitest'
import type { CountChange } from './changes'
import { dashboardOf } from './dashboard'
import type { Heard, Overview } from './overview'

const NOW = Date.UTC(2015, 10, 23, 20)
const DAY = 86_400_000

const moved = (iso3: string, daysAgo: number): CountChange => ({
  ...{ kind: 'vote', at: NOW - daysAgo * DAY, byId: 'maja', iso3, words: null },
  ...{ from: { expected: 'unknown', confidence: null }, to: { expected: 'yes', confidence: 'leaning' } },
})

const silentFor = (iso3: string, days: number): Heard => ({
  ...{ iso3, expected: 'yes', confidence: 'firm', responsibleId: null, lastHeardAt: NOW - days * DAY },
})

function overview(neverHeard = 0): Overview {
  const heard = [30, 25, 20, 15, 10, 5, 1].map((days, at) => silentFor(`S${at}`, days))
  const changes = [moved('KEN', 30), moved('NOR', 3), moved('SWE', 0.5)]
  return { timeZone: 'America/New_York', changes, heard, neverHeard, seats: 'SWEY1' } as unknown as Overview
}

const changedSince = (since: string | null) =>
  dashboardOf(overview(), { since, now: NOW, staleDays: 14 }).changed.map(({ iso3 }) => iso3)

it('sends the changes of the period alone, newest first', () => {
  expect(changedSince(null)).toEqual(['SWE'])
  expect(changedSince('7d')).toEqual(['SWE', 'NOR'])
  expect(changedSince('2015-10-01')).toEqual(['SWE', 'NOR', 'KEN'])
  expect(changedSince('last week')).toEqual(['SWE'])
})

it('sends the longest silent that a screen has room for, and counts the rest', () => {
  const { silent, stale } = dashboardOf(overview(), { since: null, now: NOW, staleDays: 14 })
  expect(silent.map(({ iso3 }) => iso3)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4'])
  expect(stale).toBe(4)
  expect(dashboardOf(overview(3), { since: null, now: NOW, staleDays: 14 }).silent).toHaveLength(4)
})

it('sends nothing long that nobody looks at', () => {
  const sent = dashboardOf(overview(), { since: null, now: NOW, staleDays: 14 })
  expect(Object.keys(sent)).not.toContain('changes')
  expect(Object.keys(sent)).not.toContain('heard')
})
