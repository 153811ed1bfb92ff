import type { Actor } from '@/domain/access'
import { amendmentSteps } from './amendments'
import type { CastKey } from './cast'
import { tellContacts } from './contacts'
import { countSteps } from './count'
import { defendersStages, foundDefenders } from './defenders'
import { lastDaysSteps } from './lastDays'
import { PRECEDENTS, tellLibrary, tellPrecedents } from './library'
import { newYork } from './moment'
import type { OtherKey } from './otherFacts'
import { tellOtherResolutions } from './otherResolutions'
import { foundSampleDesk } from './people'
import { pipelineSteps } from './pipeline'
import { type Scene, tellInOrder } from './story'
import { versionSteps } from './versions'

export interface SampleDesk {
  cast: Record<CastKey, Actor>
  /** The human rights defenders resolution of 2015. */
  defenders: Scene
  others: Record<OtherKey, Scene>
}

/**
 * Tells the sample into the desk's empty database, through the commands that people use: the delegation of Norway
 * from September to Monday 23 November 2015, 15:00 in New York.
 * @param realNow what the machine's clock says, milliseconds since 1970.
 */
export async function tellSample(realNow: number): Promise<SampleDesk> {
  const cast = await foundSampleDesk(realNow)
  await tellContacts(cast)
  await tellLibrary(cast)
  const defenders = await foundDefenders(cast)
  await tellPrecedents(defenders, PRECEDENTS.defenders, newYork('2015-10-19', '09:50'))
  await tellInOrder(defenders, [
    ...defendersStages(),
    ...countSteps(),
    ...pipelineSteps(),
    ...lastDaysSteps(),
    ...amendmentSteps(),
    ...versionSteps(),
  ])
  const others = await tellOtherResolutions(cast)
  await tellPrecedents(others.executions, PRECEDENTS.executions, newYork('2015-11-19', '17:10'))
  return { cast, defenders, others }
}
