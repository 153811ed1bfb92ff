'use client'

import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SectionHead } from '@/components/ui/SectionHead'
import { isOfficial } from '@/domain/coSponsorship/coSponsorship'
import { hasNonMembers, sponsorLine } from '@/domain/coSponsorship/sponsorList'
import type { SheetRow } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'

/** The registered in English alphabetical order with “and” before the last, as the document prints them. */
export function SponsorLine({ rows }: { rows: readonly SheetRow[] }) {
  const [copied, setCopied] = useState<'not' | 'copied' | 'refused'>('not')
  const sponsors = rows
    .filter((row) => isOfficial(row.coSponsorship))
    .map((row) => ({ name: stateName(row.iso3)?.name ?? row.iso3, nonMember: !row.mayVote }))
  const line = sponsorLine(sponsors)

  async function copy() {
    try {
      await navigator.clipboard.writeText(line)
      setCopied('copied')
    } catch {
      setCopied('refused')
    }
  }

  return (
    <section>
      <SectionHead
        word="Registered,"
        rest="as printed"
        aside={
          <>
            <span role="status" className="text-ink-3">
              {copied === 'copied' && 'Copied.'}
              {copied === 'refused' && 'The browser does not allow copying; select the text.'}
            </span>
            <Button size="small" disabled={line === ''} onClick={() => void copy()}>
              <Copy aria-hidden size={14} strokeWidth={1.9} />
              Copy the list
            </Button>
          </>
        }
      />
      <p className="type-draft">{line === '' ? 'Nobody has registered yet.' : line}</p>
      {hasNonMembers(sponsors) && <p className="text-ink-3 text-small">* Not a voting member of the body.</p>}
    </section>
  )
}
