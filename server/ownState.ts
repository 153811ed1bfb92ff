import { DELEGATION_ID } from '@/db/delegation'
import { findRow, insertRow } from '@/db/journal'
import { voteItemsOf } from '@/db/resolutions'
import { isTabled, type Stage } from '@/domain/resolution/stage'
import type { CommandContext } from './command'
import { eligibleStates } from './eligibleStates'

/**
 * Enters the delegation’s own State on a new resolution of which it is a main sponsor: a sure Yes wherever it may vote
 * on the whole text, and a sponsor, in writing until the text is tabled and registered from then on, as a State on the
 * document has signed. Does nothing where it is no main sponsor.
 */
export async function enterOwnState(
  context: CommandContext,
  resolution: { id: string; mainSponsors: readonly string[]; stage: Stage },
): Promise<void> {
  const iso3 = (await findRow(context.tx, 'delegation', { id: DELEGATION_ID }))?.iso3
  if (iso3 === undefined || !resolution.mainSponsors.includes(iso3)) return
  const coSponsorship = isTabled(resolution.stage) ? 'registered' : 'confirmed'
  await insertRow(context, 'outreach', { resolutionId: resolution.id, iso3, coSponsorship })
  for (const { id, bodyId, date } of await voteItemsOf(context.tx, [resolution.id])) {
    if (!(await eligibleStates(context.tx, bodyId, date)).eligible.includes(iso3)) continue
    await insertRow(context, 'expectedVote', {
      ...{ voteItemId: id, iso3, expected: 'yes', confidence: 'firm', source: 'Our own text' },
      ...{ heardAt: context.now, setBy: context.actorId, setAt: context.now },
    })
  }
}
