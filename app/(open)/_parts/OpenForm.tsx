import type { ReactNode } from 'react'
import { Wordmark } from '@/components/marks/Logo'
import { PageTitle } from '@/components/ui/SectionHead'

interface Props {
  word: string
  rest: string
  lead: ReactNode
  children: ReactNode
  foot?: ReactNode
}

/** The left side of an open page: the mark, what this is, a form, and a small print at the foot. */
export function OpenForm({ word, rest, lead, children, foot }: Props) {
  return (
    <main className="flex min-h-dvh w-full flex-col px-4 py-8 md:px-16 md:py-11 lg:w-[35rem] lg:shrink-0 lg:border-e-2 lg:border-ink">
      <Wordmark />
      <div className="my-auto flex w-full max-w-[25.25rem] flex-col gap-5 py-10">
        <div className="flex flex-col gap-2">
          <PageTitle word={word} rest={rest} className="text-[2.125rem]! leading-[2.625rem]!" />
          <p className="text-lead text-ink-3">{lead}</p>
        </div>
        {children}
      </div>
      {foot ? <p className="max-w-[25.25rem] text-small text-ink-3">{foot}</p> : null}
    </main>
  )
}
