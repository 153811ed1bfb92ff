'use client'

import { ChevronDown, Download, Keyboard, Link2, Search, Upload, X } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'
import { Button, ButtonLink, buttonClass } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { KeyCap } from '@/components/ui/KeyCap'
import { announceDone } from '@/components/ui/Toaster'
import { CO_SPONSORSHIP_STATES, CO_SPONSORSHIP_WORDS } from '@/domain/coSponsorship/coSponsorship'
import { isFiltered, type SheetView } from '@/domain/count/sheetView'
import { CONFIDENCE_WORDS, CONFIDENCES, EXPECTED_VOTES, VOTE_WORDS } from '@/domain/votes/vote'
import type { GroupOnDay } from './groupOnDay'
import { KeptViews } from './KeptViews'

interface Props {
  view: SheetView
  setView: (change: Partial<SheetView>) => void
  groups: readonly GroupOnDay[]
  team: readonly { id: string; name: string }[]
  staleDays: number
  searchRef: Ref<HTMLInputElement>
  showKeys: () => void
  /** Where the sheet is saved as CSV, and where one is brought back; the second for those who may. */
  exportHref: string
  importHref: string | null
  resolutionId: string
  mayUndo: boolean
}

const REGIONS = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG']
const NO_FILTER: Partial<SheetView> = {
  search: '',
  group: null,
  sponsor: null,
  vote: null,
  confidence: null,
  responsible: null,
  stale: null,
  due: null,
  suggested: false,
}

