import type { ReactNode } from 'react'
import { ConnectionStrip } from '@/components/live/ConnectionStrip'
import { Flag } from '@/components/marks/Flag'
import { BottomBar } from '@/components/shell/BottomBar'
import { Frame } from '@/components/shell/Frame'
import { Masthead } from '@/components/shell/Masthead'
import { SampleStrip } from '@/components/shell/SampleStrip'
import { Tabs } from '@/components/shell/Tabs'
import { delegationTabs } from '@/components/shell/tabEntries'
import { mayRole } from '@/domain/access'
import { stateName } from '@/domain/reference/stateNames'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { AccountLink } from '../_parts/AccountLink'
import { DeskClock } from '../_parts/DeskClock'
import { Finder } from '../_parts/Finder'
import { NewResolutionLink } from '../_parts/NewResolutionLink'

/** The places of the delegation: its resolutions, one's list, the record, the States, the people. */
export default async function DelegationLayout({ children }: { children: ReactNode }) {
  const desk = await readForPage(deskRead, {})
  const state = stateName(desk.iso3)
  const tabs = delegationTabs()
  return (
    <Frame
      strip={<ConnectionStrip />}
      masthead={
        <Masthead
          home="/resolutions"
          title={state?.name ?? desk.iso3}
          flag={state && <Flag iso2={state.iso2} eager />}
          subtitle={desk.title}
          tabs={<Tabs tabs={tabs} label="The delegation" />}
          search={<Finder pages={tabs.map(({ label, href }) => ({ label, href }))} />}
          action={mayRole(desk.me.role, 'resolution.create') && <NewResolutionLink />}
          account={<AccountLink name={desk.me.name} />}
          aside={<DeskClock />}
        />
      }
      foot={desk.sampleNotice && <SampleStrip>{desk.sampleNotice}</SampleStrip>}
      bottomBar={<BottomBar label="The delegation" tabs={tabs} first={['resolutions', 'my-list', 'states']} />}
    >
      {children}
    </Frame>
  )
}
