import type { DecisionRule } from '@/domain/votes/rule'

export type BodyId = 'GA-PLENARY' | 'GA-C1' | 'GA-C2' | 'GA-C3' | 'GA-C4' | 'GA-C5' | 'GA-C6' | 'HRC' | 'ECOSOC' | 'SC'

/** A body that decides on texts. */
export interface Body {
  id: BodyId
  name: string
  /** The name in a sentence: “the Third Committee”. */
  shortName: string
  /** City in which it meets. */
  seat: 'New York' | 'Geneva'
  /** IANA time zone of the seat: deadlines and meetings are in this time. */
  timeZone: 'America/New_York' | 'Europe/Zurich'
  /** `plenary` and `committee` seat every Member State; a `council` seats those elected to it. */
  chamber: 'plenary' | 'committee' | 'council'
  /** A Main Committee approves; the others adopt. */
  verb: 'approve' | 'adopt'
  /** The rule for an ordinary text. */
  defaultRule: DecisionRule
  /** Seats when full; null where every Member State has one, so that the number follows admissions. */
  seats: number | null
}

const newYork = { seat: 'New York', timeZone: 'America/New_York' } as const

function mainCommittee(id: BodyId, ordinal: string, subject: string): Body {
  return {
    id,
    name: `${ordinal} Committee (${subject})`,
    shortName: `the ${ordinal} Committee`,
    ...newYork,
    chamber: 'committee',
    verb: 'approve',
    defaultRule: 'simple-majority',
    seats: null,
  }
}

/** The ten bodies, in the order in which a list of them reads. */
export const BODIES: readonly Body[] = [
  {
    id: 'GA-PLENARY',
    name: 'General Assembly (plenary)',
    shortName: 'the General Assembly',
    ...newYork,
    chamber: 'plenary',
    verb: 'adopt',
    defaultRule: 'simple-majority',
    seats: null,
  },
  mainCommittee('GA-C1', 'First', 'Disarmament and International Security'),
  mainCommittee('GA-C2', 'Second', 'Economic and Financial'),
  mainCommittee('GA-C3', 'Third', 'Social, Humanitarian and Cultural'),
  mainCommittee('GA-C4', 'Fourth', 'Special Political and Decolonization'),
  mainCommittee('GA-C5', 'Fifth', 'Administrative and Budgetary'),
  mainCommittee('GA-C6', 'Sixth', 'Legal'),
  {
    id: 'HRC',
    name: 'Human Rights Council',
    shortName: 'the Human Rights Council',
    seat: 'Geneva',
    timeZone: 'Europe/Zurich',
    chamber: 'council',
    verb: 'adopt',
    defaultRule: 'simple-majority',
    seats: 47,
  },
  {
    id: 'ECOSOC',
    name: 'Economic and Social Council',
    shortName: 'the Economic and Social Council',
    ...newYork,
    chamber: 'council',
    verb: 'adopt',
    defaultRule: 'simple-majority',
    seats: 54,
  },
  {
    id: 'SC',
    name: 'Security Council',
    shortName: 'the Security Council',
    ...newYork,
    chamber: 'council',
    verb: 'adopt',
    defaultRule: 'security-council',
    seats: 15,
  },
]

/** The body with this id, or undefined. */
export function bodyById(id: string): Body | undefined {
  return BODIES.find((body) => body.id === id)
}
