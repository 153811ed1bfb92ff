import type { Metadata } from 'next'
import { queries } from '@/components/queries'
import { mayRole } from '@/domain/access'
import { readForPage } from '@/server/page'
import { deskRead } from '@/server/reads/desk'
import { libraryImportsRead, rollCallsRead } from '@/server/reads/library'
import { Prefetched } from '../../_parts/Prefetched'
import { Library } from './_parts/Library'

export const metadata: Metadata = { title: 'Roll calls' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The library of recorded votes: searched by words, period and body; what is looked for stands in the address. */
export default async function RollCallsPage({ searchParams }: Props) {
  const given = await searchParams
  const query = Object.fromEntries(
    ['text', 'from', 'to', 'bodyId', 'page'].flatMap((name) => {
      const value = given[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
  const { me } = await readForPage(deskRead, {})
  return (
    <Prefetched
      entries={[
        [queries.rollCalls(query).queryKey, await readForPage(rollCallsRead, query)],
        [queries.libraryImports().queryKey, await readForPage(libraryImportsRead, {})],
      ]}
    >
      <Library query={query} mayImport={mayRole(me.role, 'library.import')} />
    </Prefetched>
  )
}
