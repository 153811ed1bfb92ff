'use client'

import { useQuery } from '@tanstack/react-query'
import { SponsorBar } from '@/components/pictures/SponsorBar'
import { queries } from '@/components/queries'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import { countSponsors } from '@/domain/coSponsorship/sponsorCount'
import type { SheetRow } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import { Pipeline } from './Pipeline'
import { SponsorLine } from './SponsorLine'

interface Props {
  resolutionId: string
  voteItemId: string
  ourIso3: string
}

/** The sponsors of one resolution. Only the registered are official, so they are counted apart. */
export function Sponsors({ resolutionId, voteItemId, ourIso3 }: Props) {
  const { data: sheet } = useQuery(queries.countSheet(resolutionId, voteItemId))
  const { data: resolution } = useQuery(queries.resolution(resolutionId))
  if (!sheet || !resolution) return null
  const count = countSponsors(sheet.rows.map(counted), resolution.sponsorTarget)
  const { official, confirmed, promised, reconfirm } = count.all
  const target = resolution.sponsorTarget
  const regions = count.byRegion.filter(({ figures }) => figures.official + figures.confirmed + figures.promised > 0)
  return (
    <div className="grid w-full gap-x-12 gap-y-6 px-4 py-5 md:px-8 lg:grid-cols-2">
      <section className="flex flex-col gap-2">
        <PageTitle word="Sponsored:" rest={target ? `${official} of ${target} registered` : `${official} registered`} />
        <SponsorBar {...{ confirmed, promised, reconfirm, target }} registered={official} />
        <p className="text-lead text-ink-2">
          {count.missing === null ? null : <b className="text-ink">{missingSentence(count.missing)} </b>}
          {confirmed} confirmed in writing and {promised} promised orally are not official yet.
          {reconfirm > 0 &&
            ` ${reconfirm} ${reconfirm === 1 ? 'has' : 'have'} to confirm again since the text was revised.`}
          {count.nonVoting.official > 0 && ` ${count.nonVoting.official} of the registered may not vote.`}
        </p>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {regions.map(({ region, figures }) => (
            <li key={region ?? 'none'}>
              <b className="text-figure">{figures.official}</b>
              <span className="text-ink-3">
                {figures.confirmed + figures.promised > 0 && `+${figures.confirmed + figures.promised}`}
              </span>
              <span className="block text-ink-3 text-small">{region ?? 'No group'}</span>
            </li>
          ))}
        </ul>
      </section>
      <SponsorLine rows={sheet.rows} />
      <section className="lg:col-span-2">
        <SectionHead word="Asked" rest="and answered" />
        <Pipeline
          rows={sheet.rows}
          mainSponsors={[ourIso3, ...resolution.mainSponsors]}
          base={`/resolutions/${resolutionId}`}
        />
      </section>
    </div>
  )
}

const counted = (row: SheetRow) => ({
  iso3: row.iso3,
  state: row.coSponsorship,
  reconfirm: row.reconfirm,
  voting: row.mayVote,
  region: stateName(row.iso3)?.regionalGroup ?? null,
})

const missingSentence = (missing: number): string =>
  missing === 0 ? 'The target is met.' : `${missing} to the target.`
