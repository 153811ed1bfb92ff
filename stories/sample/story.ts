import { expectedVotesOf, outreachOf } from '@/db/count'
import type { Actor } from '@/domain/access'
import type { ExpectedVoteChange, OutreachChange } from '@/domain/count/sheet'
import { setExpectedVotes } from '@/server/commands/expectedVotes'
import { setOutreach } from '@/server/commands/outreach'
import { logTalk } from '@/server/commands/talks'
import { database } from '@/server/database'
import { told } from '../founding'
import type { CastKey } from './cast'
import type { Said } from './saidByStates'

/** One resolution of the sample and who works on it. */
export interface Scene {
  cast: Readonly<Record<CastKey, Actor>>
  resolutionId: string
  /** The whole text in the body; after a Committee, the plenary’s too. */
  wholeId: string
  plenaryId: string | null
}

/** Something that somebody did at an instant; a story is its steps in the order of time. */
export interface Step {
  at: number
  by: CastKey
  tell: (scene: Scene) => Promise<unknown>
}

export async function tellInOrder(scene: Scene, steps: readonly Step[]): Promise<void> {
  for (const step of [...steps].sort((a, b) => a.at - b.at)) await step.tell(scene)
}

type VoteEntry = Omit<ExpectedVoteChange, 'version'>

/** Records expected votes as they stand to whoever looks at the sheet at that moment. */
export function votesStep(at: number, by: CastKey, entries: readonly VoteEntry[], item: 'whole' | 'plenary' = 'whole') {
  const tell = async (scene: Scene) => {
    const voteItemId = (item === 'whole' ? scene.wholeId : scene.plenaryId) ?? ''
    const versions = await voteVersions(voteItemId)
    const changes = entries.map((entry) => ({ ...entry, version: versions.get(entry.iso3) ?? 0 }))
    const input = { resolutionId: scene.resolutionId, voteItemId, changes }
    told(await setExpectedVotes.perform(scene.cast[by], input, { now: at }))
  }
  return { at, by, tell } satisfies Step
}

/** Logs a talk, with the vote it told, if any. */
export function talkStep(at: number, by: CastKey, iso3: string, talk: Said, vote: Omit<VoteEntry, 'iso3'> | null) {
  const tell = async (scene: Scene) => {
    const version = (await voteVersions(scene.wholeId)).get(iso3) ?? 0
    const heard = vote?.expected && {
      voteItemId: scene.wholeId,
      version,
      expected: vote.expected,
      confidence: vote.confidence ?? null,
    }
    const input = { resolutionId: scene.resolutionId, iso3, ...talk, at, ...(heard ? { told: heard } : {}) }
    told(await logTalk.perform(scene.cast[by], input, { now: at }))
  }
  return { at, by, tell } satisfies Step
}

type OutreachEntry = Omit<OutreachChange, 'version' | 'responsibleId'> & { responsible?: CastKey }

/** Records co-sponsorship, next steps and notes. */
export function outreachStep(at: number, by: CastKey, entries: readonly OutreachEntry[]) {
  const tell = async (scene: Scene) => {
    const rows = await database().read((db) => outreachOf(db, scene.resolutionId))
    const versions = new Map(rows.map((row) => [row.iso3, row.version]))
    const changes = entries.map(({ responsible, ...entry }) => ({
      ...entry,
      ...(responsible ? { responsibleId: scene.cast[responsible].id } : {}),
      version: versions.get(entry.iso3) ?? 0,
    }))
    told(await setOutreach.perform(scene.cast[by], { resolutionId: scene.resolutionId, changes }, { now: at }))
  }
  return { at, by, tell } satisfies Step
}

async function voteVersions(voteItemId: string): Promise<Map<string, number>> {
  const rows = await database().read((db) => expectedVotesOf(db, voteItemId))
  return new Map(rows.map((row) => [row.iso3, row.version]))
}
