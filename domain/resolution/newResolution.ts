/** A resolution about to be founded, as its form holds it, and what `resolution.create` reads of it. */
import { bodyById } from '@/domain/reference/bodies'
import { instantInCity } from '@/domain/time/cityTime'
import {
  type DeadlineDraft,
  type DeadlineInput,
  type FactsDraft,
  type Read,
  readDeadlines,
  readSteering,
  type SteeringDraft,
} from './resolutionDraft'

export interface NewDraft extends FactsDraft, SteeringDraft {
  bodyId: string
  actionDate: string
  actionTime: string
  /** Empty where no plenary follows or its day is not known. */
  plenaryDate: string
  plenaryTime: string
  /** Where the delegation is a main sponsor: enter it as a sure Yes and as a sponsor. */
  countOwnState: boolean
  deadlines: DeadlineDraft[]
  team: string[]
}

/** An empty form: the delegation itself presents the text, whoever founds it works on it. */
export function emptyDraft(ownState: string, me: string): NewDraft {
  return {
    shortTitle: '',
    fullTitle: '',
    bodyId: 'GA-C3',
    session: '',
    agendaItem: '',
    symbol: '',
    stage: 'concept',
    mainSponsors: [ownState],
    countOwnState: true,
    consensusExpected: false,
    marking: '',
    sponsorTarget: '',
    yesTarget: '',
    ruleOverride: '',
    ruleReason: '',
    actionDate: '',
    actionTime: '10:00',
    plenaryDate: '',
    plenaryTime: '10:00',
    deadlines: [],
    team: [me],
  }
}

/** Does a plenary vote follow the body's own? */
export const hasPlenary = (bodyId: string): boolean => bodyById(bodyId)?.chamber === 'committee'

/** What the command reads. The days of action become deadlines too, so that every page counts down to them. */
export function readNew(draft: NewDraft): Read<Record<string, unknown>> {
  const { actionDate, actionTime, plenaryDate, plenaryTime, sponsorTarget, yesTarget, ruleOverride, ruleReason } = draft
  const zone = bodyById(draft.bodyId)?.timeZone ?? 'America/New_York'
  const fields: Record<string, string> = {}
  const steering = readSteering({ sponsorTarget, yesTarget, ruleOverride, ruleReason })
  const others = readDeadlines(draft.deadlines, zone)
  if (!steering.ok) Object.assign(fields, steering.fields)
  if (!others.ok) Object.assign(fields, others.fields)
  const action = instantInCity(actionDate, actionTime, zone)
  if (action === null) fields.actionDate = 'Say on which day it is voted on; it can move. It decides who may vote.'
  const withPlenary = hasPlenary(draft.bodyId) && plenaryDate !== ''
  const plenary = withPlenary ? instantInCity(plenaryDate, plenaryTime, 'America/New_York') : null
  if (withPlenary && plenary === null) fields.plenaryDate = 'Write a day and a time, or leave both empty.'
  if (withPlenary && plenaryDate < actionDate) fields.plenaryDate = 'The plenary comes after the Committee.'
  if (draft.shortTitle.trim() === '') fields.shortTitle = 'The short title is missing.'
  if (draft.session.trim() === '') fields.session = 'The session is missing.'
  if (Object.keys(fields).length > 0 || !steering.ok || !others.ok || action === null) return { ok: false, fields }
  const days: DeadlineInput[] = [{ kind: 'action', label: 'Action', at: action }]
  if (plenary !== null) days.push({ kind: 'plenary', label: 'Plenary', at: plenary })
  const { shortTitle, fullTitle, bodyId, session, agendaItem, symbol, stage, mainSponsors, consensusExpected } = draft
  return {
    ok: true,
    input: {
      ...{ shortTitle, fullTitle, bodyId, session, agendaItem, symbol, stage, mainSponsors, consensusExpected },
      ...steering.input,
      marking: draft.marking,
      countOwnState: draft.countOwnState,
      team: draft.team,
      deadlines: [...days, ...others.input],
      actionDate,
      plenaryDate: withPlenary ? plenaryDate : null,
    },
  }
}
