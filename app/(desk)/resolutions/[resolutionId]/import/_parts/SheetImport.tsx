'use client'

import { useState } from 'react'
import { postedCommand } from '@/components/command/postedCommand'
import { useCommand } from '@/components/command/useCommand'
import { askRead, ReadFailed } from '@/components/queries'
import { ButtonLink } from '@/components/ui/Button'
import type { ConflictChoices, SheetPreview } from '@/domain/count/sheetImport'
import { ImportDone } from './ImportDone'
import { SheetFindings } from './SheetFindings'
import { SourceInput } from './SourceInput'

type Readable = Exclude<SheetPreview, { unreadable: string }>

interface SheetSent {
  resolutionId: string
  voteItemId: string
  text: string
  choices: ConflictChoices
  leaveOut: number
}

const importSheet = postedCommand<SheetSent, { changed: number }>('sheet.import')

/** An edited export on its way back: looked at, compared with the desk, confirmed. */
export function SheetImport({ resolutionId, voteItemId }: { resolutionId: string; voteItemId: string }) {
  const [text, setText] = useState('')
  const [preview, setPreview] = useState<Readable | null>(null)
  const [mistake, setMistake] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<{ sentence: string; mutationId: string } | null>(null)
  const { send, pending } = useCommand(importSheet)

  async function look(given: string) {
    setBusy(true)
    setMistake(null)
    try {
      const answer = await askRead<SheetPreview>('sheetPreview', { resolutionId, voteItemId, text: given })
      if ('unreadable' in answer) return setMistake(answer.unreadable)
      setText(given)
      setPreview(answer)
    } catch (error) {
      if (!(error instanceof ReadFailed) && !(error instanceof TypeError)) throw error
      setMistake(error instanceof ReadFailed ? error.message : 'The desk could not be reached. Try again in a moment.')
    } finally {
      setBusy(false)
    }
  }

  async function confirm(choices: ConflictChoices, leaveOut: number) {
    const { answer, mutationId } = await send({ resolutionId, voteItemId, text, choices, leaveOut })
    if (answer.status === 'ok') {
      const { changed } = answer.result
      return setDone({ sentence: changed === 1 ? 'one State changed.' : `${changed} States changed.`, mutationId })
    }
    // What stands may have moved while it was looked at: show it as it is now.
    await look(text)
    setMistake(answer.message)
  }

  function restart() {
    setPreview(null)
    setDone(null)
    setMistake(null)
  }

  if (done) return <ImportDone {...done} resolutionId={resolutionId} voteItemId={voteItemId} onAgain={restart} />
  if (preview) {
    return <SheetFindings {...{ preview, mistake }} busy={busy || pending} onConfirm={confirm} onRestart={restart} />
  }
  const address = `/api/downloads/sheet.csv?${new URLSearchParams({ resolutionId, voteItemId })}`
  return (
    <>
      <p className="text-lead text-ink-2">
        Export the sheet, edit it in any spreadsheet, bring it back. Each row keeps its version, so nobody's entry is
        lost.{' '}
        <ButtonLink href={address} prefetch={false} size="small" download>
          Export the sheet
        </ButtonLink>
      </p>
      <SourceInput
        label="The edited sheet"
        hint="CSV, UTF-8. Nothing is written until you confirm."
        accept=".csv,.txt,text/csv"
        busy={busy}
        mistake={mistake}
        onText={(given) => void look(given)}
      />
    </>
  )
}
