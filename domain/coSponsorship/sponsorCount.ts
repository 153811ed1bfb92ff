/** Counting co-sponsors: official, on their way, and in question, voting and non-voting apart. */
import { type CoSponsorship, isOfficial } from '@/domain/coSponsorship/coSponsorship'

/** A co-sponsorship with what the count needs: whether the State votes in the body, and its regional group. */
export type CountedSponsor = CoSponsorship & { voting: boolean; region: string | null }

export type SponsorFigures = {
  /** Registered or listed. */
  official: number
  /** Confirmed in writing, not yet registered. */
  confirmed: number
  /** Promised orally. */
  promised: number
  /** Those of the above that carry the re-confirm mark. */
  reconfirm: number
}

export type SponsorCount = {
  all: SponsorFigures
  voting: SponsorFigures
  nonVoting: SponsorFigures
  /** By regional group, most official sponsors first; a State in none stands under null. */
  byRegion: { region: string | null; figures: SponsorFigures }[]
  /** Official sponsors still missing to the target, null without a target. */
  missing: number | null
}

const none = (): SponsorFigures => ({ official: 0, confirmed: 0, promised: 0, reconfirm: 0 })

function add(figures: SponsorFigures, { state, reconfirm }: CoSponsorship): void {
  if (isOfficial(state)) figures.official += 1
  else if (state === 'confirmed' || state === 'promised') figures[state] += 1
  else return
  if (reconfirm) figures.reconfirm += 1
}

/** Counts sponsors against a target of official ones. Declined, withdrawn and undecided States count nowhere. */
export function countSponsors(sponsors: readonly CountedSponsor[], target: number | null = null): SponsorCount {
  const [all, voting, nonVoting] = [none(), none(), none()]
  const regions = new Map<string | null, SponsorFigures>()
  for (const sponsor of sponsors) {
    const region = regions.get(sponsor.region) ?? none()
    regions.set(sponsor.region, region)
    for (const figures of [all, sponsor.voting ? voting : nonVoting, region]) add(figures, sponsor)
  }
  const byRegion = [...regions]
    .map(([region, figures]) => ({ region, figures }))
    .sort((a, b) => b.figures.official - a.figures.official || (a.region ?? '￿').localeCompare(b.region ?? '￿', 'en'))
  return { all, voting, nonVoting, byRegion, missing: target === null ? null : Math.max(0, target - all.official) }
}
