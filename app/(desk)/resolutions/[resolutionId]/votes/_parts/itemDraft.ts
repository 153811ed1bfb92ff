import type { ResolutionView } from '@/domain/resolution/resolution'
import { type AmendmentEffect, distanceOfEffect, effectOfDistance } from '@/domain/votes/amendmentDistance'
import type { VoteItemKind } from '@/domain/votes/item'
import type { DayItem } from '@/domain/votes/orderOfTheDay'
import type { DecisionRule } from '@/domain/votes/rule'

/** A vote item as the form holds it while it is typed. */
export interface ItemDraft {
  kind: VoteItemKind
  title: string
  symbol: string
  bodyId: string
  date: string
  meeting: string
  moverIso3: string | null
  moverName: string
  paragraphLabel: string
  recommended: 'yes' | 'no' | 'abstain'
  ruleOverride: DecisionRule | ''
  ruleReason: string
  procedural: boolean
  consensusExpected: boolean
  aboutId: string
  rank: string
  /** What an amendment does; empty: as its title says. */
  effect: AmendmentEffect | ''
  operative: string
  excludes: string[]
}

/** The form of an item that stands, or of a new one: a hostile amendment in the resolution's body, on its date. */
export function draftOf(item: DayItem | null, resolution: ResolutionView): ItemDraft {
  const whole = resolution.voteItems.find((one) => one.bodyId === resolution.bodyId)
  return {
    kind: item?.kind ?? 'amendment',
    title: item?.title ?? '',
    symbol: item?.symbol ?? '',
    bodyId: item?.bodyId ?? resolution.bodyId,
    date: item?.date ?? whole?.date ?? '',
    meeting: item?.meeting ?? '',
    moverIso3: item?.moverIso3 ?? null,
    moverName: item?.moverName ?? '',
    paragraphLabel: item?.paragraphLabel ?? '',
    recommended: item?.recommended ?? 'no',
    ruleOverride: item?.ruleOverride ?? '',
    ruleReason: item?.ruleReason ?? '',
    procedural: item?.procedural ?? false,
    consensusExpected: item?.consensusExpected ?? false,
    aboutId: item?.aboutId ?? '',
    rank: item?.rank == null ? '' : String(item.rank),
    effect: effectOfDistance(item?.distance ?? null) ?? '',
    operative: item?.operative.join(', ') ?? '',
    excludes: item?.excludes ?? [],
  }
}

/** What the command reads. A rank that is no number is sent as typed, so that the command says what is wrong. */
export function inputOf({ effect, ...draft }: ItemDraft) {
  const rank = Number(draft.rank)
  return {
    ...draft,
    distance: effect === '' ? null : distanceOfEffect(effect),
    versionId: null,
    ruleOverride: draft.ruleOverride || null,
    rank: draft.rank.trim() === '' ? null : Number.isFinite(rank) ? rank : draft.rank,
    operative: draft.operative
      .split(/[,;]/)
      .map((label) => label.trim())
      .filter(Boolean),
  }
}

/** How we usually vote on an item of a kind: for the text and its parts, against what is moved against it. */
export const USUAL_VOTE: Readonly<Record<VoteItemKind, ItemDraft['recommended']>> = {
  'no-action-motion': 'no',
  amendment: 'no',
  'oral-amendment': 'no',
  'division-motion': 'no',
  part: 'yes',
  whole: 'yes',
  'second-vote': 'yes',
}
