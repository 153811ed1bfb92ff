import { z } from 'zod'
import type { RollCallDecisions } from '@/domain/count/rollCallImport'
import { RECORDED_VOTES } from '@/domain/votes/vote'
import type { ParsedRollCall } from '@/formats/rollCall/parsedRollCall'
import { readRollCallPasted, rollCallLabels } from '@/formats/rollCall/rollCallFile'
import { iso3Input } from './inputs'

const MOST_CHARACTERS = 8 * 1024 * 1024

/** What a client sends of a roll call, to look at it and to import it: the text itself, which is read again each time. */
export const rollCallText = z
  .string()
  .max(MOST_CHARACTERS, 'This is more than 8 MB of text; cut it to the vote you need.')

export const rollCallInput = {
  text: rollCallText,
  /** Which of several votes is meant. */
  label: z.string().max(200).nullable(),
  decisions: z.object({
    names: z.record(z.string().max(400), z.object({ iso3: iso3Input, vote: z.enum(RECORDED_VOTES) }).nullable()),
    twice: z.record(z.string().max(3), z.enum(RECORDED_VOTES)),
  }) satisfies z.ZodType<RollCallDecisions>,
}

export interface ReadRollCall {
  votes: ParsedRollCall[]
  labels: string[]
  /** The vote meant: the only one, or the one of that label. */
  chosen: { vote: ParsedRollCall; label: string } | null
}

/** Reads a pasted roll call and finds the vote that is meant in it. */
export function readRollCall(text: string, label: string | null): ReadRollCall | { unreadable: string } {
  const reading = readRollCallPasted(text)
  if ('unreadable' in reading) return reading
  const { votes } = reading
  const labels = rollCallLabels(votes)
  const at = votes.length === 1 ? 0 : labels.indexOf(label ?? '')
  const vote = votes[at]
  return { votes, labels, chosen: vote ? { vote, label: labels[at] ?? '' } : null }
}
