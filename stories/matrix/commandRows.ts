import { randomUUID } from 'node:crypto'
import type { Actor } from '@/domain/access'
import { putContact, removeContact } from '@/server/commands/contacts'
import { setArticleNineteen, setBodyMember } from '@/server/commands/membership'
import { linkPredecessor } from '@/server/commands/predecessors'
import { keepSheetView } from '@/server/commands/sheetViews'
import { aResolution } from '../aResolution'
import { OPERATOR, told } from '../founding'
import { AMENDMENT, DRAFT, PARAGRAPH, PASSWORD, ROLL_CALL, type Scene, SUPPOSED } from './scene'

export interface CommandRow {
  /** Input of a readable form, about the scene's own rows. `actor` is null for whoever is not signed in. */
  input: (scene: Scene, actor: Actor | null) => unknown
  /** What comes of it past the door: ok unless a rule has to say no here. */
  answer?: 'refused' | 'invalid'
}

const onResolution =
  (about: Record<string, unknown> | ((scene: Scene) => Record<string, unknown>)): CommandRow['input'] =>
  (scene) => ({ resolutionId: scene.resolutionId, ...(typeof about === 'function' ? about(scene) : about) })

const onItem = (about: Record<string, unknown>): CommandRow['input'] =>
  onResolution((scene) => ({ voteItemId: scene.voteItemId, ...about }))

const onPublished = (about: Record<string, unknown>): CommandRow['input'] =>
  onResolution((scene) => ({ versionId: scene.publishedId, ...about }))

const onFreshItem =
  (about: Record<string, unknown>): CommandRow['input'] =>
  async (scene) => ({ resolutionId: scene.resolutionId, voteItemId: await scene.freshItem(), ...about })

const onSomebody =
  (about: Record<string, unknown> = {}): CommandRow['input'] =>
  async (scene) => ({ personId: (await scene.somebody()).id, ...about })

const KNOWN = { iso3: 'FRA', name: 'Counsellor', post: null, languages: null, phone: null, email: null, heldBy: null }

const ARREARS = { iso3: 'LBY', exempted: false, note: null, from: '2015-01-30', to: '2015-02-10' }
const SEATED = { bodyId: 'ECOSOC', iso3: 'NOR', from: '2024-01-01', to: null }

const RECORDED = {
  recordKey: 'A/RES/1/1|GA-PLENARY|1946-01-24',
  bodyId: 'GA-PLENARY',
  date: '1946-01-24',
  symbol: 'A/RES/1/1',
  draftSymbol: null,
  title: 'A text',
  votes: 'FRAYNORY',
  stated: { yes: 2, no: 0, abstain: 0 },
}

