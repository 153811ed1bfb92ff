import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Wordmark } from '@/components/marks/Logo'
import { PageTitle } from '@/components/ui/SectionHead'
import { STATES } from '@/domain/reference/states'
import { openDesk } from '@/server/openDesk'
import { SetUpForm, type StateOption } from './_parts/SetUpForm'
import { WhatItDoes } from './_parts/WhatItDoes'

export const metadata: Metadata = { title: 'Set up' }

const OPTIONS: readonly StateOption[] = STATES.map(({ iso3, iso2, name, aliases, regionalGroup, admitted }) => ({
  value: iso3,
  label: name,
  iso2,
  also: [iso3, iso2, ...aliases],
  detail: [regionalGroup, admitted && `member since ${admitted.slice(0, 4)}`].filter(Boolean).join(', ') || 'Observer',
}))

/** Three answers on one page, once: whose desk this is, who administers it, and what it starts with. */
export default async function SetUpPage() {
  if (await openDesk()) redirect('/sign-in')
  return (
    <>
      <main className="w-full flex-1 px-4 py-8 md:px-16 md:py-11">
        <Wordmark />
        <div className="mt-10 flex flex-col gap-1.5">
          <PageTitle word="Decides" rest="who holds the pen" className="text-[2.125rem]! leading-[2.625rem]!" />
          <p className="text-lead text-ink-3">Three answers, and you are counting. All of it can be changed later.</p>
        </div>
        <SetUpForm options={OPTIONS} />
      </main>
      <WhatItDoes />
    </>
  )
}
