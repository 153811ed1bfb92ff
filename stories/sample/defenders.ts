import type { Actor } from '@/domain/access'
import { SPONSORS_2015 } from '@/domain/reference/sponsors2015'
import { createResolution, editResolution } from '@/server/commands/resolutions'
import { resolutionRead } from '@/server/reads/resolutions'
import { told } from '../founding'
import { CAST_KEYS, type CastKey } from './cast'
import { newYork } from './moment'
import type { Scene, Step } from './story'

const DEADLINES = [
  { kind: 'meeting', label: 'Core group, room 7', at: newYork('2015-11-23', '16:30') },
  { kind: 'amendments', label: 'Amendments close', at: newYork('2015-11-24', '12:00') },
  { kind: 'sponsorship', label: 'Sponsorship closes', at: newYork('2015-11-24', '18:00') },
  { kind: 'other', label: 'Oral revision handed in', at: newYork('2015-11-25', '09:00') },
  { kind: 'action', label: 'Action', at: newYork('2015-11-25', '10:00') },
  { kind: 'plenary', label: 'Plenary', at: newYork('2015-12-17', '10:00') },
]

const FULL_TITLE = 'Recognizing the role of human rights defenders and the need for their protection'

/** The resolution of the sample's main case, founded on 19 October with everybody on its team. */
export async function foundDefenders(cast: Record<CastKey, Actor>): Promise<Scene> {
  const input = {
    shortTitle: 'Human rights defenders',
    fullTitle: FULL_TITLE,
    bodyId: 'GA-C3',
    session: '70',
    agendaItem: '72 (b)',
    symbol: null,
    stage: 'informals',
    mainSponsors: SPONSORS_2015.filter((one) => one.mainSponsor).map((one) => one.iso3),
    consensusExpected: false,
    marking: null,
    sponsorTarget: 75,
    yesTarget: 110,
    ruleOverride: null,
    ruleReason: null,
    team: CAST_KEYS.map((key) => cast[key].id),
    deadlines: DEADLINES,
    actionDate: '2015-11-25',
    plenaryDate: '2015-12-17',
  }
  const now = newYork('2015-10-19', '09:30')
  const { resolutionId } = told(await createResolution.perform(cast.erik, input, { now }))
  return sceneOf(cast, resolutionId)
}

/** The scene of a resolution that stands already. */
export async function sceneOf(cast: Record<CastKey, Actor>, resolutionId: string): Promise<Scene> {
  const found = await resolutionRead.perform(cast.erik, { resolutionId })
  if (found.status !== 'ok') throw new Error('The resolution just founded cannot be read.')
  const [whole, plenary] = found.result.voteItems.filter((item) => item.kind === 'whole')
  if (!whole) throw new Error('A resolution is founded with a vote on its whole text.')
  return { cast, resolutionId, wholeId: whole.id, plenaryId: plenary?.id ?? null }
}

/** How the text came along: tabled as L.46 on 2 November, revised on the 18th. */
export function defendersStages(): Step[] {
  return [
    stageStep(newYork('2015-11-02', '11:00'), 'erik', { stage: 'tabled', symbol: 'A/C.3/70/L.46' }),
    stageStep(newYork('2015-11-18', '09:00'), 'erik', { stage: 'revised', symbol: 'A/C.3/70/L.46/Rev.1' }),
  ]
}

/** Edits the facts of a resolution as they stand. */
export function stageStep(at: number, by: CastKey, facts: Record<string, unknown>): Step {
  const tell = async ({ cast, resolutionId }: Scene) => {
    const found = await resolutionRead.perform(cast[by], { resolutionId })
    if (found.status !== 'ok') throw new Error('The resolution cannot be read.')
    const input = { resolutionId, version: found.result.version, ...facts }
    told(await editResolution.perform(cast[by], input, { now: at }))
  }
  return { at, by, tell }
}
