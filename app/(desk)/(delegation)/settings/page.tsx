import type { Metadata } from 'next'
import { PageTitle } from '@/components/ui/SectionHead'
import { readForPage } from '@/server/page'
import { settingsRead } from '@/server/reads/desk'
import { DeskSection } from './_parts/DeskSection'
import { SeatingSection } from './_parts/SeatingSection'

export const metadata: Metadata = { title: 'Settings' }

/** What holds for the whole delegation. Administrators only; for others the page is not there. */
export default async function SettingsPage() {
  const { seatedFirst, ...desk } = await readForPage(settingsRead, {})
  return (
    <div className="flex max-w-3xl flex-col gap-8 px-4 py-6 md:px-8">
      <div className="flex flex-col gap-1">
        <PageTitle word="Sets" rest="what holds for everybody" />
        <p className="text-ink-3 text-lead">The settings of the delegation.</p>
      </div>
      <DeskSection {...desk} />
      <SeatingSection seatedFirst={seatedFirst} />
    </div>
  )
}
