import { X } from 'lucide-react'
import { Button } from '@/components/ui/Button'

interface DatedRow {
  id: string
  name: string
  what: string
  from: string
  to: string | null
}

interface Props {
  rows: readonly DatedRow[]
  nothing: string
  /** Null: this person may only read. */
  remove: ((id: string) => void) | null
}

/** Facts with their first and last day. */
export function DatedRows({ rows, nothing, remove }: Props) {
  if (rows.length === 0) return <p className="py-1 text-ink-2">{nothing}</p>
  return (
    <ul>
      {rows.map(({ id, name, what, from, to }) => (
        <li key={id} className="flex min-h-9 items-center gap-3 border-rule border-b">
          <span className="min-w-0 flex-1">
            <b>{name}</b> <span className="text-ink-3">{what}</span>
          </span>
          <span className="whitespace-nowrap">{to ? `${from} to ${to}` : `from ${from}`}</span>
          {remove ? (
            <Button
              look="quiet"
              size="small"
              square
              aria-label={`Remove ${name}, ${what}, from ${from}`}
              onClick={() => remove(id)}
            >
              <X aria-hidden size={15} strokeWidth={1.6} />
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
