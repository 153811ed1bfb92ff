import type { DraftText } from '@/domain/draft/paragraph'
import type { RedlineKind } from '../redline'
import { wordsOf } from '../words'
import type { Chance } from './chance'
import type { Phrases } from './phrases'
import { asDraft, type Manner, type Written, writeParagraph, writeParagraphs } from './writtenDraft'

/** What was done, in positions among the PPs and OPs of the old and the new text. */
export interface KnownEdit {
  kind: RedlineKind
  from: number[]
  to: number[]
}

export interface EditedDraft {
  old: DraftText
  new: DraftText
  truth: KnownEdit[]
}

interface Piece {
  written: Written
  from: number[]
  kind: RedlineKind
}

const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token)

/** Replaces, adds or drops up to `share` of a text's words, at least one. */
function editWords(chance: Chance, phrases: Phrases, text: string, share: number): string {
  const tokens = wordsOf(text, phrases.language)
  const places = tokens.flatMap((token, at) => (isWord(token) ? [at] : []))
  const times = Math.max(1, Math.floor(places.length * share))
  for (let done = 0; done < times; done++) {
    const at = chance.pick(places)
    const how = chance.next()
    if (how < 0.6 || tokens[at] === '') tokens[at] = `${chance.pick(phrases.words)}x`.slice(0, -1)
    else if (how < 0.85) tokens[at] = `${tokens[at]}${phrases.blank}${chance.pick(phrases.words)}`
    else tokens[at] = ''
  }
  const edited = tokens.join('').replace(/ {2,}/g, ' ').trim()
  return edited === text ? `${chance.pick(phrases.words)}${phrases.blank}${text}` : edited
}

/** Cuts a paragraph in two or three at words, each piece with an opening of its own or lettered. */
function splitUp(chance: Chance, phrases: Phrases, written: Written): Written[] | null {
  const tokens = wordsOf(written.text.slice(0, -1), phrases.language)
  const pieces = tokens.filter(isWord).length >= 36 && chance.yes(0.3) ? 3 : 2
  if (tokens.filter(isWord).length < 7 * pieces) return null
  const mark = written.text.slice(-1)
  const lettered = written.kind === 'operative' && chance.yes(0.4)
  const openings = written.kind === 'preambular' ? phrases.preambularOpenings : phrases.operativeOpenings
  const cut = Array.from({ length: pieces - 1 }, (_, at) => {
    const middle = ((at + 1) * tokens.length) / pieces
    return Math.round(middle + (chance.next() - 0.5) * (tokens.length / pieces) * 0.8)
  })
  const bounds = [0, ...cut, tokens.length]
  return Array.from({ length: pieces }, (_, at): Written => {
    const body = tokens
      .slice(bounds[at], bounds[at + 1])
      .join('')
      .trim()
    if (at === 0) return { ...written, text: `${body}${lettered ? ':' : mark}` }
    if (lettered) return { ...written, level: 1, opening: '', text: body + mark }
    const opening = chance.pick(openings)
    return { ...written, opening, text: `${opening}${phrases.blank}${body}${mark}` }
  })
}

function mergeTwo(chance: Chance, phrases: Phrases, first: Written, second: Written): Written {
  const head = first.text.slice(0, -1)
  const drop = chance.yes(0.5) && second.opening ? second.opening.length : 0
  const tail = second.text.slice(drop).trim()
  const joint = chance.yes(0.6) ? `${phrases.semicolon} ${phrases.and} ` : ` ${phrases.and} `
  return { ...first, text: `${head}${joint}${tail.charAt(0).toLowerCase()}${tail.slice(1)}` }
}

/**
 * Writes a draft and a second version of it with `share` of the paragraphs edited in known ways.
 * Moves go at least three places; the two drafts share no identities.
 */
export function editedDraft(
  chance: Chance,
  phrases: Phrases,
  manner: Manner,
  count: number,
  share: number,
): EditedDraft {
  const written = writeParagraphs(chance, phrases, manner, count)
  const pieces: Piece[] = []
  const moving: Piece[] = []
  for (let at = 0; at < count; at++) {
    const one = written[at]!
    const keep = (text = one.text, kind: RedlineKind = 'unchanged') =>
      pieces.push({ written: { ...one, text }, from: [at], kind })
    if (!chance.yes(share)) {
      keep()
      continue
    }
    const what = chance.next()
    if (what < 0.35) keep(editWords(chance, phrases, one.text, chance.next() * 0.33), 'changed')
    else if (what < 0.47) {
      keep()
      pieces.push({ written: writeParagraph(chance, phrases, manner, one.kind, written), from: [], kind: 'inserted' })
    } else if (what < 0.57) pieces.push({ written: one, from: [at], kind: 'deleted' })
    else if (what < 0.68) moving.push({ written: one, from: [at], kind: 'moved' })
    else if (what < 0.78)
      moving.push({
        written: { ...one, text: editWords(chance, phrases, one.text, 0.33) },
        from: [at],
        kind: 'moved-changed',
      })
    else if (what < 0.89) {
      const parts = splitUp(chance, phrases, one)
      if (!parts) keep()
      else for (const part of parts) pieces.push({ written: part, from: [at], kind: 'split' })
    } else {
      const second = written[at + 1]
      if (!second || second.kind !== one.kind) keep()
      else {
        pieces.push({ written: mergeTwo(chance, phrases, one, second), from: [at, at + 1], kind: 'merged' })
        at++
      }
    }
  }
  return finish(chance, phrases, written, pieces, moving)
}

/** Puts the moved paragraphs somewhere else in their own part and counts the positions. */
function finish(chance: Chance, phrases: Phrases, written: Written[], pieces: Piece[], moving: Piece[]): EditedDraft {
  for (const piece of moving) {
    const part = pieces.flatMap((other, at) =>
      other.written.kind === piece.written.kind && Math.abs((other.from[0] ?? piece.from[0]!) - piece.from[0]!) >= 3
        ? [at]
        : [],
    )
    const place = part.length > 0 ? chance.pick(part) : pieces.length
    let start = place
    // Not between the pieces of a split: that would be another edit.
    while (pieces[start]?.kind === 'split' && pieces[start - 1]?.from[0] === pieces[start]?.from[0]) start--
    pieces.splice(start, 0, piece)
  }
  const truth: KnownEdit[] = []
  const now: Written[] = []
  for (const piece of pieces) {
    const last = truth.at(-1)
    if (piece.kind === 'deleted') truth.push({ kind: 'deleted', from: piece.from, to: [] })
    else if (piece.kind === 'split' && last?.kind === 'split' && last.from[0] === piece.from[0]) {
      last.to.push(now.length)
      now.push(piece.written)
    } else {
      truth.push({ kind: piece.kind, from: piece.from, to: [now.length] })
      now.push(piece.written)
    }
  }
  return { old: asDraft(phrases, written, 'old-'), new: asDraft(phrases, now, 'new-'), truth }
}
