import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { marginOf } from '@/domain/votes/margin'
import { type DecisionContext, decide } from '@/domain/votes/outcome'
import { bodyVerb, ruleOf, votingBodyOf } from '@/domain/votes/rule'
import { recordedTally } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'

const folder = join(import.meta.dirname, '../../shared/data')

/** Rows of a reference file, none where the reference set is not beside the project. */
function rowsOf(name: string): Record<string, string>[] {
  const file = join(folder, name)
  if (!existsSync(file)) return []
  return parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true })
}

const VOTES: Record<string, RecordedVote> = { Y: 'yes', N: 'no', A: 'abstain', X: 'absent' }

const cases = [...rowsOf('rollcall_meta.csv'), ...rowsOf('rollcall_meta_hrc.csv')].map((row) => {
  const body = votingBodyOf(row.body ?? '')
  if (body === null) throw new Error(`${row.rollcall_id}: no body ${row.body}`)
  const context: DecisionContext = { body, members: body === 'hrc' ? 47 : 193 }
  const votes = { yes: Number(row.yes), no: Number(row.no), abstain: Number(row.abstain) }
  return { id: row.rollcall_id ?? '', kind: row.kind, check: row.check, body, context, votes }
})

const outcomeOf = ({ votes, body, context }: (typeof cases)[number]) => decide(votes, ruleOf(body), context)

describe.skipIf(cases.length === 0)('recorded votes under their rule (reference set)', () => {
  it('adopts every resolution the record calls adopted', () => {
    const resolutions = cases.filter((one) => one.kind === 'resolution')
    expect(resolutions.length).toBeGreaterThan(1000)
    expect(resolutions.filter((one) => outcomeOf(one).result !== 'adopted')).toEqual([])
  })

  it('rejects every amendment to the Council’s texts on human rights defenders, as the record does', () => {
    const amendments = cases.filter((one) => one.body === 'hrc' && one.kind === 'amendment')
    expect(amendments).toHaveLength(40)
    expect(amendments.filter((one) => outcomeOf(one).result !== 'rejected')).toEqual([])
  })

  it('approves in Committee and adopts in plenary', () => {
    const of = (id: string) => cases.find((one) => one.id === id)
    const [committee, plenary] = [of('C3-70-L46Rev1'), of('GA70-161')]
    if (!committee || !plenary) throw new Error('the votes of 2015 are missing')
    expect([committee.votes, bodyVerb(committee.body)]).toEqual([{ yes: 117, no: 14, abstain: 40 }, 'approved'])
    expect([plenary.votes, bodyVerb(plenary.body)]).toEqual([{ yes: 127, no: 14, abstain: 41 }, 'adopted'])
  })

  it('turns every result by its margin in switches, and not by one fewer', () => {
    for (const { votes, body, context } of cases) {
      const rule = ruleOf(body)
      const { turn, carries } = marginOf(votes, rule, context)
      const result = (switched: number) => {
        const moved = carries ? -switched : switched
        return decide({ yes: votes.yes + moved, no: votes.no - moved }, rule, context).result === 'adopted'
      }
      if (turn.switches === null) throw new Error('a recorded vote that nothing turns')
      expect(result(turn.switches)).toBe(!carries)
      expect(result(turn.switches - 1)).toBe(carries)
    }
  })

  it('counts the lists to their own totals wherever the record was found consistent', () => {
    const lists = new Map<string, RecordedVote[]>()
    for (const row of [...rowsOf('rollcalls.csv'), ...rowsOf('rollcalls_hrc.csv')]) {
      const id = row.rollcall_id ?? ''
      const vote = VOTES[row.vote ?? '']
      if (vote) lists.set(id, [...(lists.get(id) ?? []), vote])
    }
    const consistent = cases.filter((one) => one.check === 'ok')
    expect(consistent.length).toBeGreaterThan(500)
    for (const { id, votes } of consistent) expect([id, recordedTally(lists.get(id) ?? [])]).toMatchObject([id, votes])
  }, 60_000)
})
