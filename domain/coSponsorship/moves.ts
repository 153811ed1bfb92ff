/** Which moves a co-sponsorship may make, and what to do instead of one it may not. */
import {
  CO_SPONSORSHIP_STATES,
  CO_SPONSORSHIP_WORDS,
  type CoSponsorship,
  type CoSponsorshipState,
  isOfficial,
} from '@/domain/coSponsorship/coSponsorship'

/** What a withdrawal must say: why, and from which version of the text the State no longer sponsors. */
export type Withdrawal = { reason: string; fromVersion: string }

export type MoveResult = { ok: true; coSponsorship: CoSponsorship } | { ok: false; refusal: string }

/** Once official, a sponsorship ends by withdrawal only; a listed one may turn out not to have been printed. */
function refusalFromOfficial(from: CoSponsorshipState, to: CoSponsorshipState): string | null {
  if (to === 'withdrawn' || isOfficial(to)) return null
  if (to === 'declined') return 'It has signed: record a withdrawal, with its reason and the version it left.'
  return `It is ${CO_SPONSORSHIP_WORDS[from].toLowerCase()}, which is official: only a withdrawal undoes it.`
}

/**
 * Why a move is not allowed, as a sentence saying what to do instead; null where it is allowed.
 * States that are not yet official may move freely among themselves, as a State cools or warms; any of them may
 * be signed for or found on the printed list at once.
 */
export function moveRefusal(from: CoSponsorshipState, to: CoSponsorshipState): string | null {
  if (from === to) return `It already stands at “${CO_SPONSORSHIP_WORDS[to]}”.`
  if (isOfficial(from)) return refusalFromOfficial(from, to)
  if (to === 'withdrawn') return 'Nothing was registered, so there is nothing to withdraw: record that it declined.'
  if (to === 'not-asked' && from !== 'asked') return 'It has answered already: choose “Asked” or “Considering”.'
  if (from === 'withdrawn' && to === 'listed') return 'It withdrew: record its new registration before listing it.'
  return null
}

/** The states a co-sponsorship may move to, in the order of the pipeline. */
export const allowedMoves = (from: CoSponsorshipState): CoSponsorshipState[] =>
  CO_SPONSORSHIP_STATES.filter((to) => moveRefusal(from, to) === null)

/**
 * Moves a co-sponsorship. A withdrawal needs its reason and the version it is from, and clears the re-confirm
 * mark; every other move leaves the mark standing.
 */
export function moveCoSponsorship(
  current: CoSponsorship,
  to: CoSponsorshipState,
  withdrawal: Withdrawal | null = null,
): MoveResult {
  const refusal = moveRefusal(current.state, to)
  if (refusal !== null) return { ok: false, refusal }
  if (to !== 'withdrawn') return { ok: true, coSponsorship: { ...current, state: to } }
  if (!withdrawal?.reason.trim()) return { ok: false, refusal: 'Say why it withdrew.' }
  if (!withdrawal.fromVersion.trim()) return { ok: false, refusal: 'Say from which version of the text it withdrew.' }
  return { ok: true, coSponsorship: { ...current, state: 'withdrawn', reconfirm: false } }
}

/** Whether a revision of the text puts a sponsorship in question: one that was promised, confirmed or signed. */
export const mayNeedReconfirming = (state: CoSponsorshipState): boolean =>
  state === 'promised' || state === 'confirmed' || isOfficial(state)
