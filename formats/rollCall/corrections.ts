import { findStateInText } from '@/domain/reference/stateLookup'
import type { RecordedVote } from '@/domain/votes/vote'
import { statesInRun } from './nameRun'
import type { LaterCorrection } from './parsedRollCall'

const NOTE = /\bSubsequently,?\s[^\]]{0,2000}?(?=\]|\n\s*\n|$)/g
const INTENTION =
  /(?:delegations?|representatives?)\s+of\s+(.+?)\s+(?:had\s+)?(?:informed|advised|notified|indicated|told|stated|said|announced)\b.*?\bintended\s+(?:to\s+)?(vote\s+in\s+favou?r|vote\s+yes|vote\s+against|vote\s+no|abstain|not\s+to\s+(?:vote|participate)|be\s+absent)/gis

function intendedVote(words: string): RecordedVote {
  if (/favou?r|yes/i.test(words)) return 'yes'
  if (/against|vote\s+no$/i.test(words)) return 'no'
  return /abstain/i.test(words) ? 'abstain' : 'absent'
}

function whoMeant(names: string, intended: RecordedVote): LaterCorrection[] {
  const printed = names.replace(/\s+/g, ' ').trim()
  const parts = printed.split(/,\s*(?:and\s+)?/).filter((part) => part !== '')
  return parts.flatMap((part): LaterCorrection[] => {
    const one = findStateInText(part)
    const states = one && 'state' in one ? [one.state] : statesInRun(part)
    if (!states) return [{ iso3: null, printed: part, intended }]
    return states.map(({ iso3 }) => ({ iso3, printed: part, intended }))
  })
}

/**
 * Reads the notes that a delegation had meant to vote otherwise (“[Subsequently, the delegation of Nauru informed the
 * Secretariat that it had intended to vote against.]”). They stand beside the count and never change it.
 * @returns the corrections, and the notes of which none was understood.
 */
export function laterCorrections(text: string): { corrections: LaterCorrection[]; notUnderstood: string[] } {
  const corrections: LaterCorrection[] = []
  const notUnderstood: string[] = []
  for (const [note] of text.matchAll(NOTE)) {
    const read = [...note.matchAll(INTENTION)].flatMap(([, who, what]) => whoMeant(who ?? '', intendedVote(what ?? '')))
    if (read.length > 0) corrections.push(...read)
    else if (/\b(?:vote|abstain)/i.test(note)) notUnderstood.push(note.replace(/\s+/g, ' ').trim())
  }
  return { corrections, notUnderstood }
}
