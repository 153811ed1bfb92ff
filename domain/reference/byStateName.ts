import { englishOrder } from './englishOrder'
import { stateName } from './stateNames'

interface OfState {
  iso3: string
}

const named = ({ iso3 }: OfState) => ({ name: stateName(iso3)?.name ?? iso3 })

/** Compares what belongs to States by their names in UN English alphabetical order. For `Array.prototype.sort`. */
export const byStateName = (a: OfState, b: OfState): number => englishOrder(named(a), named(b))
