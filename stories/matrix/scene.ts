import { randomUUID } from 'node:crypto'
import type { DatabaseHandle } from '@/db/client'
import { insertJob } from '@/db/jobs'
import { findRow } from '@/db/journal'
import { actorOfSession, saveSession } from '@/db/people'
import type { Actor, Role } from '@/domain/access'
import { LIBRARY_IMPORT } from '@/domain/votes/libraryImport'
import { redeemLink } from '@/server/commands/account'
import { importDraft } from '@/server/commands/draftImport'
import { invitePerson, makePersonLink, setPersonAccess } from '@/server/commands/people'
import { createResolution } from '@/server/commands/resolutions'
import { importRollCall } from '@/server/commands/rollCallImport'
import { saveScenario } from '@/server/commands/scenarios'
import { addVoteItem } from '@/server/commands/voteItems'
import { sheetCsvDownload } from '@/server/downloads/sheetCsv'
import { draftRead } from '@/server/reads/drafts'
import { resolutionRead } from '@/server/reads/resolutions'
import { aResolution } from '../aResolution'
import { foundDesk, freshDatabase, OPERATOR, told } from '../founding'

export const PASSWORD = 'four calm harbours'

/** A desk with a resolution, and people of every standing towards it. */
export interface Scene {
  database: DatabaseHandle
  resolutionId: string
  /** The Committee's vote on the whole text, and an amendment to it. */
  voteItemId: string
  amendmentId: string
  /** The working draft, and one that was published before it. */
  draftId: string
  publishedId: string
  /** A paragraph of the working draft. */
  paragraphId: string
  /** A recorded vote in the library, and the item that it was the vote on. */
  rollCallId: string
  votedItemId: string
  teamIds: string[]
  /** Somebody who has chosen a password. */
  somebody(role?: Role): Promise<Actor>
  /** A vote item that nothing was done to yet. */
  freshItem(): Promise<string>
  /** A scenario that everybody on the resolution sees, made by the operator. */
  sharedScenario(): Promise<string>
  /** An import of the library that waits for its turn. */
  waitingImport(): Promise<string>
  /** The sheet as it is exported. */
  sheet(): Promise<string>
  /** Somebody's open link. */
  linkOf(personId: string): Promise<string>
  /** A signed-in browser of somebody: the id of its session. */
  browserOf(personId: string): Promise<string>
  versionOfResolution(): Promise<number>
}

async function somebody(role: Role = 'observer'): Promise<Actor> {
  const email = `${randomUUID()}@example.org`
  const { personId, token } = told(await invitePerson.perform(OPERATOR, { name: 'Somebody', email, role }))
  const actor: Actor = { id: personId, name: 'Somebody', role }
  told(await redeemLink.perform(actor, { token, password: PASSWORD }))
  return actor
}

export async function foundScene(): Promise<Scene> {
  const database = await freshDatabase()
  await foundDesk()
  const team = [await somebody('negotiator'), await somebody('observer')]
  const teamIds = team.map(({ id }) => id)
  const { resolutionId } = told(await createResolution.perform(OPERATOR, aResolution({ team: teamIds })))
  const read = async () => {
    const found = await resolutionRead.perform(OPERATOR, { resolutionId })
    if (found.status !== 'ok') throw new Error(found.status)
    return found.result
  }
  const voteItemId = (await read()).voteItems.find(({ bodyId }) => bodyId === 'GA-C3')?.id ?? ''
  const amendment = { ...AMENDMENT, resolutionId, aboutId: voteItemId }
  const { voteItemId: amendmentId } = told(await addVoteItem.perform(OPERATOR, amendment))
  const draft = { ...DRAFT, resolutionId }
  const { versionId: publishedId } = told(await importDraft.perform(OPERATOR, { ...draft, published: true }))
  const { versionId: draftId } = told(await importDraft.perform(OPERATOR, { ...draft, label: 'Next draft' }))
  const text = await draftRead.perform(OPERATOR, { resolutionId, versionId: draftId })
  const votedItemId = told(await addVoteItem.perform(OPERATOR, amendment)).voteItemId
  const freshItem = async () => told(await addVoteItem.perform(OPERATOR, amendment)).voteItemId
  return {
    database,
    resolutionId,
    voteItemId,
    amendmentId,
    draftId,
    publishedId,
    paragraphId: text.status === 'ok' ? (text.result.paragraphs[0]?.id ?? '') : '',
    rollCallId: await importedRollCall(database, resolutionId, votedItemId),
    votedItemId,
    teamIds,
    somebody,
    freshItem,
    async sharedScenario() {
      const scenario = { resolutionId, voteItemId, name: 'All for', shared: true, changes: [SUPPOSED] }
      return told(await saveScenario.perform(OPERATOR, scenario)).scenarioId
    },
    async waitingImport() {
      const id = randomUUID()
      const job = {
        id,
        kind: LIBRARY_IMPORT,
        personId: OPERATOR.id,
        status: 'waiting' as const,
        report: [],
        createdAt: 0,
      }
      await database.write((tx) => insertJob(tx, job))
      return id
    },
    async sheet() {
      const answer = await sheetCsvDownload.perform(OPERATOR, { resolutionId, voteItemId })
      if (answer.status !== 'ok') throw new Error(answer.status)
      return String(answer.result.body)
    },
    linkOf: async (personId) => told(await makePersonLink.perform(OPERATOR, { personId })).token ?? '',
    async browserOf(personId) {
      const id = randomUUID()
      const at = Date.now()
      const row = { id, personId, createdAt: at, expiresAt: at + 60_000, userAgent: null }
      await database.write((tx) => saveSession(tx, row))
      return id
    },
    versionOfResolution: async () => (await read()).version,
  }
}

