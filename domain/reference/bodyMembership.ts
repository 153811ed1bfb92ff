import { PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { type BodyId, bodyById } from './bodies'
import memberRows from './data/bodyMembers.json'

/** A member entered by hand where our list is not complete. Dates `YYYY-MM-DD`, inclusive. */
export interface MemberByHand {
  bodyId: BodyId
  iso3: string
  from: string
  to: string
}

/** Who may vote in a body on a day, and whether that is all of them. */
export interface BodyMembership {
  /** Alphabetical order of the codes. */
  iso3s: string[]
  /** False when seats are not known to us: a count has to say so. */
  complete: boolean
  /** Members known on the day. A complete list may still be one short while a seat is vacant. */
  known: number
  /** Members the body has when full, on that day. */
  expected: number
}

interface YearOfMembers {
  complete: boolean
  members: string[][]
}

const universal: string[][] = memberRows.GA
const elected: Partial<Record<string, Record<string, YearOfMembers>>> = {
  HRC: memberRows.HRC,
  ECOSOC: memberRows.ECOSOC,
  SC: memberRows.SC,
}

function unMembers(date: string): string[] {
  return universal.filter(([, admitted = '']) => admitted <= date).map(([iso3 = '']) => iso3)
}

function seated(bodyId: BodyId, date: string): { iso3s: string[]; complete: boolean } {
  const year = elected[bodyId]?.[date.slice(0, 4)]
  if (!year) return { iso3s: bodyId === 'SC' ? [...PERMANENT_MEMBERS] : [], complete: false }
  const iso3s = year.members
    .filter(([, from = '', to = '9999-12-31']) => from <= date && date <= to)
    .map(([iso3 = '']) => iso3)
  return { iso3s, complete: year.complete }
}

/**
 * The members of a body on a day (`YYYY-MM-DD`). Every UN member sits in the Assembly and its Main Committees from its
 * admission. The Councils are known year by year: the Economic and Social Council only in part but for 2020, the Human
 * Rights Council and the Security Council in part for 2027, other years not at all; `byHand` adds what a delegation
 * knows. Voting rights suspended under Article 19 are not considered here. Throws on an unknown body.
 */
export function membersOfBody(bodyId: BodyId, date: string, byHand: readonly MemberByHand[] = []): BodyMembership {
  const body = bodyById(bodyId)
  if (!body) throw new Error(`No body ${bodyId}`)
  if (body.seats === null) {
    const iso3s = unMembers(date).sort()
    return { iso3s, complete: true, known: iso3s.length, expected: iso3s.length }
  }
  const listed = seated(bodyId, date)
  const added = byHand.filter((member) => member.bodyId === bodyId && member.from <= date && date <= member.to)
  const iso3s = [...new Set([...listed.iso3s, ...added.map((member) => member.iso3)])].sort()
  const complete = listed.complete || iso3s.length >= body.seats
  return { iso3s, complete, known: iso3s.length, expected: body.seats }
}
