'use client'

import { useCallback, useMemo } from 'react'
import { useExactNow } from '@/components/clock'
import { useWaitingQueue } from '@/components/offline/WaitingProvider'
import { announceRefused } from '@/components/ui/Toaster'
import { type CountCommand, commandWords } from '@/domain/count/countCommand'
import { editedVote } from '@/domain/count/expectedVoteEdit'
import type { ExpectedVoteChange, OutreachChange, SheetRow } from '@/domain/count/sheet'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { useSheetAnswers } from './useSheetAnswers'
import { useSheetWaiting } from './useSheetWaiting'

/** What a person sets on one row or many. */
export type VoteSet = { expected?: ExpectedVote; confidence?: Confidence; source?: string | null }
export type OutreachSet = Omit<OutreachChange, 'iso3' | 'version'>

/**
 * Changes to the sheet: kept on the device and on the screen at once, sent when the desk can be reached, undone visibly
 * when it refuses, and the choice offered when somebody else was first.
 */
export function useSheetEdits(resolutionId: string, voteItemId: string) {
  const queue = useWaitingQueue()
  const exactNow = useExactNow()
  const { undoLast, remember } = useSheetAnswers(resolutionId)
  const post = useCallback(
    (command: CountCommand) => {
      const { mutationId, settled } = queue.write(command)
      remember(mutationId, commandWords(command))
      return settled
    },
    [queue, remember],
  )
  const { patches, conflicts, isAway } = useSheetWaiting(resolutionId, voteItemId, post)

  const setVotes = useCallback(
    (rows: readonly SheetRow[], set: VoteSet) => {
      const voters = rows.filter(
        (row) =>
          row.mayVote && (set.confidence === undefined || set.expected !== undefined || row.expected !== 'unknown'),
      )
      if (voters.length === 0) return announceRefused('Set a vote first; a confidence alone says nothing.')
      const changes = voters.map((row) => ({ iso3: row.iso3, version: row.voteVersion, ...toldVote(row, set) }))
      void post({ name: 'expectedVotes.set', input: { resolutionId, voteItemId, changes, at: exactNow() } })
    },
    [post, exactNow, resolutionId, voteItemId],
  )

  /** True as soon as the desk has taken it or it waits; false where the desk said no. */
  const setOutreach = useCallback(
    async (rows: readonly SheetRow[], set: OutreachSet): Promise<boolean> => {
      const changes = rows.map((row) => ({ ...set, iso3: row.iso3, version: row.outreachVersion }))
      const answer = await post({ name: 'outreach.set', input: { resolutionId, changes } })
      return answer === 'waits' || answer.status === 'ok'
    },
    [post, resolutionId],
  )

  // The same from one render to the next, so that a row is drawn anew only when something of it changed.
  const actions = useMemo(
    () => ({ setVotes, setOutreach, undoLast, remember }),
    [setVotes, setOutreach, undoLast, remember],
  )
  return { patches, conflicts, isAway, actions, ...actions }
}

export type SheetEdits = ReturnType<typeof useSheetEdits>

/** What a row does to the sheet. */
export type SheetActions = SheetEdits['actions']

function toldVote(row: SheetRow, set: VoteSet): Omit<ExpectedVoteChange, 'iso3' | 'version'> {
  const source = set.source === undefined ? {} : { source: set.source }
  if (set.expected === undefined && set.confidence === undefined) return source
  return { ...source, ...editedVote(row, set) }
}
