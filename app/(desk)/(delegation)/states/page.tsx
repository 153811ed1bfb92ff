import type { Metadata } from 'next'
import { PageTitle } from '@/components/ui/SectionHead'
import { STATES } from '@/domain/reference/states'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { statesRead } from '@/server/reads/states'
import { StateList } from './_parts/StateList'

export const metadata: Metadata = { title: 'States' }

/** All States, found by any of their names, with what this desk knows of each. */
export default async function StatesPage() {
  const desk = await readForPage(deskRead, {})
  const listed = new Map((await readForPage(statesRead, {})).map((row) => [row.iso3, row]))
  const rows = STATES.flatMap(({ iso3, aliases, nameFr, nameEs, iso2, status }) => {
    const row = listed.get(iso3)
    return row ? [{ ...row, observer: status === 'observer', also: [iso2, iso3, nameFr, nameEs, ...aliases] }] : []
  })
  return (
    <div className="flex w-full max-w-5xl flex-col gap-4 px-4 py-5 md:px-8">
      <div className="flex flex-col gap-1">
        <PageTitle word="Every" rest="State" />
        <p className="text-ink-3 text-lead">Sponsors and talks are those on resolutions under way.</p>
      </div>
      <StateList rows={rows} now={desk.now} />
    </div>
  )
}