/** What the sheet is filtered by. Each choice stands in the address, so that a view can be sent to a colleague. */
export function FilterBar({
  view,
  setView,
  groups,
  team,
  staleDays,
  searchRef,
  showKeys,
  exportHref,
  importHref,
  resolutionId,
  mayUndo,
}: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(globalThis.location.href)
    announceDone('The address of this view is copied.')
  }
  return (
    <search className="@container flex items-center gap-2 px-4 max-md:overflow-x-auto md:px-8 print:hidden">
      {/* One line whatever is chosen and whatever stands beside the sheet: what has no room is scrolled to. */}
      <div className="-mx-1 flex min-w-0 items-center gap-2 px-1 py-2.5 [scrollbar-width:none] max-md:shrink-0 md:flex-1 md:overflow-x-auto">
        <label className="relative shrink-0">
          <span className="sr-only">Find in the count</span>
          <Search aria-hidden size={15} strokeWidth={1.6} className="absolute inset-y-0 start-2.5 my-auto text-ink-2" />
          <input
            ref={searchRef}
            type="search"
            value={view.search}
            placeholder="Find in the count"
            onChange={(event) => setView({ search: event.target.value })}
            className="h-8 w-44 rounded-control border border-control bg-paper ps-8 pe-2 md:pe-8 pointer-coarse:h-11"
          />
          <span className="pointer-events-none absolute inset-y-0 end-2 my-auto flex items-center max-md:hidden">
            <KeyCap>/</KeyCap>
          </span>
        </label>
        <KeptViews {...{ resolutionId, view, setView, mayUndo }} />
        <Choice name="Group" value={view.group} set={(group) => setView({ group })}>
          <optgroup label="Regional groups">{options(REGIONS.map((region) => [region, region]))}</optgroup>
          <optgroup label="Other groups">{options(groups.map(({ id, name }) => [id, name]))}</optgroup>
        </Choice>
        <Choice name="Vote" value={view.vote} set={(vote) => setView({ vote: vote as SheetView['vote'] })}>
          {options(EXPECTED_VOTES.map((vote) => [vote, VOTE_WORDS[vote]]))}
        </Choice>
        <Choice
          name="Confidence"
          value={view.confidence}
          set={(confidence) => setView({ confidence: confidence as SheetView['confidence'] })}
        >
          {options(CONFIDENCES.map((confidence) => [confidence, CONFIDENCE_WORDS[confidence]]))}
        </Choice>
        <Choice
          name="Sponsor"
          value={view.sponsor}
          set={(sponsor) => setView({ sponsor: sponsor as SheetView['sponsor'] })}
        >
          {options([
            ['official', 'Registered or listed'],
            ['reconfirm', 'Re-confirm needed'],
            ...CO_SPONSORSHIP_STATES.map((state): [string, string] => [state, CO_SPONSORSHIP_WORDS[state]]),
          ])}
        </Choice>
        <Choice name="Responsible" value={view.responsible} set={(responsible) => setView({ responsible })}>
          {options([['nobody', 'Nobody'], ...team.map(({ id, name }): [string, string] => [id, name])])}
        </Choice>
        <Choice
          name="Heard"
          value={view.stale === null ? null : String(view.stale)}
          set={(days) => setView({ stale: days === null ? null : Number(days) })}
        >
          {options(
            [...new Set([7, staleDays, 21, 28])]
              .sort((a, b) => a - b)
              .map((days) => [String(days), `${days} days silent`]),
          )}
        </Choice>
        <Choice name="Due" value={view.due} set={(due) => setView({ due: due as SheetView['due'] })}>
          {options([
            ['overdue', 'Overdue'],
            ['today', 'By today'],
            ['week', 'Within a week'],
          ])}
        </Choice>
        {isFiltered(view) && (
          <Button look="quiet" size="small" onClick={() => setView(NO_FILTER)}>
            <X aria-hidden size={14} strokeWidth={1.9} /> Show all
          </Button>
        )}
      </div>
      <span className="flex shrink-0 items-center gap-1">
        <a className={buttonClass({ look: 'quiet', size: 'small' })} href={exportHref} download>
          <Download aria-hidden size={16} strokeWidth={1.6} /> <Word>Export</Word>
        </a>
        {importHref && (
          <ButtonLink look="quiet" size="small" href={importHref}>
            <Upload aria-hidden size={16} strokeWidth={1.6} /> <Word>Import</Word>
          </ButtonLink>
        )}
        <Button look="quiet" size="small" onClick={() => void copy()}>
          <Link2 aria-hidden size={16} strokeWidth={1.6} /> <Word>Copy link</Word>
        </Button>
        <Button
          look="quiet"
          size="small"
          onClick={showKeys}
          aria-label="The keys of the sheet"
          className="max-md:hidden"
        >
          <Keyboard aria-hidden size={16} strokeWidth={1.6} /> <KeyCap>?</KeyCap>
        </Button>
      </span>
    </search>
  )
}

/** The word beside an icon, kept for those who hear it where there is no room to show it. */
function Word({ children }: { children: string }) {
  return <span className="@max-[70rem]:sr-only">{children}</span>
}

interface ChoiceProps {
  name: string
  value: string | null
  set: (value: string | null) => void
  children: ReactNode
}

/** A choice that is made has its name before it and a ground; one that is not is its name alone. */
function Choice({ name, value, set, children }: ChoiceProps) {
  const id = useId()
  return (
    <span
      className={cx(
        'relative inline-flex h-7 shrink-0 items-center rounded-control text-small pointer-coarse:h-11',
        value === null ? 'border border-control border-dashed text-ink-2' : 'bg-desk',
      )}
    >
      <label htmlFor={id} className={value === null ? 'sr-only' : 'ps-2.5 text-ink-2'}>
        {name}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => set(event.target.value || null)}
        className={cx(
          'field-sizing-content h-full max-w-40 appearance-none truncate rounded-control bg-transparent pe-6',
          value === null ? 'ps-2.5' : 'ps-1.5 font-[600] text-ink',
        )}
      >
        <option value="">{value === null ? name : 'Any'}</option>
        {children}
      </select>
      <ChevronDown aria-hidden size={13} strokeWidth={1.9} className="pointer-events-none absolute end-2" />
    </span>
  )
}

const options = (entries: readonly (readonly [string, string])[]) =>
  entries.map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
