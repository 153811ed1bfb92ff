'use client'

import { useCallback, useState } from 'react'
import type { TalkKind } from '@/domain/outreach/talk'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** What is sent to log a talk, as `talk.log` reads it. */
export interface TalkInput {
  resolutionId: string
  iso3: string
  how: TalkKind
  withWhom: string
  said: string
  told?: { voteItemId: string; version: number; expected: ExpectedVote; confidence: Confidence | null }
}

/** A talk being written. What was sent and not acknowledged stays with its number, so that sending again counts once. */
export interface TalkDraft {
  how: TalkKind
  withWhom: string
  said: string
  expected: ExpectedVote | null
  confidence: Confidence
  sent: { mutationId: string; input: TalkInput } | null
}

const EMPTY: TalkDraft = { how: 'corridor', withWhom: '', said: '', expected: null, confidence: 'likely', sent: null }

/** The talk being written about one State: it outlives stepping to another State and reloading the page. */
export function useTalkDraft(resolutionId: string, iso3: string) {
  const key = `penholder-talk ${resolutionId} ${iso3}`
  const [draft, setDraft] = useState<TalkDraft>(() => keptDraft(key))
  const keep = useCallback(
    (next: TalkDraft) => {
      setDraft(next)
      try {
        if (next.said === '' && next.withWhom === '') sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, JSON.stringify(next))
      } catch {
        // A browser that keeps nothing: the draft lives as long as the page.
      }
    },
    [key],
  )
  /** Writing makes another talk of it: what was sent before is not sent again. */
  const write = useCallback((change: Partial<TalkDraft>) => keep({ ...draft, sent: null, ...change }), [draft, keep])
  const clear = useCallback(() => keep({ ...EMPTY, how: draft.how }), [draft.how, keep])
  return { draft, write, clear }
}

function keptDraft(key: string): TalkDraft {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? { ...EMPTY, ...(JSON.parse(kept) as Partial<TalkDraft>) } : EMPTY
  } catch {
    return EMPTY
  }
}
