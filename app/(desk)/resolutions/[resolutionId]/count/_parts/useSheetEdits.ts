'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useExactNow } from '@/components/clock'
import { type SentCommand, useCommand } from '@/components/command/useCommand'
import { queries } from '@/components/queries'
import { announceDone, announceRefused } from '@/components/ui/Toaster'
import type { Conflict } from '@/domain/answer'
import { editedVote } from '@/domain/count/expectedVoteEdit'
import type { ExpectedVoteChange, OutreachChange, SheetRow } from '@/domain/count/sheet'
import { stateName } from '@/domain/reference/stateNames'
import type { Confidence, ExpectedVote } from '@/domain/votes/vote'
import { setExpectedVotesAction, setOutreachAction, undoAction } from '../actions'

/** What a person sets on one row or many. */
export type VoteSet = { expected?: ExpectedVote; confidence?: Confidence; source?: string | null }
export type OutreachSet = Omit<OutreachChange, 'iso3' | 'version'>

/** Somebody changed the same cell first: both values wait at the row for a choice. */
export interface OpenConflict {
  conflict: Conflict
  /** Sends one's own value again, now that theirs was seen. */
  setMine: () => void
}

interface Done {
  mutationId: string
  sentence: string
}

/**
 * Changes to the sheet: on the screen at once, undone visibly when the server refuses, and the choice offered when
 * somebody else was first. Remembers what was changed here, so that the last can be taken back.
 */
export function useSheetEdits(resolutionId: string, voteItemId: string) {
  const client = useQueryClient()
  const exactNow = useExactNow()
  const { send: sendVotes } = useCommand(setExpectedVotesAction, { refresh: false })
  const { send: sendOutreach } = useCommand(setOutreachAction, { refresh: false })
  const { send: sendUndo } = useCommand(undoAction, { refresh: false })
  const [waiting, setWaiting] = useState<ReadonlyMap<number, ReadonlyMap<string, Partial<SheetRow>>>>(new Map())
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, OpenConflict>>(new Map())
  const editNumber = useRef(0)
  const done = useRef<Done[]>([])
  /** Changes on their way: taking back waits for them, so that it takes the last one made. */
  const flying = useRef(new Set<Promise<unknown>>())

  const dropConflict = useCallback((iso3: string) => {
    setConflicts((open) => new Map([...open].filter(([other]) => other !== iso3)))
  }, [])

  /** Shows patches at once, sends, and settles them when the sheet has been read again. */
  const edit = useCallback(
    async <Result>(
      patches: ReadonlyMap<string, Partial<SheetRow>>,
      sentence: string,
      send: () => Promise<SentCommand<Result>>,
      again: (conflict: Conflict, among: Conflict[]) => void,
    ) => {
      const number = ++editNumber.current
      setWaiting((all) => new Map(all).set(number, patches))
      const sending = send()
      flying.current.add(sending)
      const { answer, mutationId } = await sending.catch((error: unknown) => {
        flying.current.delete(sending)
        throw error
      })
      if (answer.status === 'ok') done.current.push({ mutationId, sentence })
      flying.current.delete(sending)
      if (answer.status === 'ok') {
        await client.invalidateQueries({ queryKey: queries.countSheet(resolutionId, voteItemId).queryKey })
      }
      setWaiting((all) => new Map([...all].filter(([other]) => other !== number)))
      if (answer.status === 'refused' || answer.status === 'invalid') {
        announceRefused(refusal(answer))
      }
      if (answer.status === 'conflict') {
        for (const conflict of answer.conflicts) again(conflict, answer.conflicts)
        await client.invalidateQueries({ queryKey: queries.countSheet(resolutionId, voteItemId).queryKey })
      }
      return answer.status === 'ok'
    },
    [client, resolutionId, voteItemId],
  )

  const undoLast = useCallback(
    async (chosen?: Done) => {
      while (flying.current.size > 0) await Promise.allSettled(flying.current)
      const last = chosen ?? done.current.at(-1)
      if (!last) return announceRefused('There is nothing of yours here to take back.')
      done.current = done.current.filter((one) => one !== last)
      const { answer } = await sendUndo({ resolutionId, mutationId: last.mutationId })
      await client.invalidateQueries({ queryKey: queries.countSheet(resolutionId, voteItemId).queryKey })
      if (answer.status === 'ok') announceDone(`Taken back: ${last.sentence}`)
      else if (answer.status === 'conflict') {
        const first = answer.conflicts[0]
        const name = stateName(first?.iso3 ?? '')?.name ?? 'This'
        announceRefused(`${name} was changed by ${first?.by} since; nothing was taken back.`)
      } else announceRefused(answer.message)
    },
    [client, resolutionId, voteItemId, sendUndo],
  )

  /** A change sent from elsewhere on the page, such as a talk: Ctrl-Z takes it back in its turn. */
  const remember = useCallback((mutationId: string, sentence: string): Done => {
    const step = { mutationId, sentence }
    done.current.push(step)
    return step
  }, [])

  const offerUndo = useCallback(
    (sentence: string, rows: number) => {
      if (rows < 2) return
      const last = done.current.at(-1)
      announceDone(sentence, { run: () => void undoLast(last) })
    },
    [undoLast],
  )

  const setVotes = useCallback(
    async (rows: readonly SheetRow[], set: VoteSet): Promise<void> => {
      const voters = rows.filter(
        (row) =>
          row.mayVote && (set.confidence === undefined || set.expected !== undefined || row.expected !== 'unknown'),
      )
      if (voters.length === 0) return announceRefused('Set a vote first; a confidence alone says nothing.')
      const patches = new Map(voters.map((row) => [row.iso3, votePatch(row, set, exactNow())]))
      const changes: ExpectedVoteChange[] = voters.map((row) => ({
        iso3: row.iso3,
        version: row.voteVersion,
        ...toldVote(row, set),
      }))
      const sentence = voteSentence(voters, set)
      const sent = await edit(
        patches,
        sentence,
        () => sendVotes({ resolutionId, voteItemId, changes }),
        (conflict, among) => {
          const setMine = () => {
            dropConflict(conflict.iso3 ?? '')
            const row = voters.find((one) => one.iso3 === conflict.iso3)
            if (row) void setVotes([{ ...row, voteVersion: conflict.version }], set)
          }
          setConflicts((open) => new Map(open).set(conflict.iso3 ?? '', { conflict, setMine }))
          if (conflict !== among[0]) return
          const rest = voters.filter((row) => !among.some((other) => other.iso3 === row.iso3))
          if (rest.length > 0) void setVotes(rest, set)
        },
      )
      if (sent) offerUndo(sentence, voters.length)
    },
    [edit, exactNow, sendVotes, resolutionId, voteItemId, dropConflict, offerUndo],
  )

  const setOutreach = useCallback(
    async (rows: readonly SheetRow[], set: OutreachSet): Promise<boolean> => {
      const patches = new Map(rows.map((row) => [row.iso3, set as Partial<SheetRow>]))
      const changes = rows.map((row) => ({ ...set, iso3: row.iso3, version: row.outreachVersion }))
      const sentence = rows.length === 1 ? `${stateName(rows[0]?.iso3 ?? '')?.name}` : `${rows.length} States set`
      const sent = await edit(
        patches,
        sentence,
        () => sendOutreach({ resolutionId, changes }),
        (conflict, among) => {
          const setMine = () => {
            dropConflict(conflict.iso3 ?? '')
            const row = rows.find((one) => one.iso3 === conflict.iso3)
            if (row) void setOutreach([{ ...row, outreachVersion: conflict.version }], set)
          }
          setConflicts((open) => new Map(open).set(conflict.iso3 ?? '', { conflict, setMine }))
          if (conflict !== among[0]) return
          const rest = rows.filter((row) => !among.some((other) => other.iso3 === row.iso3))
          if (rest.length > 0) void setOutreach(rest, set)
        },
      )
      if (sent) offerUndo(sentence, rows.length)
      return sent
    },
    [edit, sendOutreach, resolutionId, dropConflict, offerUndo],
  )

  const patches = useMemo(() => layered(waiting), [waiting])
  // The same from one render to the next, so that a row is drawn anew only when something of it changed.
  const actions = useMemo(
    () => ({ dropConflict, setVotes, setOutreach, undoLast, remember }),
    [dropConflict, setVotes, setOutreach, undoLast, remember],
  )
  return { patches, conflicts, actions, ...actions }
}