/** One row a command. A command without one fails the matrix: say here how it is asked. */
export const COMMAND_ROWS: Readonly<Record<string, CommandRow>> = {
  'desk.setUp': {
    input: () => ({ iso3: 'NOR', title: '', name: 'Another', email: 'another@example.org', password: PASSWORD }),
    answer: 'refused',
  },
  'desk.edit': { input: () => ({ staleDays: 10 }) },

  'person.invite': { input: () => ({ name: 'New', email: `${randomUUID()}@example.org`, role: 'observer' }) },
  'person.edit': { input: onSomebody({ name: 'Renamed' }) },
  'person.setAccess': { input: onSomebody({ disabled: true }) },
  'person.makeLink': { input: onSomebody() },
  'person.endSessions': { input: onSomebody() },
  'person.clearSecondFactor': { input: onSomebody(), answer: 'refused' },

  'account.redeemLink': {
    input: async (scene, actor) => ({
      token: await scene.linkOf(actor?.id ?? (await scene.somebody()).id),
      password: 'five new harbours',
    }),
  },
  'account.changePassword': {
    input: () => ({ current: 'not this one', password: 'five new harbours' }),
    answer: 'invalid',
  },
  'account.rename': { input: () => ({ name: 'Somebody' }) },
  'account.endSession': {
    input: async (scene, actor) => ({ sessionId: await scene.browserOf(actor?.id ?? (await scene.somebody()).id) }),
  },
  'account.endSessions': { input: () => ({}) },
  'account.joinSingleSignOn': { input: () => ({ subject: randomUUID() }) },
  'account.beginSecondFactor': {
    input: () => ({ offer: 'none', code: '123456', password: PASSWORD }),
    answer: 'refused',
  },
  'account.endSecondFactor': { input: () => ({ password: 'not this one' }), answer: 'invalid' },
  'account.renewRecoveryCodes': { input: () => ({ password: 'not this one' }), answer: 'invalid' },
  'account.passSecondFactor': { input: () => ({ code: '123456' }), answer: 'refused' },

  'resolution.create': { input: () => aResolution() },
  'resolution.edit': {
    input: async (scene) => ({
      resolutionId: scene.resolutionId,
      version: await scene.versionOfResolution(),
      agendaItem: randomUUID(),
    }),
  },
  'resolution.steer': {
    input: async (scene) => ({
      resolutionId: scene.resolutionId,
      version: await scene.versionOfResolution(),
      sponsorTarget: 80,
    }),
  },
  'resolution.archive': { input: onResolution({ archived: false }) },
  'team.set': { input: onResolution((scene) => ({ personIds: scene.teamIds })) },
  'deadlines.set': { input: onResolution({ deadlines: [] }) },

  'expectedVotes.set': { input: onItem({ changes: [{ iso3: 'FRA', version: 9999, source: 'matrix' }] }) },
  'expectedVotes.carryOver': {
    input: onResolution((scene) => ({ fromId: scene.voteItemId, toId: scene.amendmentId })),
  },
  'outreach.set': { input: onResolution({ changes: [{ iso3: 'FRA', version: 9999, note: 'matrix' }] }) },
  'talk.log': { input: onResolution({ iso3: 'FRA', how: 'call', withWhom: null, said: 'Not yet.' }) },
  'contact.put': { input: () => KNOWN },
  'contact.remove': {
    input: async () => ({ id: told(await putContact.perform(OPERATOR, KNOWN)).contactId }),
  },
  'contact.restore': {
    input: async () => {
      const { contactId } = told(await putContact.perform(OPERATOR, KNOWN))
      told(await removeContact.perform(OPERATOR, { id: contactId }))
      return { id: contactId }
    },
  },
  'rollCall.import': { input: onItem({ ...ROLL_CALL, source: null }) },
  'count.startFromRollCall': { input: onFreshItem({ from: ROLL_CALL }) },
  'mutation.undo': { input: onResolution({ mutationId: 'nothing-of-the-kind' }), answer: 'refused' },

  'voteItem.add': { input: onResolution((scene) => ({ ...AMENDMENT, aboutId: scene.voteItemId })) },
  'voteItem.edit': {
    input: onResolution((scene) => ({ voteItemId: scene.amendmentId, version: 9999, title: 'L.60 as it is' })),
  },
  'voteItems.order': { input: onResolution({ voteItemIds: [] }) },
  'voteItem.declare': { input: onFreshItem({ given: { how: 'announced', result: 'adopted' } }) },
  'voteItem.reopen': { input: onFreshItem({}), answer: 'refused' },
  'voteItem.noteOralRevision': { input: onItem({ text: 'In OP2, delete “all”.' }) },
  'presence.set': { input: onResolution({ changes: [{ iso3: 'FRA', present: true }] }) },
  'boardVotes.set': { input: onFreshItem({ changes: [{ iso3: 'FRA', vote: 'yes', seen: null }] }) },

  'sheet.import': {
    input: async (scene) => ({
      resolutionId: scene.resolutionId,
      voteItemId: scene.voteItemId,
      text: await scene.sheet(),
      choices: {},
      leaveOut: 0,
    }),
    answer: 'refused',
  },
  'draft.import': { input: onResolution({ ...DRAFT, published: true }) },
  'draft.begin': { input: onResolution({ fromVersionId: null, label: 'Another', language: 'en' }), answer: 'refused' },
  'draft.save': {
    input: onResolution((scene) => ({
      versionId: scene.draftId,
      changes: [{ paragraph: { ...PARAGRAPH, id: randomUUID() }, rank: 2, seen: 0, base: null, deleted: false }],
    })),
  },
  'draft.publish': {
    input: onPublished({ label: 'Again', symbol: null, date: null, note: null, reconfirm: false }),
    answer: 'refused',
  },
  'draft.restore': { input: onPublished({ seq: 1 }), answer: 'refused' },
  'paragraph.setState': {
    input: onResolution((scene) => ({ versionId: scene.draftId, paragraphId: scene.paragraphId, state: 'agreed' })),
  },
  'sheetView.keep': { input: onResolution({ name: 'Undecided', query: 'vote=unknown' }) },
  'sheetView.remove': {
    // A view of one's own, where one may keep any; another's does not exist for anybody.
    input: async ({ resolutionId }, actor) => {
      const view = { resolutionId, name: 'Against', query: 'vote=no' }
      const own = await keepSheetView.perform(actor, view)
      const kept = own.status === 'ok' ? own : await keepSheetView.perform(OPERATOR, view)
      return { resolutionId, viewId: told(kept).viewId }
    },
  },
  'scenario.save': { input: onItem({ name: 'All for', shared: true, changes: [SUPPOSED] }) },
  'scenario.remove': {
    input: async (scene) => ({ resolutionId: scene.resolutionId, scenarioId: await scene.sharedScenario() }),
    answer: 'refused',
  },
  'predecessor.link': { input: onResolution(({ rollCallId }) => ({ rollCallId, relation: 'like' })) },
  'predecessor.unlink': {
    input: async ({ resolutionId, rollCallId }) => {
      told(await linkPredecessor.perform(OPERATOR, { resolutionId, rollCallId, relation: 'like' }))
      return { resolutionId, rollCallId }
    },
  },
  'forecast.setChances': { input: () => ({ table: null }) },
  'library.importVotes': {
    input: async (scene) => ({ importId: await scene.waitingImport(), source: 'matrix', votes: [RECORDED] }),
  },
  'library.endImport': { input: async (scene) => ({ importId: await scene.waitingImport() }) },
  'library.cancelImport': { input: async (scene) => ({ importId: await scene.waitingImport() }) },
  'rollCall.noteLaterIntention': { input: ({ rollCallId }) => ({ rollCallId, iso3: 'NOR', vote: 'abstain' }) },
  'articleNineteen.set': { input: () => ARREARS },
  'articleNineteen.remove': {
    input: async () => ({ id: told(await setArticleNineteen.perform(OPERATOR, ARREARS)).id }),
  },
  'bodyMember.set': { input: () => SEATED },
  'bodyMember.remove': { input: async () => ({ id: told(await setBodyMember.perform(OPERATOR, SEATED)).id }) },
}
