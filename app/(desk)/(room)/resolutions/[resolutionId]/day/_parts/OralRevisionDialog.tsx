import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { BottomSheet } from '@/components/ui/Dialog'
import { Field, Textarea } from '@/components/ui/Field'

/** Notes what is read out from the floor, word by word. */
export function OralRevisionDialog({
  open,
  onClose,
  note,
}: {
  open: boolean
  onClose: () => void
  note: (text: string) => void
}) {
  const [text, setText] = useState('')
  const save = () => {
    note(text.trim())
    setText('')
    onClose()
  }
  return (
    <BottomSheet
      open={open}
      onClose={onClose}
      title="Oral revision"
      lead="What the sponsor reads out becomes the text that is voted on."
      actions={
        <Button look="ink" size="touch" disabled={text.trim() === ''} onClick={save}>
          Note it
        </Button>
      }
    >
      <Field id="oral-revision" label="As read out">
        <Textarea
          id="oral-revision"
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="In OP8, replace “Calls upon” by “Urges”"
        />
      </Field>
    </BottomSheet>
  )
}
