import { ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LogoMark, Wordmark } from '../marks/Logo'
import { cx } from '../ui/cx'

type MastheadProps = {
  /** Where the mark leads: the delegation's resolutions. */
  home: string
  /** The resolution's short title, or the delegation's State. */
  title: ReactNode
  /** A flag before the title, on the delegation's level. */
  flag?: ReactNode
  /** Behind the title in label ink: the symbol, or “Permanent Mission, New York”. */
  subtitle?: ReactNode
  /** Where one changes to another resolution; draws the two chevrons. */
  switchHref?: string | undefined
  /** The places of this level: `Tabs`. */
  tabs: ReactNode
  /** Who has the page open (`Presence`). */
  presence?: ReactNode
  /** The field or button of the search; on a phone only its icon should show. */
  search?: ReactNode
  /** The one action: “Log a talk”, “New resolution”; hidden on a phone, where the bottom bar has it. */
  action?: ReactNode
  /** The person's own menu (`Avatar` in a `Menu`). */
  account?: ReactNode
  /** At the end of the tabs: vote item and action, or the date. They govern every figure below. */
  aside?: ReactNode
}

/** The head of every page behind the sign-in, over a heavy ink rule. Draws what it is given and fetches nothing. */
export function Masthead(props: MastheadProps) {
  const { home, title, flag, subtitle, switchHref, tabs, presence, search, action, account, aside } = props
  return (
    <header data-masthead className="border-b-2 border-ink bg-paper">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:rounded-control focus:bg-ink focus:px-3 focus:py-2 focus:text-paper"
      >
        Skip to the content
      </a>
      <div className="flex h-12 items-center gap-3 px-4 md:h-[52px] md:px-8">
        <Link href={home} aria-label="Penholder: all resolutions" className="target shrink-0">
          <Wordmark className="max-md:hidden" />
          <LogoMark size={18} className="md:hidden" />
        </Link>
        <span aria-hidden className="mx-1 h-[22px] border-s border-rule max-md:hidden" />
        <div className="flex min-w-0 flex-1 items-center gap-2.5">
          {flag}
          <span className="truncate text-lead font-[620]">{title}</span>
          {subtitle ? <span className="truncate text-body text-ink-3 max-lg:hidden">{subtitle}</span> : null}
          {switchHref ? (
            <Link href={switchHref} aria-label="Another resolution" className="target text-ink max-md:hidden">
              <ChevronsUpDown aria-hidden size={14} strokeWidth={1.9} />
            </Link>
          ) : null}
        </div>
        {presence}
        {search}
        {action ? <div className="max-md:hidden">{action}</div> : null}
        {account}
      </div>
      <div className={cx('flex h-[38px] items-stretch justify-between gap-6 px-8', 'max-md:hidden')}>
        {tabs}
        {aside ? <div className="flex shrink-0 items-center gap-5 pb-[5px] text-body">{aside}</div> : null}
      </div>
    </header>
  )
}