async function importedRollCall(database: DatabaseHandle, resolutionId: string, voteItemId: string): Promise<string> {
  told(await importRollCall.perform(OPERATOR, { ...ROLL_CALL, resolutionId, voteItemId, source: null }))
  const link = await database.read((db) => findRow(db, 'itemRollCall', { voteItemId }))
  return link?.rollCallId ?? ''
}

export const ROLL_CALL = {
  text: 'In favour:\nNorway, Sweden\nAgainst:\nNone\nAbstaining:\nNone',
  label: null,
  decisions: { names: {}, twice: {} },
}

/** A supposition of a scenario. */
export const SUPPOSED = { who: { kind: 'states', iso3s: ['FRA'] }, to: { expected: 'yes', confidence: 'firm' } }

export const PARAGRAPH = {
  id: 'op1',
  kind: 'operative',
  level: 0,
  text: 'Urges all States to protect defenders;',
  openingLength: 5,
  state: 'open',
}

export const DRAFT = {
  label: 'Zero draft',
  symbol: null,
  date: null,
  note: null,
  language: 'en',
  paragraphs: [PARAGRAPH],
  followsId: null,
  published: false,
}

export const AMENDMENT = {
  kind: 'amendment',
  bodyId: 'GA-C3',
  title: 'L.60',
  symbol: 'A/C.3/70/L.60',
  date: '2015-11-25',
  meeting: null,
  moverIso3: 'CHN',
  moverName: null,
  versionId: null,
  paragraphLabel: null,
  recommended: 'no',
  ruleOverride: null,
  ruleReason: null,
  procedural: false,
  consensusExpected: false,
  rank: null,
  operative: [],
  excludes: [],
}

/** Every standing somebody can have: who asks, and whether the resolution is within sight. */
export const STANDINGS = {
  nobody: { onTeam: false, actor: async () => null },
  'somebody disabled': {
    onTeam: true,
    async actor(scene: Scene) {
      const person = await scene.somebody('administrator')
      const session = await scene.browserOf(person.id)
      told(await setPersonAccess.perform(OPERATOR, { personId: person.id, disabled: true }))
      return (await scene.database.read((db) => actorOfSession(db, session, Date.now()))) ?? null
    },
  },
  administrator: { onTeam: false, actor: (scene: Scene) => scene.somebody('administrator') },
  head: { onTeam: false, actor: (scene: Scene) => scene.somebody('head') },
  'negotiator on the team': { onTeam: true, actor: (scene: Scene) => onTeam(scene, 0, 'negotiator') },
  'observer on the team': { onTeam: true, actor: (scene: Scene) => onTeam(scene, 1, 'observer') },
  'negotiator off the team': { onTeam: false, actor: (scene: Scene) => scene.somebody('negotiator') },
  'observer off the team': { onTeam: false, actor: (scene: Scene) => scene.somebody('observer') },
} as const satisfies Record<string, { onTeam: boolean; actor: (scene: Scene) => Promise<Actor | null> }>

export type Standing = keyof typeof STANDINGS

async function onTeam(scene: Scene, index: number, role: Role): Promise<Actor> {
  return { id: scene.teamIds[index] ?? '', name: 'Somebody', role }
}
