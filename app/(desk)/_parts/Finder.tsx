'use client'

import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { CommandKey } from '@/components/ui/CommandKey'

// The list is fetched when somebody first looks for something.
const FinderDialog = dynamic(() => import('./FinderDialog').then((module) => module.FinderDialog), { ssr: false })

export interface Page {
  label: string
  href: string
}

interface Props {
  /** On a resolution's pages: a State found is opened on its sheet. */
  resolutionId?: string
  pages: readonly Page[]
}

/** Finds a State, a resolution, a colleague or a page from anywhere: Ctrl-K or ⌘K. */
export function Finder({ resolutionId, pages }: Props) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen((was) => !was)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-label="Find a State or person"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="target inline-flex h-8 shrink-0 items-center gap-2.5 rounded-control text-ink-3 md:w-52 md:border md:border-control md:px-3 md:hover:border-ink lg:w-72"
      >
        <Search aria-hidden size={16} strokeWidth={1.6} className="max-md:size-[20px] max-md:text-ink" />
        <span className="min-w-0 truncate max-md:hidden">Find a State or person</span>
        <span aria-hidden className="ms-auto max-lg:hidden">
          <CommandKey letter="K" />
        </span>
      </button>
      {open && <FinderDialog pages={pages} close={() => setOpen(false)} {...(resolutionId ? { resolutionId } : {})} />}
    </>
  )
}
