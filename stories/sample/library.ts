import { randomUUID } from 'node:crypto'
import { insertJob, updateOpenJob } from '@/db/jobs'
import { rollCallIdOfKey } from '@/db/rollCalls'
import type { Actor } from '@/domain/access'
import { EARLIER_VOTES, type EarlierVote } from '@/domain/reference/earlierVotes'
import { LIBRARY_IMPORT } from '@/domain/votes/libraryImport'
import { recordKeyOf } from '@/domain/votes/recordKey'
import { endImport, importRecordedVotes } from '@/server/commands/libraryImport'
import { linkPredecessor } from '@/server/commands/predecessors'
import { database } from '@/server/database'
import { told } from '../founding'
import type { CastKey } from './cast'
import { newYork } from './moment'
import type { Scene } from './story'

const BODY = 'GA-PLENARY'

const keyOf = ({ symbol, date }: EarlierVote) => recordKeyOf(symbol, BODY, date)

const sourceOf = (official: boolean) =>
  official ? 'Voeten’s voting data, totals as in the UN Digital Library' : 'Voeten’s voting data'

/** Fills the library with what is on record by the autumn: facts, imported as a whole file is. */
export async function tellLibrary(cast: Readonly<Record<CastKey, Actor>>): Promise<void> {
  await tellImport(cast.erik, 'ga-votes-2008-2014.csv', '2015-01-01', newYork('2015-09-29', '08:40'))
  await tellImport(cast.erik, 'ga-votes-october-2015.csv', '2015-11-01', newYork('2015-11-02', '08:30'))
}

/** One import, of the votes before a date that are not in the library yet. */
async function tellImport(by: Actor, name: string, before: string, now: number): Promise<void> {
  const importId = randomUUID()
  const votes: EarlierVote[] = []
  for (const vote of EARLIER_VOTES.filter(({ date }) => date < before))
    if (!(await database().read((db) => rollCallIdOfKey(db, keyOf(vote))))) votes.push(vote)
  const lines = votes.reduce((sum, one) => sum + one.votes.length / 4, 0)
  const job = { id: importId, kind: LIBRARY_IMPORT, personId: by.id, file: `${importId}-${name}`, lines, report: [] }
  await database().write((tx) => insertJob(tx, { ...job, status: 'running', createdAt: now }))
  let written = 0
  for (const official of [true, false]) {
    const given = votes
      .filter((one) => one.official === official)
      .map(({ official: _official, ...vote }) => ({
        ...vote,
        recordKey: recordKeyOf(vote.symbol, BODY, vote.date),
        bodyId: BODY,
      }))
    if (given.length === 0) continue
    const input = { importId, source: sourceOf(official), votes: given }
    written += told(await importRecordedVotes.perform(by, input, { now })).written
  }
  await database().write((tx) => updateOpenJob(tx, importId, { written }))
  told(await endImport.perform(by, { importId }, { now: now + 1000 }))
  await database().write((tx) => updateOpenJob(tx, importId, { status: 'done', finishedAt: now + 1000 }))
}

/**
 * What each text goes back to. The defenders’ text was never voted on before, so only like texts speak for it: those
 * on executions, which name defenders among the victims, and the one on the death penalty.
 */
export const PRECEDENTS = {
  defenders: { relation: 'like', symbols: ['A/RES/67/168', 'A/RES/69/182', 'A/RES/69/186'] },
  executions: {
    relation: 'predecessor',
    symbols: ['A/RES/63/182', 'A/RES/65/208', 'A/RES/67/168', 'A/RES/69/182'],
  },
} as const

/** Links the recorded votes that speak for a text. */
export async function tellPrecedents(
  { cast, resolutionId }: Scene,
  { relation, symbols }: (typeof PRECEDENTS)[keyof typeof PRECEDENTS],
  at: number,
): Promise<void> {
  for (const [place, symbol] of symbols.entries()) {
    const vote = EARLIER_VOTES.find((one) => one.symbol === symbol)
    const rollCallId = vote && (await database().read((db) => rollCallIdOfKey(db, keyOf(vote))))
    if (!rollCallId) throw new Error(`${symbol} is not in the library.`)
    told(await linkPredecessor.perform(cast.erik, { resolutionId, rollCallId, relation }, { now: at + place * 20_000 }))
  }
}
