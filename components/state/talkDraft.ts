'use client'

import { useCallback, useRef, useState } from 'react'
import type { TalkInput, TalkKind } from '@/domain/outreach/talk'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'

/** A talk being written. Once it is sent it stands in the queue of what waits, and comes back when it is refused. */
export interface TalkDraft {
  how: TalkKind
  withWhom: string
  said: string
  expected: ExpectedVote | null
  confidence: Confidence
  /** Whether this talk was the step that stood; null while nobody said. */
  closesStep: boolean | null
  nextStep: string
  nextStepDue: string
}

const EMPTY: TalkDraft = {
  ...{ how: 'corridor', withWhom: '', said: '', expected: null, confidence: 'likely' },
  ...{ closesStep: null, nextStep: '', nextStepDue: '' },
}

const keyOf = (resolutionId: string, iso3: string): string => `penholder-talk ${resolutionId} ${iso3}`

/** The talk being written about one State: it outlives stepping to another State and reloading the page. */
export function useTalkDraft(resolutionId: string, iso3: string) {
  const key = keyOf(resolutionId, iso3)
  const [draft, setDraft] = useState<TalkDraft>(() => keptDraft(key))
  const write = useCallback(
    (change: Partial<TalkDraft>) => {
      const next = { ...draft, ...change }
      setDraft(next)
      keepDraft(key, next)
    },
    [draft, key],
  )
  const clear = useCallback(() => write({ ...EMPTY, how: draft.how }), [draft.how, write])
  /** A talk that was sent and not taken stands in the form again. */
  const standing = useRef(draft)
  standing.current = draft
  const takeUp = useCallback(
    (refused: TalkInput) => {
      const next = joined(refused, standing.current)
      keepDraft(key, next)
      setDraft(next)
    },
    [key],
  )
  return { draft, write, clear, takeUp }
}

/** Puts a talk that was not taken back where it was written, before what was written there since. */
export function returnToDraft(refused: TalkInput): void {
  const key = keyOf(refused.resolutionId, refused.iso3)
  keepDraft(key, joined(refused, keptDraft(key)))
}

function joined({ how, withWhom, said, told, step }: TalkInput, standing: TalkDraft): TalkDraft {
  if (standing.said.includes(said)) return standing
  return {
    how,
    withWhom: withWhom || standing.withWhom,
    said: [said, standing.said].filter(Boolean).join('\n'),
    expected: told?.expected ?? standing.expected,
    confidence: told?.confidence ?? standing.confidence,
    closesStep: step ? true : standing.closesStep,
    nextStep: step?.nextStep ?? standing.nextStep,
    nextStepDue: step?.nextStepDue ?? standing.nextStepDue,
  }
}

function keepDraft(key: string, draft: TalkDraft): void {
  try {
    if (draft.said === '' && draft.withWhom === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the draft lives as long as the page.
  }
}

function keptDraft(key: string): TalkDraft {
  try {
    const kept = sessionStorage.getItem(key)
    return kept ? { ...EMPTY, ...(JSON.parse(kept) as Partial<TalkDraft>) } : EMPTY
  } catch {
    return EMPTY
  }
}
