/** The threshold of one vote item: the body's own, or one set by hand with a reason. */
import { type DecisionRule, type Question, ruleOf, ruleSentence, type VotingBody } from '@/domain/votes/rule'

export type Threshold = { rule: DecisionRule; overridden: { reason: string } | null }

export type ThresholdResult = { ok: true; threshold: Threshold } | { ok: false; refusal: string }

/** A threshold for an item. An override equal to the body's own rule is no override; any other needs a reason. */
export function thresholdOf(
  body: VotingBody,
  question: Question = 'ordinary',
  override: { rule: DecisionRule; reason: string } | null = null,
): ThresholdResult {
  const own = ruleOf(body, question)
  if (override === null || override.rule === own) return { ok: true, threshold: { rule: own, overridden: null } }
  const reason = override.reason.trim()
  if (reason === '') return { ok: false, refusal: 'Say why this vote does not follow the body’s own rule.' }
  return { ok: true, threshold: { rule: override.rule, overridden: { reason } } }
}

/** "Simple majority of those present and voting, GA rule 125", with the reason where it was set by hand. */
export function thresholdSentence({ rule, overridden }: Threshold, body: VotingBody, procedural = false): string {
  const sentence = ruleSentence(rule, body, procedural)
  return overridden ? `${sentence} (set by hand: ${overridden.reason})` : sentence
}
