import type { ParsedRollCall } from './parsedRollCall'
import { isVotingCsv, readRollCallCsv } from './rollCallCsv'
import { readRollCallText } from './rollCallText'
import { ROLL_CALL_TEXT_LIMIT, textOfFile, tooLarge } from './textOfFile'

/** The votes found, at least one, or a sentence that says what to do. */
export type RollCallReading = { votes: ParsedRollCall[] } | { unreadable: string }

const NO_VOTE =
  'No recorded vote was found. Give the text of a UN record or press release with the lists “In favour”, “Against” ' +
  'and “Abstaining”, or the voting data of the UN Digital Library as CSV.'

function otherCsv(header: string): string {
  return (
    `This seems to be a CSV of something else: its first line is “${header}”. Voting data has the columns ms_code ` +
    'and ms_vote (or ms_codes and ms_votes).'
  )
}

/** Reads pasted text: the text of a record, a press release, or voting data as CSV, told apart by content. */
export function readRollCallPasted(text: string): RollCallReading {
  if (text.trim() === '') return { unreadable: 'Nothing was pasted. Copy the text of the vote and paste it.' }
  if (isVotingCsv(text)) return readRollCallCsv(text)
  if (text.length > ROLL_CALL_TEXT_LIMIT) return { unreadable: tooLarge('The text', text.length, ROLL_CALL_TEXT_LIMIT) }
  const votes = readRollCallText(withShortGaps(text))
  if (votes.length > 0) return { votes }
  const header = /^\s*(\S[^\r\n]{0,200})/.exec(text)?.[1] ?? ''
  return { unreadable: header.split(/[,;\t]/).length > 3 && !/[.:]/.test(header) ? otherCsv(header) : NO_VOTE }
}

/**
 * No record has wider gaps than forty blanks or two empty lines; the patterns that look for lists go over a gap from each
 * of its characters, so that one of a few hundred kilobytes would hold the server for minutes.
 */
function withShortGaps(text: string): string {
  return text.replace(/[^\S\n]{40,}/g, ' '.repeat(40)).replace(/\n(?:[^\S\n]*\n){3,}/g, '\n\n\n')
}

/** Reads a file. Never throws: whatever the bytes are, the answer is votes or a sentence. */
export function readRollCallFile(bytes: Uint8Array): RollCallReading {
  const file = textOfFile(bytes)
  return 'unreadable' in file ? file : readRollCallPasted(file.text)
}

/**
 * A label for each vote of a file, no two alike: its symbol, with a number behind it where several votes share one
 * (`A/C.3/72/L.50#2`) or where there is no symbol (`#3`).
 */
export function rollCallLabels(votes: readonly ParsedRollCall[]): string[] {
  return votes.map((vote, at) => {
    const alike = votes.filter((other) => other.symbol === vote.symbol)
    if (vote.symbol !== null && alike.length === 1) return vote.symbol
    return vote.symbol === null ? `#${at + 1}` : `${vote.symbol}#${alike.indexOf(vote) + 1}`
  })
}

/**
 * The votes that somebody means by a symbol or label: any symbol of the vote counts, in any case, and “78/196” is
 * resolution 78/196.
 */
export function rollCallsNamed(votes: readonly ParsedRollCall[], wanted: string): ParsedRollCall[] {
  const asked = wanted.trim().toUpperCase().replace(/\s+/g, ' ')
  const byLabel = rollCallLabels(votes).findIndex((label) => label.toUpperCase() === asked)
  const labelled = votes[byLabel]
  if (labelled) return [labelled]
  const asks = new Set([asked, `A/RES/${asked}`])
  return votes.filter((vote) => vote.symbols.some((symbol) => asks.has(symbol.toUpperCase())))
}
