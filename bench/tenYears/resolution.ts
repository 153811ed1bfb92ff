import type { BulkChange, BulkLoad } from '@/db/bulkLoad'
import { CO_SPONSORSHIP_STATES } from '@/domain/coSponsorship/coSponsorship'
import type { Chance } from '@/domain/redline/testing/chance'
import { STATES } from '@/domain/reference/states'
import { CONFIDENCES, EXPECTED_VOTES } from '@/domain/votes/vote'
import { editParagraph, tellDraft } from './draft'
import { meetings, sayings, steps } from './words'

export const MEMBERS: readonly string[] = STATES.filter(({ status }) => status === 'member').map(({ iso3 }) => iso3)

export interface Founding {
  id: string
  title: string
  /** Date of action YYYY-MM-DD. */
  date: string
  session: string
  team: readonly string[]
  voteItems: number
  paragraphs: number
}

/** One resolution while its history is being told. */
export class ToldResolution {
  readonly voteItemIds: string[]
  private readonly paragraphKeys: string[]
  private talks = 0

  constructor(
    private readonly load: BulkLoad,
    private readonly chance: Chance,
    private readonly founding: Founding,
    change: BulkChange,
  ) {
    this.voteItemIds = Array.from({ length: founding.voteItems }, (_, at) => `${founding.id}-i${at + 1}`)
    this.found(change)
    this.paragraphKeys = tellDraft(load, chance, change, founding.paragraphs)
    this.ask(change)
  }

  get id(): string {
    return this.founding.id
  }

  anybody(): string {
    return this.chance.pick(this.founding.team)
  }

  private found(change: BulkChange): void {
    const { id, title, session, team, date } = this.founding
    this.load.insert(change, 'resolution', {
      id,
      shortTitle: title,
      fullTitle: `${title}: draft resolution submitted for the bench; its text and positions are fictional`,
      bodyId: 'GA-C3',
      session,
      agendaItem: '72 (b)',
      symbol: null,
      stage: 'informals',
      stageSince: change.at,
      mainSponsors: ['NOR'],
      sponsorTarget: 60,
      yesTarget: 110,
      ruleOverride: null,
      ruleReason: null,
      consensusExpected: false,
      marking: null,
      archivedAt: null,
      createdAt: change.at,
    })
    for (const personId of team) this.load.insert(change, 'teamMember', { resolutionId: id, personId })
    for (const [at, itemId] of this.voteItemIds.entries()) this.addItem(change, itemId, at, date)
  }

  private addItem(change: BulkChange, id: string, at: number, date: string): void {
    const whole = at === 0
    this.load.insert(change, 'voteItem', {
      ...{ id, resolutionId: this.id, bodyId: 'GA-C3', date, filed: at + 1, status: 'pending' },
      kind: whole ? 'whole' : 'amendment',
      title: whole ? 'Draft resolution as a whole' : `Amendment ${at}`,
      ...{ symbol: null, meeting: null, moverIso3: whole ? null : this.chance.pick(MEMBERS), moverName: null },
      ...{ versionId: null, paragraphId: null, paragraphLabel: null, recommended: whole ? 'yes' : 'no' },
      ...{ ruleOverride: null, ruleReason: null, procedural: false, consensusExpected: false, aboutId: null },
      ...{ rank: null, distance: null, operative: [], excludes: [], place: null, declared: null, withoutVote: false },
      ...{ statusNote: null, oralRevision: null, decidedAt: null },
    })
  }

  /** Every State has been asked once, and is expected to vote somehow on every item. */
  private ask(change: BulkChange): void {
    for (const iso3 of MEMBERS) {
      this.load.insert(change, 'outreach', {
        ...{ resolutionId: this.id, iso3, coSponsorship: 'asked', reconfirm: false },
        ...{ withdrawnReason: null, withdrawnFrom: null, responsibleId: this.anybody(), note: null },
        ...{ nextStep: this.chance.pick(steps), nextStepDue: null },
      })
      for (const voteItemId of this.voteItemIds) this.expect(change, voteItemId, iso3)
    }
  }

  private expect(change: BulkChange, voteItemId: string, iso3: string): void {
    const told = this.position()
    this.load.insert(change, 'expectedVote', {
      ...{ voteItemId, iso3, ...told, source: this.chance.pick(meetings), heardAt: change.at },
      ...{ suggestedFrom: null, setBy: change.actorId, setAt: change.at },
    })
  }

  private position() {
    const expected = this.chance.pick(EXPECTED_VOTES)
    return { expected, confidence: expected === 'unknown' ? null : this.chance.pick(CONFIDENCES) }
  }

  /** One more mutation of those that a desk makes, mostly about the count. */
  goOn(change: BulkChange): void {
    const kind = this.chance.next()
    if (kind < 0.45) this.moveVotes(change)
    else if (kind < 0.75) this.moveOutreach(change)
    else if (kind < 0.85) this.talk(change)
    else editParagraph(this.load, this.chance, change, this.chance.pick(this.paragraphKeys))
  }

  private moveVotes(change: BulkChange): void {
    const voteItemId = this.chance.pick(this.voteItemIds)
    const from = this.chance.whole(0, MEMBERS.length - 1)
    for (const iso3 of MEMBERS.slice(from, from + (this.chance.yes(0.1) ? 12 : 1))) {
      const set = { setBy: change.actorId, setAt: change.at, heardAt: change.at, source: this.chance.pick(meetings) }
      this.load.update(change, 'expectedVote', `${voteItemId}/${iso3}`, { ...this.position(), ...set })
    }
  }

  private moveOutreach(change: BulkChange): void {
    const patch = {
      coSponsorship: this.chance.pick(CO_SPONSORSHIP_STATES),
      nextStep: this.chance.pick(steps),
      nextStepDue: this.founding.date,
      note: this.chance.yes(0.3) ? this.chance.pick(sayings) : null,
    }
    this.load.update(change, 'outreach', `${this.id}/${this.chance.pick(MEMBERS)}`, patch)
  }

  private talk(change: BulkChange): void {
    this.talks++
    this.load.insert(change, 'talk', {
      ...{ id: `${this.id}-t${this.talks}`, resolutionId: this.id, iso3: this.chance.pick(MEMBERS), at: change.at },
      ...{ how: 'meeting', withWhom: 'Counsellor', said: this.chance.pick(sayings), personId: change.actorId },
    })
  }
}
