'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useExactNow } from '@/components/clock'
import { useWaiting, useWaitingQueue } from '@/components/offline/WaitingProvider'
import type { WaitingQueue } from '@/components/offline/waitingQueue'
import { queries } from '@/components/queries'
import type { Conflict } from '@/domain/answer'
import { type CountCommand, conceded, insisted, patchesOf } from '@/domain/count/countCommand'
import type { SheetRow } from '@/domain/count/sheet'
import { type ContestedWrite, isOfCount, type WaitingWrite } from '@/domain/waitingWrite'

/** Somebody changed the same cell first: both values wait at the row for a choice. */
export interface OpenConflict {
  conflict: Conflict
  /** Sends one's own value again, now that theirs was seen. */
  setMine: () => void
  keepTheirs: () => void
}

/** Keeps and sends a command. */
type Post = (command: CountCommand) => unknown

/**
 * What waits on this device, and what the desk has taken since the sheet was read, laid over the sheet: patches by
 * State, and the choices that are open.
 */
export function useSheetWaiting(resolutionId: string, voteItemId: string, post: Post) {
  const { dataUpdatedAt: readAt } = useQuery(queries.countSheet(resolutionId, voteItemId))
  const queue = useWaitingQueue()
  const { waiting, contested, taken, awaySince, end } = useWaiting()
  const exactNow = useExactNow()
  const patches = useMemo(() => {
    const unread = taken.filter(({ takenAt }) => takenAt >= readAt)
    const own = [...unread, ...waiting.filter(isOfCount)].filter(({ input }) => input.resolutionId === resolutionId)
    // By the desk's clock, which the sample sets to another day than the device's.
    const ahead = exactNow() - Date.now()
    return layered(own, voteItemId, ahead)
  }, [waiting, taken, readAt, resolutionId, voteItemId, exactNow])
  useEffect(() => queue.forgetTaken(resolutionId, readAt), [queue, resolutionId, readAt])
  const conflicts = useMemo(
    () => openConflicts({ queue, post }, contested, resolutionId, voteItemId),
    [queue, post, contested, resolutionId, voteItemId],
  )
  return { patches, conflicts, isAway: awaySince !== null || end !== 'sent' }
}

/** Later writes lie over earlier ones; one that is being taken back shows no more. */
function layered(writes: readonly WaitingWrite<CountCommand>[], voteItemId: string, ahead: number) {
  const undone = new Set(writes.flatMap((write) => (write.name === 'mutation.undo' ? [write.input.mutationId] : [])))
  const patches = new Map<string, Partial<SheetRow>>()
  for (const write of writes) {
    if (undone.has(write.mutationId)) continue
    for (const [iso3, patch] of patchesOf(write, voteItemId, write.at + ahead))
      patches.set(iso3, { ...patches.get(iso3), ...patch })
  }
  return patches
}

/** One choice a State: of what several writes of one's own met, the last is what one wants. */
interface Ways {
  queue: WaitingQueue
  post: Post
}

function openConflicts(
  ways: Ways,
  contested: readonly ContestedWrite[],
  resolutionId: string,
  voteItemId: string,
): Map<string, OpenConflict> {
  const byState = new Map<string, ContestedWrite[]>()
  for (const write of contested) {
    const isHere = write.input.resolutionId === resolutionId && isOfItem(write, voteItemId)
    const iso3 = write.conflicts[0]?.iso3
    if (isHere && iso3) byState.set(iso3, [...(byState.get(iso3) ?? []), write])
  }
  return new Map([...byState].map(([iso3, writes]) => [iso3, choice(ways, writes)]))
}

const isOfItem = ({ name, input }: ContestedWrite, voteItemId: string): boolean =>
  name !== 'expectedVotes.set' || input.voteItemId === voteItemId

function choice({ queue, post }: Ways, writes: readonly ContestedWrite[]): OpenConflict {
  const all = writes.flatMap(({ conflicts }) => conflicts)
  const last = all.at(-1) as Conflict
  const answer = (made: (write: ContestedWrite) => CountCommand | null) => {
    for (const write of writes) {
      const command = made(write)
      // Kept before the old one is forgotten: a page that is closed between the two loses nothing.
      if (command) post(command)
      queue.forget(write.mutationId)
    }
  }
  return {
    conflict: {
      ...last,
      theirs: Object.assign({}, ...all.map(({ theirs }) => theirs)),
      mine: Object.assign({}, ...all.map(({ mine }) => mine)),
    },
    setMine: () => answer((write) => insisted(write, all)),
    keepTheirs: () => answer((write) => conceded(write, write.conflicts)),
  }
}
