import type { Db } from '@/db/client'
import { expectedVotesOf, outreachOf } from '@/db/count'
import { findDelegation } from '@/db/delegation'
import { personNames } from '@/db/people'
import { findResolution, voteItemsOf } from '@/db/resolutions'
import { contactHolders, predecessorsOf } from '@/db/voteHistory'
import { isOfficial } from '@/domain/coSponsorship/coSponsorship'
import { chancesTableOf, type ForecastBasis, type NamedGroup } from '@/domain/forecast/basis'
import type { Reach } from '@/domain/forecast/likelihood'
import type { StateEvidence } from '@/domain/forecast/prior'
import { GROUPS, membersOf } from '@/domain/reference/groups'
import { tellsOf } from '@/domain/votes/item'
import { thresholdOfItem } from '@/domain/votes/orderOfTheDay'
import { unpackVotes } from '@/domain/votes/packed'
import { votingBodyOf } from '@/domain/votes/rule'
import type { RecordedVote } from '@/domain/votes/vote'
import { eligibleStates } from './eligibleStates'

type Outreach = Awaited<ReturnType<typeof outreachOf>>[number]

/** Who commits to the text: at least in writing. A promise by word of mouth is told as an expected vote. */
const coSponsors = (row: Outreach | undefined): boolean =>
  row !== undefined && (isOfficial(row.coSponsorship) || row.coSponsorship === 'confirmed')

/** Everything a forecast of one item rests on; null where there is no such item. */
export async function loadForecastBasis(
  db: Db,
  resolutionId: string,
  voteItemId: string,
): Promise<ForecastBasis | null> {
  const resolution = await findResolution(db, resolutionId)
  const item = (await voteItemsOf(db, [resolutionId])).find(({ id }) => id === voteItemId)
  const delegation = await findDelegation(db)
  const body = item ? votingBodyOf(item.bodyId) : null
  if (!resolution || !item || !delegation || !body) return null
  const { eligible, members } = await eligibleStates(db, item.bodyId, item.date)
  const groups = groupsOn(item.date)
  const linked = await predecessorsOf(db, resolutionId)
  const records = linked.map(({ rollCallId, kind, votes }) => {
    return { voteId: rollCallId, votes: unpackVotes(votes), tells: tellsOf(kind, item) }
  })
  const told = await expectedVotesOf(db, voteItemId)
  const outreach = new Map((await outreachOf(db, resolutionId)).map((row) => [row.iso3, row]))
  const reach = await reachOf(db, { ours: delegation.iso3, core: resolution.mainSponsors, outreach, records, groups })
  const { rule, overridden } = thresholdOfItem(item, resolution)
  const votes = new Map(told.map((row) => [row.iso3, row]))
  const evidence = eligible.map((iso3): StateEvidence => {
    const { expected = 'unknown', confidence = null } = votes.get(iso3) ?? {}
    return {
      iso3,
      expected,
      confidence,
      coSponsor: item.kind === 'whole' && coSponsors(outreach.get(iso3)),
      recorded: records.flatMap(({ voteId, votes, tells }) => {
        const vote = votes.get(iso3)
        return vote === undefined || !tells ? [] : [{ voteId, vote }]
      }),
      groups: groups.filter(({ iso3s }) => iso3s.includes(iso3)).map(({ group }) => group),
    }
  })
  return {
    resolutionId,
    item,
    body,
    threshold: { rule, overridden },
    question: { rule, members: members.length, procedural: item.procedural },
    evidence,
    reach: Object.fromEntries(eligible.map((iso3) => [iso3, reach(iso3)])),
    groups,
    ...chancesTableOf(delegation.forecastChances),
    linked: linked.map(({ votes: _votes, kind, ...row }) => ({ ...row, tells: tellsOf(kind, item) })),
    suggested: told.filter((row) => row.suggestedFrom !== null && eligible.includes(row.iso3)).length,
    yesTarget: resolution.yesTarget,
  }
}

function groupsOn(date: string): NamedGroup[] {
  return GROUPS.map(({ id, name, kind }) => ({ group: id, name, kind, iso3s: membersOf(id, date) }))
}

interface Around {
  ours: string
  core: readonly string[]
  outreach: ReadonlyMap<string, Outreach>
  records: readonly { voteId: string; votes: ReadonlyMap<string, RecordedVote> }[]
  groups: readonly NamedGroup[]
}

/** Groups in which calling a colleague is usual; regions and categories of the UN are no such bond. */
const BONDS: readonly string[] = ['organization', 'political', 'informal']

/** What we know of reaching each State: who is responsible or holds a contact, shared groups, votes with us. */
async function reachOf(db: Db, { ours, core, outreach, records, groups }: Around): Promise<(iso3: string) => Reach> {
  const names = await personNames(db)
  const holders = new Map((await contactHolders(db)).map(({ iso3, holder }) => [iso3, holder]))
  const around = new Set([ours, ...core])
  const bonds = groups.filter(({ kind, iso3s }) => BONDS.includes(kind) && iso3s.some((iso3) => around.has(iso3)))
  return (iso3) => {
    const row = outreach.get(iso3)
    const cast = records.flatMap(({ votes }) => {
      const [theirs, own] = [votes.get(iso3), votes.get(ours)]
      return !theirs || !own || theirs === 'absent' || own === 'absent' ? [] : [theirs === own]
    })
    return {
      holder: names.get(row?.responsibleId ?? '') ?? holders.get(iso3) ?? null,
      sharedGroups: bonds.filter(({ iso3s }) => iso3s.includes(iso3)).map(({ name }) => name),
      votedWithUs: { n: cast.filter(Boolean).length, of: cast.length },
      coSponsor: coSponsors(row),
    }
  }
}
