'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/ui/Checkbox'
import { Notice } from '@/components/ui/Notice'
import { PageTitle, SectionHead } from '@/components/ui/SectionHead'
import type { ConflictChoices, SheetPreview } from '@/domain/count/sheetImport'
import { undecided } from '@/domain/count/sheetImport'
import { SheetChanges } from './SheetChanges'

interface Props {
  preview: Exclude<SheetPreview, { unreadable: string }>
  busy: boolean
  mistake: string | null
  onConfirm: (choices: ConflictChoices, leaveOut: number) => Promise<void>
  onRestart: () => void
}

/** What a sheet would change, what in it was not understood, and what the desk changed since it was exported. */
export function SheetFindings({ preview, busy, mistake, onConfirm, onRestart }: Props) {
  const { plan, otherColumns, ofAnotherItem } = preview
  const [choices, setChoices] = useState<ConflictChoices>({})
  const [agreed, setAgreed] = useState(false)
  const changing = plan.rows.filter((row) => row.changes.length + row.conflicts.length > 0)
  const kept = plan.rows.filter((row) => row.changedOnDesk.length > 0)
  const open = undecided(plan, choices).length
  const faults = plan.problems.length
  const closed = changing.length === 0 || open > 0 || (faults > 0 && !agreed)
  return (
    <div className="flex flex-col gap-5" aria-busy={busy}>
      <div aria-live="polite">
        <PageTitle
          word="Understood:"
          rest={changing.length === 1 ? 'one State changes' : `${changing.length} States change`}
        />
        <p className="text-lead text-ink-2">
          {plan.unchanged} lines say what the desk says already.
          {kept.length > 0 &&
            ` On ${kept.length} the desk moved on since; what the file left alone stays as it is there.`}
        </p>
      </div>
      {mistake && <Notice kind="alert">{mistake}</Notice>}
      {ofAnotherItem && (
        <Notice>This file was exported from another vote item, so it is compared without its versions.</Notice>
      )}
      {otherColumns.length > 0 && <Notice>Not read, as no column of a sheet: {otherColumns.join(', ')}.</Notice>}
      {faults > 0 && (
        <section>
          <SectionHead word="Not" rest={faults === 1 ? 'understood: one line' : `understood: ${faults} lines`} />
          <ul>
            {plan.problems.map(({ line, printed, sentence }) => (
              <li key={`${line} ${sentence}`} className="flex flex-wrap gap-x-4 border-rule border-b py-1.5">
                <span className="w-16 text-ink-3">Line {line}</span>
                <b className="min-w-24">{printed}</b>
                <span>{sentence}</span>
              </li>
            ))}
          </ul>
          <Checkbox
            className="mt-2"
            checked={agreed}
            onChange={(event) => setAgreed(event.target.checked)}
            label={`Import the rest and leave ${faults === 1 ? 'this line' : 'these lines'} out`}
          />
        </section>
      )}
      <SheetChanges rows={plan.rows} choices={choices} onChoose={setChoices} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-ink border-t bg-paper py-3 max-md:bottom-16">
        <Button look="ink" disabled={busy || closed} onClick={() => void onConfirm(choices, agreed ? faults : 0)}>
          Import the changes
        </Button>
        <Button look="quiet" onClick={onRestart}>
          Take another file
        </Button>
        {open > 0 && (
          <span className="text-ink-2">Choose for {open === 1 ? 'one State' : `${open} States`} first.</span>
        )}
      </div>
    </div>
  )
}
