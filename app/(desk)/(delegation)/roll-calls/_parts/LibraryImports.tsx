'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Upload } from 'lucide-react'
import { type ChangeEvent, useId, useState } from 'react'
import { useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { Button, buttonClass } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { LibraryImport } from '@/domain/votes/libraryImport'
import { stopImport } from '../actions'

const LOOK_AGAIN_MS = 1000

const isUnderWay = ({ status }: LibraryImport) => status === 'running' || status === 'waiting'

/** Importing a whole voting file: sent as a stream, read in the background, with how far it has come. */
export function LibraryImports({ mayImport }: { mayImport: boolean }) {
  const client = useQueryClient()
  const { data: imports = [] } = useQuery({
    ...queries.libraryImports(),
    refetchInterval: (query) => (query.state.data?.some(isUnderWay) ? LOOK_AGAIN_MS : false),
  })
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  if (!mayImport) return null

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    setSending(true)
    setProblem(await upload(file))
    setSending(false)
    await client.invalidateQueries({ queryKey: queries.libraryImports().queryKey })
  }
  return (
    <section aria-label="Imports" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <label htmlFor={id} className={buttonClass({ className: 'has-disabled:text-ink-3' })}>
          <Upload aria-hidden size={15} strokeWidth={1.6} />
          {sending ? 'Sending the file' : 'Import voting data'}
          <input
            id={id}
            type="file"
            accept=".csv,text/csv"
            className="sr-only"
            disabled={sending}
            onChange={(event) => void send(event)}
          />
        </label>
        <span className="text-small text-ink-3">
          The CSV of the UN Digital Library, of any size. It is read in the background; go on working.
        </span>
      </div>
      {problem ? <Notice kind="alert">{problem}</Notice> : null}
      {imports.slice(0, 3).map((one) => (
        <Progress key={one.id} one={one} />
      ))}
    </section>
  )
}

/** The sentence of what went wrong, or null. */
async function upload(file: File): Promise<string | null> {
  try {
    const response = await fetch(`/api/library/import?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      body: file,
    })
    if (response.ok) return null
    const answer = (await response.json().catch(() => null)) as { message?: string } | null
    return answer?.message ?? 'The file did not arrive. Send it again.'
  } catch {
    return 'The desk could not be reached while the file was sent. Send it again.'
  }
}

const STATUS: Readonly<Record<LibraryImport['status'], string>> = {
  waiting: 'begins',
  running: 'under way',
  done: 'done',
  failed: 'stopped',
  cancelled: 'cancelled',
}

function Progress({ one }: { one: LibraryImport }) {
  const { send, pending } = useCommand(stopImport)
  const share = one.totalBytes === 0 ? 0 : Math.min(1, one.doneBytes / one.totalBytes)
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-1.5">
      <b className="truncate">{one.file}</b>
      <span className="text-ink-2" role="status">
        {STATUS[one.status]}: {one.lines.toLocaleString('en-GB')} lines, {one.written.toLocaleString('en-GB')}{' '}
        {one.written === 1 ? 'vote' : 'votes'} written
      </span>
      {isUnderWay(one) ? (
        <>
          <progress
            value={share}
            max={1}
            aria-label={`Import of ${one.file}`}
            className="h-2 w-40 accent-[var(--ink)]"
          />
          <span>{Math.floor(share * 100)}%</span>
          <Button size="small" disabled={pending} onClick={() => void send({ importId: one.id })}>
            Cancel
          </Button>
        </>
      ) : null}
      {one.error ? <span className="w-full">{one.error}</span> : null}
      {one.report.length > 0 ? (
        <details className="w-full text-small text-ink-2">
          <summary>{one.report.length} remarks</summary>
          <ul>
            {one.report.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
