import { editDistance } from './editDistance'
import { CONTINUED_CODES, ENDED_STATES } from './historicalNames'
import { nameKey, nameKeys, nameWords } from './nameKey'
import type { State } from './state'
import { STATES, stateByIso3 } from './states'

/** The State meant, or the States that may be meant (never a guess), or null when nothing comes near. */
export type StateLookup = { state: State } | { suggestion: State[] } | null

const MOST_SUGGESTIONS = 5

interface Index {
  byName: Map<string, State>
  byCode: Map<string, State>
  offered: Map<string, State[]>
  /** Every key of every State with its words, for suggestions. */
  spellings: { key: string; words: string[]; state: State }[]
}

function known(iso3: string): State {
  const state = stateByIso3(iso3)
  if (!state) throw new Error(`No State ${iso3}`)
  return state
}

function buildIndex(): Index {
  const byName = new Map<string, State>()
  const spellings: Index['spellings'] = []
  const enter = (name: string, state: State) => {
    for (const key of nameKeys(name)) {
      if (byName.has(key)) continue
      byName.set(key, state)
      spellings.push({ key, words: nameWords(name), state })
    }
  }
  for (const state of STATES) enter(state.name, state)
  for (const state of STATES) for (const alias of state.aliases) enter(alias, state)
  enterForeignNames(enter, byName)
  const byCode = new Map<string, State>()
  for (const state of STATES) for (const code of [state.iso2, state.iso3, state.m49]) byCode.set(code, state)
  for (const [code, iso3] of Object.entries(CONTINUED_CODES)) byCode.set(code, known(iso3))
  const offered = new Map<string, State[]>()
  for (const { names, offer } of ENDED_STATES) for (const name of names) offered.set(nameKey(name), offer.map(known))
  return { byName, byCode, offered, spellings }
}

/** French and Spanish names, save those that mean one State here and another there (Dominica in Spanish). */
function enterForeignNames(enter: (name: string, state: State) => void, english: Map<string, State>): void {
  const owners = new Map<string, Set<State>>()
  for (const state of STATES) {
    for (const name of [state.nameFr, state.nameEs]) {
      for (const key of nameKeys(name)) owners.set(key, (owners.get(key) ?? new Set()).add(state))
    }
  }
  for (const state of STATES) {
    for (const name of [state.nameFr, state.nameEs]) {
      const plain = nameKeys(name).every((key) => owners.get(key)?.size === 1 && (english.get(key) ?? state) === state)
      if (plain) enter(name, state)
    }
  }
}

let built: Index | undefined

/** Lists repeat the same few hundred spellings: answers are kept, up to so many that memory stays bounded. */
const MOST_KEPT = 5000
const answers = new Map<string, StateLookup>()
const namesInText = new Map<string, State | null>()
const nearInText = new Map<string, StateLookup>()

function kept<Answer>(store: Map<string, Answer>, text: string, find: () => Answer): Answer {
  const before = store.get(text)
  if (before !== undefined) return before
  const answer = find()
  if (store.size < MOST_KEPT) store.set(text, answer)
  return answer
}

function index(): Index {
  built ??= buildIndex()
  return built
}

function suggest(text: string): State[] {
  const key = nameKey(text)
  if (key.length < 3) return []
  const limit = Math.min(3, Math.max(1, Math.floor(key.length / 4)))
  const words = nameWords(text)
  const nearest = new Map<State, number>()
  for (const spelling of index().spellings) {
    const sameWords = words.every((word) => spelling.words.includes(word))
    const distance = sameWords ? limit : editDistance(key, spelling.key, limit)
    if (distance > limit) continue
    nearest.set(spelling.state, Math.min(distance, nearest.get(spelling.state) ?? distance))
  }
  return [...nearest]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_SUGGESTIONS)
    .map(([state]) => state)
}

function search(text: string, codes: boolean): StateLookup {
  const { byName, byCode, offered } = index()
  const key = nameKey(text)
  if (key === '') return null
  for (const spelling of nameKeys(text)) {
    const named = byName.get(spelling)
    if (named) return { state: named }
  }
  const ended = offered.get(key)
  if (ended) return { suggestion: ended }
  const code = text.trim().toUpperCase()
  const coded = codes ? byCode.get(/^\d{1,3}$/.test(code) ? code.padStart(3, '0') : code) : undefined
  if (coded) return { state: coded }
  const suggestion = suggest(text)
  return suggestion.length > 0 ? { suggestion } : null
}

/**
 * The State that `text` names: its UN name, a former or common name, its French or Spanish name, its ISO2, ISO3 or M49
 * code, or the code of a State it continues. Case, diacritics, kinds of apostrophe and hyphen, “the” and the order of
 * bracketed parts do not matter. A nearly right name gives suggestions, nearest first, at most five.
 */
export function findState(text: string): StateLookup {
  return kept(answers, text, () => search(text, true))
}

/** “us” and “uk” in lower case are words; “US” and “UK” are names. */
function isSmallWord(text: string): boolean {
  return /[a-z]/.test(text) && nameKey(text).length <= 3
}

/**
 * As `findState`, but for running text: lower-case words such as “are”, “per” and “us” are codes and short names too,
 * so codes, and names of two or three letters, count only in capitals.
 */
export function findStateInText(text: string): StateLookup {
  if (!/[a-z]/.test(text)) return findState(text)
  const named = stateNamed(text)
  if (named) return { state: named }
  return isSmallWord(text) ? null : kept(nearInText, text, () => search(text, false))
}

/** The State with exactly this name (no code, no suggestion), or null. Quick: for taking a run of names apart. */
export function stateNamed(text: string): State | null {
  return kept(namesInText, text, () => {
    if (isSmallWord(text)) return null
    const { byName } = index()
    for (const key of nameKeys(text)) {
      const state = byName.get(key)
      if (state) return state
    }
    return null
  })
}
