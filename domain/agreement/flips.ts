/** Where a State changed its vote from one text of a series to the next. */
import type { RollCall } from '@/domain/agreement/agreement'
import type { RecordedVote } from '@/domain/votes/vote'

export type CastVote = { voteId: string; day: string; vote: Exclude<RecordedVote, 'absent'> }

/** `reversed`: from Yes to No or back, not by way of an abstention. */
export type Flip = { from: CastVote; to: CastVote; reversed: boolean }

/** The votes a State cast on a series of texts, oldest first; absences are left out. */
export function castVotes(iso3: string, series: readonly RollCall[]): CastVote[] {
  return series
    .flatMap(({ voteId, day, votes }): CastVote[] => {
      const vote = votes.get(iso3)
      return vote === undefined || vote === 'absent' ? [] : [{ voteId, day, vote }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** Every change between successive votes cast; an absence between two votes neither makes nor hides one. */
export function flipsOf(iso3: string, series: readonly RollCall[]): Flip[] {
  const cast = castVotes(iso3, series)
  return cast.slice(1).flatMap((to, index): Flip[] => {
    const from = cast[index]
    if (!from || from.vote === to.vote) return []
    return [{ from, to, reversed: from.vote !== 'abstain' && to.vote !== 'abstain' }]
  })
}
