import type { Actor } from '@/domain/access'
import { STATE_NAMES } from '@/domain/reference/stateNames'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { createResolution } from '@/server/commands/resolutions'
import { told } from '../founding'
import type { CastKey } from './cast'
import { sceneOf, stageStep } from './defenders'
import { drawn, newYork } from './moment'
import { OTHER_RESOLUTIONS, type OtherKey } from './otherFacts'
import { POSITIONS } from './positions'
import { outreachStep, type Scene, type Step, tellInOrder, votesStep } from './story'

/** Tells the five other resolutions of the sample. */
export async function tellOtherResolutions(cast: Record<CastKey, Actor>): Promise<Record<OtherKey, Scene>> {
  const scenes: Partial<Record<OtherKey, Scene>> = {}
  for (const key of Object.keys(OTHER_RESOLUTIONS) as OtherKey[]) {
    const { facts, team, founded } = OTHER_RESOLUTIONS[key]
    const input = { ...facts, team: team.map((one) => cast[one].id) }
    const { resolutionId } = told(await createResolution.perform(cast.erik, input, { now: founded }))
    const scene = await sceneOf(cast, resolutionId)
    await tellInOrder(scene, [...stagesOf(key), ...sponsorsOf(key), ...(COUNTS[key]?.() ?? [])])
    scenes[key] = scene
  }
  return scenes as Record<OtherKey, Scene>
}

function stagesOf(key: OtherKey): Step[] {
  return OTHER_RESOLUTIONS[key].stages.map(({ at, ...facts }) => stageStep(at, 'erik', facts))
}

const MEMBERS = STATE_NAMES.map(({ iso3 }) => iso3).filter((iso3) => POSITIONS.some((one) => one.iso3 === iso3))

/** Those who sponsor with us most readily come first. */
function readiest(key: OtherKey): string[] {
  const readiness = (iso3: string) => {
    const position = POSITIONS.find((one) => one.iso3 === iso3)
    const sponsor = position?.coSponsorship === 'registered' ? 0 : 40
    const vote = position?.expected === 'yes' ? 0 : position?.expected === 'no' ? 90 : 30
    return sponsor + vote + drawn(`${iso3} ${key}`, 30)
  }
  const main: readonly string[] = OTHER_RESOLUTIONS[key].facts.mainSponsors
  const others = MEMBERS.filter((iso3) => !main.includes(iso3)).sort((a, b) => readiness(a) - readiness(b))
  return [...main, ...others]
}

function sponsorsOf(key: OtherKey): Step[] {
  const { sponsors, team, founded } = OTHER_RESOLUTIONS[key]
  const { registered, promised } = sponsors
  if (registered === 0) return []
  const order = readiest(key)
  const by: CastKey = team[1]
  const signed = order.slice(0, registered).map((iso3) => ({ iso3, coSponsorship: 'registered' as const }))
  const oral = order.slice(registered, registered + promised).map((iso3) => ({
    iso3,
    coSponsorship: 'promised' as const,
    responsible: by,
    nextStep: 'Ask to sign',
    nextStepDue: '2015-11-25',
  }))
  const week = 7 * 86_400_000
  const steps = [outreachStep(founded + week, by, signed.slice(0, Math.ceil(registered / 2)))]
  if (registered > 1) steps.push(outreachStep(founded + 1.5 * week, by, signed.slice(Math.ceil(registered / 2))))
  return promised === 0 ? steps : [...steps, outreachStep(newYork('2015-11-19', '17:40'), by, oral)]
}

type Entry = { iso3: string; expected: ExpectedVote; confidence: Confidence; source: string }

/** Global health: 151–2–9 with 31 not known. Nobody has been called much yet. */
function healthCount(): Step[] {
  const against = ['SYR', 'PRK']
  const abstaining = ['USA', 'HUN', 'POL', 'TUR', 'SGP', 'ISR', 'NRU', 'SSD', 'TON']
  const order = readiest('health').filter((iso3) => !against.includes(iso3) && !abstaining.includes(iso3))
  const sure = (at: number): Confidence => (at < 55 ? 'firm' : at < 110 ? 'likely' : 'leaning')
  const source = 'Vote of 2014 and first calls'
  const entries: Entry[] = [
    ...order.slice(0, 151).map((iso3, at): Entry => ({ iso3, expected: 'yes', confidence: sure(at), source })),
    ...against.map(
      (iso3): Entry => ({ iso3, expected: 'no', confidence: 'leaning', source: 'Remarks in the informals' }),
    ),
    ...abstaining.map((iso3, at): Entry => {
      return { iso3, expected: 'abstain', confidence: at < 5 ? 'leaning' : 'likely', source: 'Informals 3' }
    }),
  ]
  return [
    votesStep(newYork('2015-11-09', '17:30'), 'jonas', entries.slice(0, 100)),
    votesStep(newYork('2015-11-18', '18:10'), 'sondre', entries.slice(100)),
  ]
}

/** The Council in March: 19–5–4, and 19 of its 47 not known. */
function councilCount(): Step[] {
  const lists: readonly [ExpectedVote, Confidence, string][] = [
    ['yes', 'firm', 'ALB BEL CHE DEU GBR LVA MEX NLD PRT'],
    ['yes', 'likely', 'FRA GEO KOR MKD PAN SVN'],
    ['yes', 'leaning', 'GHA MNG PRY SLV'],
    ['no', 'firm', 'CHN'],
    ['no', 'likely', 'RUS BDI'],
    ['no', 'leaning', 'CUB VNM'],
    ['abstain', 'likely', 'QAT'],
    ['abstain', 'leaning', 'ETH IDN IND'],
  ]
  const entries = lists.flatMap(([expected, confidence, iso3s]) =>
    iso3s.split(' ').map((iso3): Entry => ({ iso3, expected, confidence, source: 'Geneva colleagues' })),
  )
  return [votesStep(newYork('2015-11-17', '11:50'), 'maja', entries)]
}

const COUNTS: Partial<Record<OtherKey, () => Step[]>> = { health: healthCount, social: councilCount }
