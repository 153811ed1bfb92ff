import {
  BadgeCheck,
  FileCheck,
  Hourglass,
  ListOrdered,
  LogOut,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  PenTool,
  RotateCcw,
  Send,
  X,
} from 'lucide-react'
import type { CoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { cx } from '../ui/cx'

const icons: Record<CoSponsorshipState, LucideIcon> = {
  'not-asked': Minus,
  asked: Send,
  considering: Hourglass,
  promised: MessageSquareQuote,
  confirmed: FileCheck,
  registered: BadgeCheck,
  listed: ListOrdered,
  declined: X,
  withdrawn: LogOut,
}

const words: Record<CoSponsorshipState, string> = {
  'not-asked': 'not asked',
  asked: 'asked',
  considering: 'considering',
  promised: 'promised',
  confirmed: 'confirmed',
  registered: 'registered',
  listed: 'listed',
  declined: 'declined',
  withdrawn: 'withdrawn',
}

type CoSponsorshipMarkProps = {
  state: CoSponsorshipState
  reconfirm?: boolean
  main?: boolean
  /** The icon alone, with the word as its accessible name. */
  short?: boolean
  className?: string
}

/**
 * Where a State stands with its signature: icon and word; bold once it is official or must be confirmed again.
 * A sheet draws “not asked” as a dash, read aloud as the words.
 */
export function CoSponsorshipMark({ state, reconfirm, main, short, className }: CoSponsorshipMarkProps) {
  const official = state === 'registered' || state === 'listed'
  const Icon = reconfirm ? RotateCcw : main && official ? PenTool : icons[state]
  const word = reconfirm ? 're-confirm' : main && official ? 'main sponsor' : words[state]
  const heard = reconfirm ? `${words[state]}, to be confirmed again` : word
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap',
        official || reconfirm ? 'font-[600] text-ink' : 'text-ink-2',
        className,
      )}
    >
      <Icon aria-hidden size={15} strokeWidth={1.6} className="shrink-0" />
      <span className={cx(short && 'sr-only')} aria-hidden={heard !== word || undefined}>
        {word}
      </span>
      {heard !== word ? <span className="sr-only">{heard}</span> : null}
    </span>
  )
}
