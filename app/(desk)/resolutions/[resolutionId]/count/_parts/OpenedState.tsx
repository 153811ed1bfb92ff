'use client'

import { ArrowRight, ChevronDown, ChevronUp, X } from 'lucide-react'
import { Flag } from '@/components/marks/Flag'
import { Button } from '@/components/ui/Button'
import type { SheetRow } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import type { ResolutionView, VoteItemSummary } from '@/domain/resolution/resolution'
import type { SheetEdits } from './useSheetEdits'
import { VoteButtons } from './VoteButtons'

interface Props {
  resolution: ResolutionView
  item: VoteItemSummary
  row: SheetRow
  /** Its place among the rows shown, from 1. */
  place: number
  of: number
  next: string | null
  edits: SheetEdits
  readOnly: boolean
  step: (by: number) => void
  close: () => void
}

/** The State that is open: a panel beside the sheet, a sheet from below on a phone. */
export function OpenedState(props: Props) {
  const { row, place, of, next, step, close } = props
  const state = stateName(row.iso3)
  return (
    <aside
      aria-label={state?.name}
      className="z-30 flex flex-col gap-3 overflow-y-auto border-ink bg-paper p-4 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[85dvh] max-md:border-t-2 max-md:pb-[calc(1rem+env(safe-area-inset-bottom))] max-md:shadow-float md:sticky md:top-0 md:h-dvh md:w-[400px] md:shrink-0 md:border-rule md:border-s md:p-5 max-lg:md:fixed max-lg:md:end-0 max-lg:md:shadow-float print:hidden"
    >
      <header className="flex items-center gap-3">
        <Flag iso2={state?.iso2 ?? ''} height={24} eager />
        <h2 className="min-w-0 truncate font-[660] text-state">{state?.name}</h2>
        <span className="whitespace-nowrap text-ink-3 text-small">
          {place} of {of}
        </span>
        <span className="ms-auto flex gap-1">
          <Button
            look="quiet"
            size="small"
            square
            aria-label="The State above"
            onClick={() => step(-1)}
            className="max-md:hidden"
          >
            <ChevronUp aria-hidden size={18} strokeWidth={1.6} />
          </Button>
          <Button
            look="quiet"
            size="small"
            square
            aria-label="The State below"
            onClick={() => step(1)}
            className="max-md:hidden"
          >
            <ChevronDown aria-hidden size={18} strokeWidth={1.6} />
          </Button>
          <Button look="quiet" size="small" square aria-label="Close" onClick={close}>
            <X aria-hidden size={18} strokeWidth={1.6} />
          </Button>
        </span>
      </header>
      {row.mayVote && <VoteButtons {...props} />}
      {next && (
        <Button look="ink" size="touch" onClick={() => step(1)} className="md:hidden">
          Next: {stateName(next)?.name} <ArrowRight aria-hidden size={18} strokeWidth={1.6} />
        </Button>
      )}
    </aside>
  )
}
