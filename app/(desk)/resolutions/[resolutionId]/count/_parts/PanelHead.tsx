import { ChevronDown, ChevronUp, History, Maximize2, X } from 'lucide-react'
import { Flag } from '@/components/marks/Flag'
import { Button, ButtonLink } from '@/components/ui/Button'
import { stateName } from '@/domain/reference/stateNames'

interface Props {
  iso3: string
  /** Its place among the rows shown, from 1. */
  place: number
  of: number
  step: (by: number) => void
  close: () => void
  /** On a phone: the rest of what is known is in sight. */
  expanded: boolean
  expand: () => void
}

/** The State's name with the ways on: the next above and below, its own page, and back to the sheet. */
export function PanelHead({ iso3, place, of, step, close, expanded, expand }: Props) {
  const state = stateName(iso3)
  return (
    <header className="flex items-center gap-3">
      <Flag iso2={state?.iso2 ?? ''} height={24} eager />
      <h2 className="type-state min-w-0 truncate">{state?.name}</h2>
      <span className="text-ink-3 text-small max-md:hidden">{iso3}</span>
      <span className="whitespace-nowrap text-ink-3 text-small md:hidden">
        {place} of {of}
      </span>
      <span className="ms-auto flex shrink-0 gap-0.5 max-md:gap-2">
        <Button
          look="quiet"
          size="small"
          square
          aria-label="The State above"
          onClick={() => step(-1)}
          className="max-md:hidden"
        >
          <ChevronUp aria-hidden size={18} strokeWidth={1.6} />
        </Button>
        <Button
          look="quiet"
          size="small"
          square
          aria-label="The State below"
          onClick={() => step(1)}
          className="max-md:hidden"
        >
          <ChevronDown aria-hidden size={18} strokeWidth={1.6} />
        </Button>
        <ButtonLink
          href={`/states/${iso3}`}
          prefetch={false}
          look="quiet"
          size="small"
          square
          aria-label={`The page of ${state?.name}`}
          className="max-md:hidden"
        >
          <Maximize2 aria-hidden size={15} strokeWidth={1.6} />
        </ButtonLink>
        <Button
          look="quiet"
          size="small"
          square
          aria-label="Facts and history"
          aria-expanded={expanded}
          onClick={expand}
          className="md:hidden"
        >
          <History aria-hidden size={20} strokeWidth={1.6} />
        </Button>
        <Button look="quiet" size="small" square aria-label="Close" onClick={close}>
          <X aria-hidden size={20} strokeWidth={1.6} />
        </Button>
      </span>
    </header>
  )
}
