/** A resolution as a form holds it while somebody types, and what the commands read of it. */
import { instantInCity } from '@/domain/time/cityTime'
import { dateInCity, timeInCity } from '@/domain/time/moment'
import { type DecisionRule, isDecisionRule } from '@/domain/votes/rule'
import type { Deadline, ResolutionFacts } from './resolution'
import type { DeadlineKind, Stage } from './stage'

export interface FactsDraft {
  shortTitle: string
  fullTitle: string
  session: string
  agendaItem: string
  symbol: string
  stage: Stage
  mainSponsors: string[]
  consensusExpected: boolean
  marking: string
}

/** Targets as typed; the rule is empty where the body's own holds. */
export interface SteeringDraft {
  sponsorTarget: string
  yesTarget: string
  ruleOverride: string
  ruleReason: string
}

/** `key` tells rows apart while they have no id. */
export interface DeadlineDraft {
  key: string
  id?: string
  kind: DeadlineKind
  label: string
  date: string
  time: string
}

/** What a command reads, or the mistakes by field. */
export type Read<Input> = { ok: true; input: Input } | { ok: false; fields: Record<string, string> }

export const factsDraft = (facts: ResolutionFacts): FactsDraft => ({
  shortTitle: facts.shortTitle,
  fullTitle: facts.fullTitle,
  session: facts.session,
  agendaItem: facts.agendaItem ?? '',
  symbol: facts.symbol ?? '',
  stage: facts.stage,
  mainSponsors: facts.mainSponsors,
  consensusExpected: facts.consensusExpected,
  marking: facts.marking ?? '',
})

export const steeringDraft = (facts: ResolutionFacts): SteeringDraft => ({
  sponsorTarget: facts.sponsorTarget === null ? '' : String(facts.sponsorTarget),
  yesTarget: facts.yesTarget === null ? '' : String(facts.yesTarget),
  ruleOverride: facts.ruleOverride ?? '',
  ruleReason: facts.ruleReason ?? '',
})

export const deadlineDraft = ({ id, kind, label, at }: Deadline, timeZone: string): DeadlineDraft => ({
  key: id,
  id,
  kind,
  label,
  date: dateInCity(at, timeZone),
  time: timeInCity(at, timeZone),
})

/** The fields of a draft that differ from what it began with: others' changes to the rest are then no conflict. */
export function touched<Draft extends object>(began: Draft, now: Draft): Partial<Draft> {
  const entries = Object.entries(now) as [keyof Draft, unknown][]
  const differing = entries.filter(([field, value]) => JSON.stringify(began[field]) !== JSON.stringify(value))
  return Object.fromEntries(differing) as Partial<Draft>
}

export interface SteeringInput {
  sponsorTarget: number | null
  yesTarget: number | null
  ruleOverride: DecisionRule | null
  ruleReason: string | null
}

/** Reads targets and rule. A rule without override needs no reason, so that none is kept. */
export function readSteering(draft: SteeringDraft): Read<SteeringInput> {
  const fields: Record<string, string> = {}
  const target = (field: 'sponsorTarget' | 'yesTarget'): number | null => {
    const text = draft[field].trim()
    if (text === '') return null
    if (!/^\d{1,3}$/.test(text) || Number(text) < 1)
      fields[field] = 'Write a whole number, such as 75, or leave it empty.'
    return Number(text)
  }
  const sponsorTarget = target('sponsorTarget')
  const yesTarget = target('yesTarget')
  const ruleOverride = isDecisionRule(draft.ruleOverride) ? draft.ruleOverride : null
  const ruleReason = draft.ruleReason.trim()
  if (ruleOverride && ruleReason === '') fields.ruleReason = 'Say why another rule than the body’s applies.'
  if (Object.keys(fields).length > 0) return { ok: false, fields }
  return {
    ok: true,
    input: { sponsorTarget, yesTarget, ruleOverride, ruleReason: ruleOverride ? ruleReason : null },
  }
}

export interface DeadlineInput {
  id?: string
  kind: DeadlineKind
  label: string
  at: number
}

/** Reads deadlines, whose days and times are those of the body's city. Mistakes stand under `deadlines.KEY.field`. */
export function readDeadlines(drafts: readonly DeadlineDraft[], timeZone: string): Read<DeadlineInput[]> {
  const fields: Record<string, string> = {}
  const input = drafts.map(({ key, id, kind, label, date, time }): DeadlineInput => {
    const at = instantInCity(date, time, timeZone)
    if (label.trim() === '') fields[`deadlines.${key}.label`] = 'Name the deadline.'
    if (at === null) fields[`deadlines.${key}.at`] = 'Write a day and a time that the city’s clocks show.'
    return { ...(id ? { id } : {}), kind, label: label.trim(), at: at ?? 0 }
  })
  return Object.keys(fields).length > 0 ? { ok: false, fields } : { ok: true, input }
}
