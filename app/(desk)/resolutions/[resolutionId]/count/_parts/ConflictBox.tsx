'use client'

import type { ReactNode } from 'react'
import { useNow } from '@/components/clock'
import { VoteToken } from '@/components/marks/VoteToken'
import { Button } from '@/components/ui/Button'
import { CO_SPONSORSHIP_WORDS, isCoSponsorshipState } from '@/domain/coSponsorship/coSponsorship'
import { ageOf } from '@/domain/time/moment'
import { CONFIDENCE_WORDS, isConfidence, isExpectedVote, VOTE_WORDS } from '@/domain/votes/vote'
import type { OpenConflict } from './useSheetWaiting'

/** Somebody was first in the same cell: both values, both buttons. Nothing is overwritten until one is chosen. */
export function ConflictBox({ open }: { open: OpenConflict }) {
  const { conflict, setMine, keepTheirs } = open
  const now = useNow()
  const first = conflict.by.split(' ')[0]
  return (
    <div
      role="alertdialog"
      aria-label={`${conflict.by} changed this first`}
      className="absolute end-4 top-full z-20 mt-1 w-80 max-w-[calc(100vw-2rem)] rounded-float border border-ink bg-paper p-3 text-ink shadow-float md:end-auto md:start-72"
    >
      <p className="mb-2 font-[620]">
        {first} changed this {ageOf(conflict.at, now) === 'now' ? 'just now' : `${ageOf(conflict.at, now)} ago`}
      </p>
      <Reading fields={conflict.theirs} whose={first ?? conflict.by}>
        <Button size="small" onClick={keepTheirs}>
          Keep {first}’s
        </Button>
      </Reading>
      <Reading fields={conflict.mine} whose="yours">
        <Button size="small" look="ink" onClick={setMine}>
          Set mine
        </Button>
      </Reading>
    </div>
  )
}

function Reading({ fields, whose, children }: { fields: Record<string, unknown>; whose: string; children: ReactNode }) {
  const expected = String(fields.expected ?? '')
  const confidence = String(fields.confidence ?? '')
  return (
    <div className="flex items-center gap-2 py-1">
      {isExpectedVote(expected) && (
        <VoteToken vote={expected} confidence={isConfidence(confidence) ? confidence : null} bare />
      )}
      <span className="min-w-0 flex-1">
        {wordsOf(fields)} <span className="text-ink-3">{whose}</span>
      </span>
      {children}
    </div>
  )
}

/** The fields that differ, in the field's words. */
function wordsOf(fields: Record<string, unknown>): string {
  const words = Object.entries(fields).map(([field, value]) => {
    const text = value === null || value === '' ? 'empty' : String(value)
    if (field === 'expected' && isExpectedVote(text)) return VOTE_WORDS[text]
    if (field === 'confidence' && isConfidence(text)) return CONFIDENCE_WORDS[text].toLowerCase()
    if (field === 'coSponsorship' && isCoSponsorshipState(text)) return CO_SPONSORSHIP_WORDS[text]
    return field === 'heardAt' || field === 'responsibleId' ? null : text
  })
  return words.filter((word) => word !== null).join(', ') || 'another entry'
}