/** What a row does to the sheet. */
export type SheetActions = ReturnType<typeof useSheetEdits>['actions']

export type SheetEdits = ReturnType<typeof useSheetEdits>

/** What was refused, and beneath it the States it was refused for. */
function refusal({ message, ...rest }: { message: string; details?: string[] }): string {
  const details = rest.details?.filter((line) => !message.includes(line)) ?? []
  return details.length === 0 ? message : [message, ...details.slice(0, 6)].join('\n')
}

/** Later edits lie over earlier ones. */
function layered(waiting: ReadonlyMap<number, ReadonlyMap<string, Partial<SheetRow>>>): Map<string, Partial<SheetRow>> {
  const patches = new Map<string, Partial<SheetRow>>()
  for (const edit of waiting.values()) {
    for (const [iso3, patch] of edit) patches.set(iso3, { ...patches.get(iso3), ...patch })
  }
  return patches
}

function toldVote(row: SheetRow, set: VoteSet): Omit<ExpectedVoteChange, 'iso3' | 'version'> {
  const source = set.source === undefined ? {} : { source: set.source }
  if (set.expected === undefined && set.confidence === undefined) return source
  return { ...source, ...editedVote(row, set) }
}

function votePatch(row: SheetRow, set: VoteSet, now: number): Partial<SheetRow> {
  const told = toldVote(row, set)
  return told.expected === undefined ? told : { ...told, heardAt: now, lastHeardAt: now, suggestedFrom: null }
}

function voteSentence(rows: readonly SheetRow[], set: VoteSet): string {
  const who = rows.length === 1 ? stateName(rows[0]?.iso3 ?? '')?.name : `${rows.length} States`
  return `${who} set to ${set.expected ?? set.confidence ?? 'a new source'}`
}
