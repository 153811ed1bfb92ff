'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cx } from '../ui/cx'
import { currentTab, type TabEntry } from './tabEntries'

/** The places of a level as links; the current one is bold over a heavy ink bar on the masthead's rule. */
export function Tabs({ tabs, label }: { tabs: readonly TabEntry[]; label: string }) {
  const current = currentTab(tabs, usePathname())
  return (
    <nav data-tabs aria-label={label} className="h-full min-w-0 overflow-x-auto [scrollbar-width:none] max-md:hidden">
      <ul className="flex h-full gap-6">
        {tabs.map((tab) => (
          <li key={tab.key} className="h-full">
            <Link
              href={tab.href}
              aria-current={tab.key === current ? 'page' : undefined}
              className={cx(
                'flex h-full items-center gap-1.5 whitespace-nowrap border-b-[5px] pt-[5px] -outline-offset-2!',
                tab.key === current
                  ? 'border-ink font-[640] text-ink'
                  : 'border-transparent font-[520] text-ink-2 hover:border-control hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="text-label font-[420] text-ink-3">{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
