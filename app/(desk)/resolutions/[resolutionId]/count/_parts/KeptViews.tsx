'use client'

import { useQuery } from '@tanstack/react-query'
import { Bookmark, ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { useWaitingQueue } from '@/components/offline/WaitingProvider'
import { queries } from '@/components/queries'
import { cx } from '@/components/ui/cx'
import { Menu, MenuItem, MenuLabel, MenuRule } from '@/components/ui/Menu'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import { type KeptView, sheetQuery } from '@/domain/count/keptView'
import { isFiltered, type SheetView, sheetViewOf, withSheetView } from '@/domain/count/sheetView'
import { KeepViewDialog } from './KeepViewDialog'

const remove = postedCommand<{ resolutionId: string; viewId: string }, null>('sheetView.remove')

interface Props {
  resolutionId: string
  view: SheetView
  setView: (change: Partial<SheetView>) => void
  /** Who may take back what he or she did on this resolution is offered it. */
  mayUndo: boolean
}

/** The views of the sheet that one has named: choose one, name what is shown now, delete the one that is shown. */
export function KeptViews({ resolutionId, view, setView, mayUndo }: Props) {
  const { data: views = [] } = useQuery(queries.sheetViews(resolutionId))
  const { send } = useCommand(remove)
  const queue = useWaitingQueue()
  const [naming, setNaming] = useState(false)
  const query = sheetQuery(withSheetView(new URLSearchParams(), view).toString())
  const shown = views.find((one) => one.query === query)
  const forget = async ({ id, name }: KeptView) => {
    const { answer, mutationId } = await send({ resolutionId, viewId: id })
    if (answer.status !== 'ok') return announceRefused(answer.message)
    const undo = { run: () => void queue.write({ name: 'mutation.undo', input: { resolutionId, mutationId } }) }
    announceDone(`The view “${name}” is deleted.`, mayUndo ? undo : undefined)
  }
  return (
    <>
      <Menu
        label="Views"
        trigger={
          <>
            <Bookmark aria-hidden size={14} strokeWidth={1.9} className="shrink-0" />
            <span className="max-w-40 truncate">{shown?.name ?? 'Views'}</span>
            <ChevronDown aria-hidden size={13} strokeWidth={1.9} className="shrink-0" />
          </>
        }
        triggerClassName={cx(
          'target inline-flex h-7 shrink-0 items-center gap-1.5 rounded-control px-2 text-small pointer-coarse:h-11',
          shown ? 'bg-desk font-[600]' : 'border border-control border-dashed text-ink-2',
        )}
      >
        {views.map((one) => (
          <MenuItem
            key={one.id}
            checked={one.id === shown?.id}
            onSelect={() => setView(sheetViewOf(new URLSearchParams(one.query)))}
          >
            {one.name}
          </MenuItem>
        ))}
        {views.length === 0 && <MenuLabel>A view that you name is kept here, for you alone.</MenuLabel>}
        <MenuRule />
        <MenuItem icon={<Bookmark />} disabled={query === ''} onSelect={() => setNaming(true)}>
          {query === '' ? 'Filter first, then keep it' : 'Keep this view …'}
        </MenuItem>
        {shown && (
          <MenuItem icon={<Trash2 />} onSelect={() => void forget(shown)}>
            Delete “{shown.name}”
          </MenuItem>
        )}
      </Menu>
      {naming && (
        <KeepViewDialog
          resolutionId={resolutionId}
          query={query}
          isSorted={!isFiltered(view)}
          taken={views}
          close={() => setNaming(false)}
        />
      )}
    </>
  )
}
