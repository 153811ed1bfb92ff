import rows from './data/states.json'
import { englishOrder } from './englishOrder'
import type { State } from './state'

/** The 193 Member States and the two observer States, in UN English alphabetical order. Server side: 50 kB. */
export const STATES: readonly State[] = (rows as State[]).sort(englishOrder)

const byIso3 = new Map(STATES.map((state) => [state.iso3, state]))

/** The State with this ISO3 code (upper case), or undefined. To read what somebody typed, use `findState`. */
export function stateByIso3(iso3: string): State | undefined {
  return byIso3.get(iso3)
}
