import type { RedlineSegment, SegmentOp } from './redline'
import { wordChanges } from './wordChanges'
import { wordsOf } from './words'

/** A letter or a digit of any script. Without one, what stayed equal between two changes is only chaff. */
const WORD = /[\p{L}\p{N}\n]/u

function push(segments: RedlineSegment[], op: SegmentOp, text: string): void {
  if (text === '') return
  const last = segments.at(-1)
  if (last?.op === op) last.text += text
  else segments.push({ op, text })
}

/**
 * What became of a text, word by word: equal and delete in order are exactly `old`, equal and insert exactly `next`.
 * No word is cut: `shall` → `should` is one word deleted and one inserted. Deleted stands before inserted.
 * @param language BCP 47, for the scripts that need a dictionary to know their words
 */
export function compareWords(old: string, next: string, language: string): RedlineSegment[] {
  if (old === next) return old === '' ? [] : [{ op: 'equal', text: old }]
  if (old === '') return [{ op: 'insert', text: next }]
  if (next === '') return [{ op: 'delete', text: old }]
  const oldWords = wordsOf(old, language)
  const newWords = wordsOf(next, language)
  const shorter = Math.min(oldWords.length, newWords.length)
  let start = 0
  while (start < shorter && oldWords[start] === newWords[start]) start++
  let end = 0
  while (end < shorter - start && oldWords[oldWords.length - 1 - end] === newWords[newWords.length - 1 - end]) end++
  const segments: RedlineSegment[] = []
  push(segments, 'equal', oldWords.slice(0, start).join(''))
  const oldMiddle = oldWords.slice(start, oldWords.length - end)
  const newMiddle = newWords.slice(start, newWords.length - end)
  if (oldMiddle.length === 0 || newMiddle.length === 0) {
    push(segments, 'delete', oldMiddle.join(''))
    push(segments, 'insert', newMiddle.join(''))
  } else for (const { op, text } of wordChanges(oldMiddle, newMiddle)) push(segments, op, text)
  push(segments, 'equal', oldWords.slice(oldWords.length - end).join(''))
  return tidy(segments)
}

/**
 * Draws changes together that only a blank or a mark keeps apart, so that three words replaced in a row read as one
 * replacement, and puts what was deleted before what was inserted.
 */
function tidy(segments: RedlineSegment[]): RedlineSegment[] {
  const tidied: RedlineSegment[] = []
  let deleted = ''
  let inserted = ''
  const flush = () => {
    push(tidied, 'delete', deleted)
    push(tidied, 'insert', inserted)
    deleted = ''
    inserted = ''
  }
  segments.forEach(({ op, text }, at) => {
    if (op === 'delete') deleted += text
    else if (op === 'insert') inserted += text
    else if (
      deleted !== '' &&
      inserted !== '' &&
      at < segments.length - 1 &&
      !WORD.test(text) &&
      replaces(segments, at)
    ) {
      deleted += text
      inserted += text
    } else {
      flush()
      push(tidied, 'equal', text)
    }
  })
  flush()
  return tidied
}

/** True where what follows an equal run both deletes and inserts. */
function replaces(segments: RedlineSegment[], at: number): boolean {
  const next = segments[at + 1]
  const second = segments[at + 2]
  return next !== undefined && second !== undefined && next.op !== 'equal' && second.op !== 'equal'
}
