'use client'

import { FileUp } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field, Textarea } from '@/components/ui/Field'

/** What was given to be read. */
export interface Source {
  bytes: Uint8Array
  name: string
}

const MOST_BYTES = 20 * 1024 * 1024
const TOO_LARGE = 'The file has more than 20 MB. Choose the document with the draft alone.'

interface Props {
  busy: boolean
  /** Why the last source could not be read. */
  mistake: string | null
  onSource: (source: Source) => void
}

/** A file, or pasted text. Both are read in this browser; nothing is sent before it is confirmed. */
export function TextSource({ busy, mistake, onSource }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [large, setLarge] = useState<string | null>(null)
  const wrong = large ?? mistake

  async function choose(file: File | undefined) {
    if (!file) return
    if (file.size > MOST_BYTES) return setLarge(TOO_LARGE)
    setLarge(null)
    onSource({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
  }

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setLarge(null)
        onSource({ bytes: new TextEncoder().encode(text), name: 'pasted.txt' })
      }}
    >
      <label className="relative flex min-h-16 items-center justify-center gap-2 rounded-control border border-control border-dashed px-3 hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-hand has-focus-visible:outline-offset-2">
        <FileUp aria-hidden size={18} strokeWidth={1.6} />
        <span>
          <b>Choose a file</b> <span className="text-ink-3">.docx, .md or .txt, or drop it here</span>
        </span>
        <input
          type="file"
          accept=".docx,.md,.markdown,.txt"
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            void choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </label>
      <Field id={id} label="Or paste the text" hint="Numbers and letters in front are understood." mistake={wrong}>
        <Textarea
          id={id}
          rows={6}
          dir="auto"
          value={text}
          className="max-h-72"
          spellCheck={false}
          aria-invalid={Boolean(wrong)}
          aria-describedby={`${id}-hint ${id}-mistake`}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <div>
        <Button type="submit" disabled={busy || text.trim() === ''}>
          {busy ? 'Reading' : 'Read the text'}
        </Button>
      </div>
    </form>
  )
}
