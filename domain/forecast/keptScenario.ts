import type { ScenarioChange } from '@/domain/forecast/scenario'

/** A scenario as it is kept. */
export interface KeptScenario {
  id: string
  name: string
  shared: boolean
  ownerId: string
  owner: string
  changes: ScenarioChange[]
}
