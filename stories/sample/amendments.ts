import { carryOverVotes } from '@/server/commands/carryOver'
import { addVoteItem, editVoteItem } from '@/server/commands/voteItems'
import { resolutionRead } from '@/server/reads/resolutions'
import { told } from '../founding'
import { newYork } from './moment'
import type { Scene, Step } from './story'

/**
 * Four of the amendments that came in on 20 November. That there were many, by these movers, is the record's; which
 * these four are, and what they ask, is invented.
 */
const AMENDMENTS = [
  {
    title: 'OP 8: subject to national law',
    moverIso3: 'EGY',
    moverName: 'African Group',
    paragraphLabel: 'OP8',
    rank: 2,
  },
  { title: 'OP 3: without “legitimate”', moverIso3: 'CHN', moverName: null, paragraphLabel: 'OP3', rank: 3 },
  { title: 'OP 10: without foreign funding', moverIso3: 'IRN', moverName: null, paragraphLabel: 'OP10', rank: 1 },
  { title: 'PP 14: duties of defenders', moverIso3: 'CHN', moverName: null, paragraphLabel: 'PP14', rank: 4 },
] as const

/** The symbol of the text voted on, and the amendments to it with what the count of the whole suggests for them. */
export function amendmentSteps(): Step[] {
  const at = newYork('2015-11-20', '16:30')
  return [
    {
      at: newYork('2015-11-18', '09:10'),
      by: 'erik',
      tell: (scene) => nameTheText(scene, newYork('2015-11-18', '09:10')),
    },
    ...AMENDMENTS.map((amendment, place): Step => {
      const when = at + place * 4 * 60_000
      return { at: when, by: 'ingrid', tell: (scene) => tellAmendment(scene, amendment, when) }
    }),
  ]
}

async function nameTheText({ cast, resolutionId, wholeId, plenaryId }: Scene, now: number): Promise<void> {
  const found = await resolutionRead.perform(cast.erik, { resolutionId })
  if (found.status !== 'ok') throw new Error('The resolution cannot be read.')
  for (const { id, version } of found.result.voteItems.filter((item) => [wholeId, plenaryId].includes(item.id))) {
    const meeting = id === wholeId ? '56th meeting' : null
    const input = { resolutionId, voteItemId: id, version, symbol: 'A/C.3/70/L.46/Rev.1', meeting }
    told(await editVoteItem.perform(cast.erik, input, { now }))
  }
}

async function tellAmendment(scene: Scene, amendment: (typeof AMENDMENTS)[number], now: number): Promise<void> {
  const { cast, resolutionId, wholeId } = scene
  const input = {
    ...amendment,
    resolutionId,
    kind: 'amendment',
    bodyId: 'GA-C3',
    symbol: null,
    date: '2015-11-25',
    meeting: '56th meeting',
    versionId: null,
    recommended: 'no',
    ruleOverride: null,
    ruleReason: null,
    procedural: false,
    consensusExpected: false,
    aboutId: null,
    operative: [],
    excludes: [],
  }
  const { voteItemId } = told(await addVoteItem.perform(cast.ingrid, input, { now }))
  const carry = { resolutionId, fromId: wholeId, toId: voteItemId }
  told(await carryOverVotes.perform(cast.ingrid, carry, { now: now + 60_000 }))
}
