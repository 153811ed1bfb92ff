import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import type { Actor } from '@/domain/access'
import { aResolution } from '@/stories/aResolution'
import { foundDesk, freshDatabase, told } from '@/stories/founding'
import { setOutreach } from './commands/outreach'
import { createResolution } from './commands/resolutions'
import { changesRead } from './reads/changes'

let database: DatabaseHandle
let head: Actor

beforeEach(async () => {
  database = await freshDatabase()
  head = await foundDesk(Date.parse('2015-11-01T12:00:00Z'))
})
afterEach(() => database.close())

/** What the log tells of France since a day, where these notes were written at these instants. */
async function toldSince(day: string, body: Record<string, unknown>, notes: Record<string, string>): Promise<string[]> {
  const at = (instant: string) => ({ now: Date.parse(instant) })
  const founded = await createResolution.perform(head, aResolution(body), at('2015-11-02T12:00:00Z'))
  const { resolutionId } = told(founded)
  let version = 9
  for (const [instant, note] of Object.entries(notes))
    told(
      await setOutreach.perform(
        head,
        { resolutionId, changes: [{ iso3: 'FRA', version: version++, note }] },
        at(instant),
      ),
    )
  const answer = await changesRead.perform(head, { resolutionId, state: 'FRA', since: day })
  if (answer.status !== 'ok') throw new Error(answer.status)
  return answer.result.lines.map(({ text }) => text)
}

describe('the log since a day', () => {
  it('begins at midnight in New York for the Assembly and its Committees', async () => {
    const lines = await toldSince(
      '2015-11-23',
      {},
      {
        '2015-11-23T04:59:00Z': 'Late on the 22nd',
        '2015-11-23T05:00:00Z': 'First of the 23rd',
      },
    )
    expect(lines).toEqual(['Note: First of the 23rd'])
  })

  it('begins at midnight in Geneva for the Human Rights Council', async () => {
    const lines = await toldSince(
      '2015-11-23',
      { bodyId: 'HRC', plenaryDate: null },
      {
        '2015-11-22T22:59:00Z': 'Late on the 22nd',
        '2015-11-22T23:00:00Z': 'First of the 23rd',
      },
    )
    expect(lines).toEqual(['Note: First of the 23rd'])
  })
})
