import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ConnectionStrip } from '@/components/live/ConnectionStrip'
import { queries } from '@/components/queries'
import { Frame } from '@/components/shell/Frame'
import { Masthead } from '@/components/shell/Masthead'
import { SampleStrip } from '@/components/shell/SampleStrip'
import { resolutionTabs } from '@/components/shell/tabEntries'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { resolutionRead } from '@/server/reads/resolutions'
import { tabFiguresRead } from '@/server/reads/tabFigures'
import { AccountLink } from '../../_parts/AccountLink'
import { Finder } from '../../_parts/Finder'
import { Prefetched } from '../../_parts/Prefetched'
import { ArchivedStrip } from './_parts/ArchivedStrip'
import { HereNow } from './_parts/HereNow'
import { LogTalk } from './_parts/LogTalk'
import { NextAction } from './_parts/NextAction'
import { ResolutionBar, ResolutionTabs } from './_parts/Places'
import { VoteItemPicker, VoteItemStrip } from './_parts/VoteItemPicker'

interface Props {
  params: Promise<{ resolutionId: string }>
  children: ReactNode
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shortTitle } = await readForPage(resolutionRead, await params)
  return { title: { default: shortTitle, template: `%s – ${shortTitle}` } }
}

/** The places of one resolution. The vote item chosen in the masthead governs every figure below it. */
export default async function ResolutionLayout({ params, children }: Props) {
  const { resolutionId } = await params
  const resolution = await readForPage(resolutionRead, { resolutionId })
  const desk = await readForPage(deskRead, {})
  const figures = await readForPage(tabFiguresRead, { resolutionId })
  const tabs = resolutionTabs(`/resolutions/${resolutionId}`)
  // The pictures have no tab of their own: they are the overview's, and found by their name.
  const pages = [...tabs, { label: 'Pictures', href: `/resolutions/${resolutionId}/pictures` }].map(
    ({ label, href }) => ({ label, href }),
  )
  return (
    <Prefetched
      entries={[
        [queries.desk().queryKey, desk],
        [queries.resolution(resolutionId).queryKey, resolution],
        [queries.tabFigures(resolutionId).queryKey, figures],
      ]}
    >
      <Frame
        strip={<ConnectionStrip />}
        masthead={
          <Masthead
            home="/resolutions"
            title={resolution.shortTitle}
            subtitle={resolution.symbol}
            switchHref="/resolutions"
            tabs={<ResolutionTabs resolutionId={resolutionId} />}
            presence={<HereNow resolutionId={resolutionId} />}
            search={<Finder resolutionId={resolutionId} pages={pages} />}
            action={<LogTalk resolutionId={resolutionId} />}
            account={<AccountLink name={desk.me.name} />}
            aside={
              <div className="flex items-center gap-5 max-lg:hidden">
                <VoteItemPicker resolutionId={resolutionId} />
                <NextAction resolutionId={resolutionId} />
              </div>
            }
          />
        }
        foot={desk.sampleNotice && <SampleStrip>{desk.sampleNotice}</SampleStrip>}
        bottomBar={<ResolutionBar resolutionId={resolutionId} />}
      >
        <ArchivedStrip resolutionId={resolutionId} />
        <VoteItemStrip resolutionId={resolutionId} />
        {children}
      </Frame>
    </Prefetched>
  )
}
