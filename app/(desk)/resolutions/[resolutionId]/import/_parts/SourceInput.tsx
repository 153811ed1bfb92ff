'use client'

import { FileUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Textarea } from '@/components/ui/Field'

interface Props {
  /** What belongs here, as the label of the text field. */
  label: string
  hint: ReactNode
  accept: string
  busy: boolean
  /** What was wrong with the last source, in a sentence. */
  mistake: string | null
  onText: (text: string, source: string | null) => void
}

/** A file or pasted text. A file is read in the browser: one that holds no text gets a sentence and goes nowhere. */
export function SourceInput({ label, hint, accept, busy, mistake, onText }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [unreadable, setUnreadable] = useState<string | null>(null)

  async function choose(file: File | undefined) {
    if (!file) return
    setUnreadable(null)
    const { textOfFile } = await import('@/formats/rollCall/textOfFile')
    const read =
      file.size > MOST_BYTES ? { unreadable: TOO_LARGE } : textOfFile(new Uint8Array(await file.arrayBuffer()))
    if ('unreadable' in read) return setUnreadable(read.unreadable)
    setText('')
    onText(read.text, file.name)
  }

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setUnreadable(null)
        onText(text, null)
      }}
    >
      <label className="relative flex min-h-16 items-center justify-center gap-2 rounded-control border border-control border-dashed px-3 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-hand has-focus-visible:outline-offset-2">
        <FileUp aria-hidden size={18} strokeWidth={1.6} />
        <span>
          <b>Choose a file</b> <span className="text-ink-3">or drop it here, or paste its text below</span>
        </span>
        <input
          type="file"
          accept={accept}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            void choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <Field id={id} label={label} hint={hint} mistake={unreadable ?? mistake}>
        <Textarea
          id={id}
          rows={6}
          value={text}
          className="max-h-72"
          spellCheck={false}
          aria-invalid={Boolean(unreadable ?? mistake)}
          aria-describedby={`${id}-hint ${id}-mistake`}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" look="plain" disabled={busy || text.trim() === ''}>
          {busy ? 'Reading' : 'Read the text'}
        </Button>
      </div>
    </form>
  )
}

const MOST_BYTES = 8 * 1024 * 1024
const TOO_LARGE = 'The file has more than 8 MB. Cut it to the vote or the sheet you need.'
