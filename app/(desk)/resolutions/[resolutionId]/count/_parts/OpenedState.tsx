'use client'

import { useQuery } from '@tanstack/react-query'
import { ArrowRight, PhoneCall, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNow } from '@/components/clock'
import { queries } from '@/components/queries'
import { KnownThere } from '@/components/state/KnownThere'
import { StoryList } from '@/components/state/StoryList'
import { TalkComposer } from '@/components/state/TalkComposer'
import { Button } from '@/components/ui/Button'
import { cx } from '@/components/ui/cx'
import { announceDone } from '@/components/ui/Toaster'
import type { SheetRow } from '@/domain/count/sheet'
import type { SheetView } from '@/domain/count/sheetView'
import { bodyById } from '@/domain/reference/bodies'
import { stateName } from '@/domain/reference/stateNames'
import { itemName } from '@/domain/resolution/chosenItem'
import type { ResolutionView, VoteItemSummary } from '@/domain/resolution/resolution'
import { dateInCity } from '@/domain/time/moment'
import { GroupLinks } from './GroupLinks'
import type { GroupOnDay } from './groupOnDay'
import { PanelHead } from './PanelHead'
import { StateFacts } from './StateFacts'
import type { SheetEdits } from './useSheetEdits'
import { VoteButtons } from './VoteButtons'
import { WaitingHere } from './WaitingHere'

export interface OpenedStateProps {
  resolution: ResolutionView
  item: VoteItemSummary
  row: SheetRow
  groups: readonly GroupOnDay[]
  setView: (change: Partial<SheetView>) => void
  /** Its place among the rows shown, from 1. */
  place: number
  of: number
  next: string | null
  edits: SheetEdits
  readOnly: boolean
  step: (by: number) => void
  close: () => void
}

/**
 * The State that is open: a panel beside the sheet with the composer at its foot; on a phone a sheet from below with
 * what a thumb needs, which grows to the whole.
 */
export function OpenedState(props: OpenedStateProps) {
  const { resolution, item, row, edits, readOnly } = props
  const { data: story } = useQuery(queries.stateStory(resolution.id, row.iso3))
  const { data: desk } = useQuery(queries.desk())
  const [expanded, setExpanded] = useState(false)
  const [logging, setLogging] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  const timeZone = bodyById(item.bodyId)?.timeZone ?? 'America/New_York'
  const today = dateInCity(useNow(), timeZone)
  const year = today.slice(0, 4)
  const more = cx('grid content-start gap-3', !expanded && 'max-md:hidden')
  const logged = (mutationId: string, sentence: string) => {
    setLogging(false)
    const done = edits.remember(mutationId, sentence)
    announceDone(sentence, { run: () => void edits.undoLast(done) })
  }
  const openComposer = () => {
    // Focused within the press, so that a phone brings its keyboard up.
    flushSync(() => setLogging(true))
    text.current?.focus()
  }
  return (
    <aside
      aria-label={stateName(row.iso3)?.name}
      data-state-panel
      className={cx(
        'z-30 flex flex-col border-ink bg-paper max-md:anim-sheet print:hidden',
        'max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[88dvh] max-md:border-t-2 max-md:shadow-float',
        'md:w-[400px] md:shrink-0 md:border-rule md:border-s max-lg:md:absolute max-lg:md:inset-y-0 max-lg:md:end-0 max-lg:md:shadow-float',
      )}
    >
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-4 md:px-6 md:pt-4">
        <PanelHead {...props} iso3={row.iso3} expanded={expanded} expand={() => setExpanded(!expanded)} />
        <div className={more}>
          <GroupLinks iso3={row.iso3} groups={props.groups} setView={props.setView} />
        </div>
        {row.mayVote && <VoteButtons row={row} item={item} edits={edits} readOnly={readOnly} />}
        <WaitingHere resolutionId={resolution.id} row={row} edits={edits} />
        <div className={more}>
          <StateFacts {...{ resolution, item, row, story, edits, readOnly }} />
          <KnownThere
            iso3={row.iso3}
            contacts={story?.contacts ?? []}
            readOnly={!resolution.may.includes('facts.edit')}
          />
          {story && (
            <StoryList
              entries={story.entries}
              recorded={story.recorded}
              {...{ timeZone, year }}
              voteItemId={item.id}
              recommended={item.recommended}
            />
          )}
        </div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2.5 p-4 pt-0 max-md:pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:px-6">
        <ReconfirmLine row={row} />
        {!readOnly && (
          <TalkComposer
            key={row.iso3}
            resolutionId={resolution.id}
            iso3={row.iso3}
            item={row.mayVote ? { id: item.id, name: itemName(item), version: row.voteVersion } : null}
            step={{ nextStep: row.nextStep, nextStepDue: row.nextStepDue, version: row.outreachVersion }}
            today={today}
            logged={logged}
            textRef={text}
            className={cx(!logging && 'max-md:hidden')}
          />
        )}
        <ThumbButtons {...props} logging={logging} log={openComposer} />
        {desk?.sampleNotice && (
          <p className="text-ink-3 text-label md:hidden">Sample: expected positions are fictional.</p>
        )}
      </div>
    </aside>
  )
}

/** On a phone, above the buttons: what must not be overlooked before the next call. */
function ReconfirmLine({ row }: { row: SheetRow }) {
  if (!row.reconfirm && !row.source) return null
  return (
    <p className="flex items-center gap-2 text-name md:hidden">
      {row.reconfirm && <RotateCcw aria-hidden size={16} strokeWidth={1.6} className="shrink-0" />}
      <span className="min-w-0 truncate">
        {row.reconfirm && <b>Re-confirm needed</b>}
        {row.reconfirm && row.source && ' · '}
        <span className="text-ink-2">{row.source}</span>
      </span>
    </p>
  )
}

type ThumbProps = Pick<OpenedStateProps, 'next' | 'step' | 'readOnly'> & { logging: boolean; log: () => void }

function ThumbButtons({ next, step, readOnly, logging, log }: ThumbProps) {
  return (
    <div className="flex gap-2 md:hidden">
      {!readOnly && !logging && (
        <Button size="touch" onClick={log} className="min-w-0 flex-1 shrink!">
          <PhoneCall aria-hidden size={18} strokeWidth={1.6} /> Log a talk
        </Button>
      )}
      {next && (
        <Button look="ink" size="touch" onClick={() => step(1)} className="min-w-0 flex-1 shrink!">
          <span className="truncate">Next: {stateName(next)?.name}</span>
          <ArrowRight aria-hidden size={18} strokeWidth={1.6} />
        </Button>
      )}
    </div>
  )
}
