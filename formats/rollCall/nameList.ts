import { findStateInText, stateNamed } from '@/domain/reference/stateLookup'
import { readsAsProse, statesBeforeProse, statesInRun } from './nameRun'
import { takeFurnitureOut, withoutMarks } from './pageFurniture'

/** What one list of names was found to hold. */
export interface NameList {
  /** ISO3 codes in the order printed, repetitions kept. */
  iso3s: string[]
  unrecognised: { printed: string; suggestions: string[] }[]
  setAside: string[]
}

type Names = NameList & { prose: boolean }

const NONE = /^\W*(?:none|nil|no one|nobody)?\W*$/i

/** Where the first sentence ends: a full stop that is not that of “St.” or of a single letter as in “U.K.”. */
function endOfSentence(text: string): number {
  for (const stop of text.matchAll(/\.(?=[\s\])]|$)/g)) {
    const word = /\S*$/.exec(text.slice(Math.max(0, stop.index - 30), stop.index))?.[0] ?? ''
    if (!/^\(?(?:St|Dem|Rep|Fed|Is|[A-Z](?:\.[A-Z])*)$/.test(word)) return stop.index
  }
  return -1
}

/** A list with one name a line and no commas: at least half of its lines, and two of them, are whole names. */
function oneNameALine(list: string): string[] | null {
  const lines = list.split('\n').filter((line) => line.trim() !== '')
  if (/[,;]/.test(list) || lines.length < 2) return null
  return lines.filter((line) => stateNamed(line)).length * 2 >= lines.length ? lines.map((line) => line.trim()) : null
}

/** Splits at commas and semicolons outside brackets. A bracket that is never closed does not swallow the rest. */
function splitNames(list: string): string[] {
  const names: string[] = []
  let from = 0
  let open = -1
  for (let at = 0; at < list.length; at++) {
    const letter = list[at]
    if (letter === '(') open = at
    else if (letter === ')') open = -1
    else if ((letter === ',' || letter === ';') && (open === -1 || at - open > 60)) {
      names.push(list.slice(from, at))
      from = at + 1
    }
  }
  names.push(list.slice(from))
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '')
}

/** The State at this place: a name turned round at a comma (“Korea, Republic of”), a name, or a code in capitals. */
function stateAt(name: string, next: string | undefined): { iso3: string; taken: number } | null {
  const pair = next === undefined || stateNamed(next) ? null : stateNamed(`${name}, ${next}`)
  if (pair) return { iso3: pair.iso3, taken: 2 }
  const single = stateNamed(name)
  if (single) return { iso3: single.iso3, taken: 1 }
  const coded = /^[A-Z]{2,3}$/.test(name) ? findStateInText(name) : null
  return coded && 'state' in coded ? { iso3: coded.state.iso3, taken: 1 } : null
}

/** Reads names one after the other until prose begins. */
function readNames(text: string): Names {
  const { list, pieces } = takeFurnitureOut(text)
  const marked = (oneNameALine(list) ?? splitNames(list)).map((name) => withoutMarks(name, pieces))
  const read: Names = { iso3s: [], unrecognised: [], setAside: [], prose: false }
  for (let at = 0; at < marked.length; ) {
    const name = (marked[at]?.name ?? '').replace(/^(?:and|&)\s+(?=\S)/i, '')
    const one = stateAt(name, marked[at + 1]?.name)
    const taken = marked.slice(at, at + (one?.taken ?? 1)).flatMap(({ setAside }) => setAside)
    if (one) {
      read.iso3s.push(one.iso3)
      read.setAside.push(...taken)
      at += one.taken
      continue
    }
    if (NONE.test(name)) {
      read.setAside.push(...taken)
      at++
      continue
    }
    const several = statesInRun(name)
    const last = several ? null : statesBeforeProse(name)
    if (last || (!several && readsAsProse(name))) {
      read.iso3s.push(...(last?.map((state) => state.iso3) ?? []))
      return { ...read, prose: true }
    }
    read.setAside.push(...taken)
    if (several) read.iso3s.push(...several.map((state) => state.iso3))
    else read.unrecognised.push({ printed: name, suggestions: suggestionsFor(name) })
    at++
  }
  return read
}

function suggestionsFor(name: string): string[] {
  const found = findStateInText(name)
  return found && 'suggestion' in found ? found.suggestion.map((state) => state.iso3) : []
}

/**
 * Reads the names of States from a heading to the end of the list: a full stop, a square bracket, or a sentence of
 * prose. Names may be broken over lines and pages. “None” is an empty list.
 */
export function readNameList(text: string): NameList {
  const bracket = text.indexOf('[')
  const list = bracket === -1 ? text : text.slice(0, bracket)
  const stop = endOfSentence(list)
  const { iso3s, unrecognised, setAside } = readNames(stop === -1 ? list : list.slice(0, stop))
  const more = stop === -1 ? null : namesAfterStop(list.slice(stop + 1))
  return { iso3s: [...iso3s, ...(more?.iso3s ?? [])], unrecognised, setAside: [...setAside, ...(more?.setAside ?? [])] }
}

/** A full stop misread for a comma: when all that follows, two names at least, is names, the list goes on. */
function namesAfterStop(rest: string): Names | null {
  const block = rest.replace(/\.\s*$/, '')
  if (!/[,;]/.test(block) || endOfSentence(block) !== -1) return null
  const more = readNames(block)
  return more.unrecognised.length === 0 && !more.prose && more.iso3s.length > 1 ? more : null
}
