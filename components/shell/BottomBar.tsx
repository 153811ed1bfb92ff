'use client'

import {
  Building2,
  Ellipsis,
  Files,
  FileText,
  Gauge,
  Globe,
  ListChecks,
  type LucideIcon,
  PhoneCall,
  ScrollText,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useId } from 'react'
import { cx } from '../ui/cx'
import { currentTab, type TabEntry } from './tabEntries'

const icons: Record<string, LucideIcon> = {
  overview: Gauge,
  count: ListChecks,
  text: FileText,
  resolutions: Files,
  'my-list': ListChecks,
  states: Globe,
  'roll-calls': ScrollText,
}

const itemClass = 'relative flex min-h-14 flex-1 flex-col items-center justify-center gap-1 text-label'

function BarLink({ tab, current }: { tab: TabEntry; current: boolean }) {
  const Icon = icons[tab.key] ?? Building2
  return (
    <Link
      href={tab.href}
      aria-current={current ? 'page' : undefined}
      className={cx(itemClass, current ? 'font-[640] text-ink' : 'text-ink-2')}
    >
      {current ? <span aria-hidden className="absolute top-0 h-1 w-[42px] bg-ink" /> : null}
      <Icon aria-hidden size={21} strokeWidth={1.6} />
      {tab.label}
    </Link>
  )
}

function LogLink({ href }: { href: string }) {
  return (
    <Link href={href} className={itemClass}>
      <span className="flex h-[34px] w-12 items-center justify-center rounded-float bg-ink text-paper">
        <PhoneCall aria-hidden size={20} strokeWidth={1.6} />
      </span>
      Log a talk
    </Link>
  )
}

/** The places that do not fit, in a list above the bar: the browser's own popover, which closes on a press outside. */
function More({ tabs, current }: { tabs: readonly TabEntry[]; current: string | null }) {
  const id = useId()
  const inside = tabs.some(({ key }) => key === current)
  return (
    <>
      <button type="button" popoverTarget={id} className={cx(itemClass, inside ? 'font-[640] text-ink' : 'text-ink-2')}>
        {inside ? <span aria-hidden className="absolute top-0 h-1 w-[42px] bg-ink" /> : null}
        <Ellipsis aria-hidden size={21} strokeWidth={1.6} />
        More
      </button>
      <div
        id={id}
        popover="auto"
        className="inset-auto end-2 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] min-w-48 rounded-float border border-control bg-paper p-1 text-ink shadow-float"
      >
        {tabs.map((tab) => (
          <Link
            key={tab.key}
            href={tab.href}
            aria-current={tab.key === current ? 'page' : undefined}
            className="flex min-h-11 items-center justify-between gap-6 rounded-control px-3 text-lead aria-[current]:font-[640] hover:bg-hand-wash"
          >
            {tab.label}
            {tab.count === undefined ? null : <span className="text-small text-ink-3">{tab.count}</span>}
          </Link>
        ))}
      </div>
    </>
  )
}

type BottomBarProps = {
  tabs: readonly TabEntry[]
  /** The keys of the (at most three) places in the bar; the others stand behind “More”. */
  first: readonly string[]
  /** Where “Log a talk” leads; left out for observers. */
  logHref?: string | undefined
  /** Instead of the link, a button of one's own in the middle. */
  log?: ReactNode
  label: string
}

/** The bar at a phone's foot: three places and “More” in thumb reach, the log of a talk in the middle. */
export function BottomBar({ tabs, first, logHref, log, label }: BottomBarProps) {
  const current = currentTab(tabs, usePathname())
  const inBar = first.flatMap((key) => tabs.filter((tab) => tab.key === key))
  const rest = tabs.filter((tab) => !first.includes(tab.key))
  const [left, right] = [inBar.slice(0, 2), inBar.slice(2)]
  return (
    <nav
      data-bottom-bar
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t border-control bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {left.map((tab) => (
        <BarLink key={tab.key} tab={tab} current={tab.key === current} />
      ))}
      {log ?? (logHref ? <LogLink href={logHref} /> : null)}
      {right.map((tab) => (
        <BarLink key={tab.key} tab={tab} current={tab.key === current} />
      ))}
      {rest.length > 0 ? <More tabs={rest} current={current} /> : null}
    </nav>
  )
}
