import { X } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import type { ForecastBasis } from '@/domain/forecast/basis'
import type { ScenarioChange } from '@/domain/forecast/scenario'
import { changeWords } from './changeWords'

interface Props {
  basis: ForecastBasis
  changes: readonly ScenarioChange[]
  remove: (at: number) => void
}

/** The changes supposed, in order: a later one wins for the same State. */
export function ChangeList({ basis, changes, remove }: Props) {
  if (changes.length === 0) return <p className="py-1 text-ink-2">Nothing is changed yet: this is today’s count.</p>
  return (
    <ol>
      {changes.map((change, at) => {
        const words = changeWords(change, basis)
        return (
          <li key={words} className="flex min-h-9 items-center gap-3 border-rule border-b">
            <span className="flex-1">{words}</span>
            <Button look="quiet" size="small" square aria-label={`Remove ${words}`} onClick={() => remove(at)}>
              <X aria-hidden size={15} strokeWidth={1.6} />
            </Button>
          </li>
        )
      })}
    </ol>
  )
}
