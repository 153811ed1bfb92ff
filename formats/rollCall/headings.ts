import { RECORDED_VOTES, type RecordedVote } from '@/domain/votes/vote'

/** A list's heading and the text that stands under it, up to the next heading. */
export interface HeadedList {
  under: RecordedVote
  /** Where the heading begins and where the list's text begins and ends, as offsets into the whole text. */
  start: number
  from: number
  to: number
  /** The figure that some sources print with the heading: “In favour (117):”. */
  count: number | null
}

const WORDS: Record<RecordedVote, string> = {
  yes: 'in favou?r|voting in favou?r|voted in favou?r|yes',
  no: 'against|voting against|voted against|no',
  abstain: 'abstaining|abstained|abstain|abstentions?',
  absent:
    'absent|absentees|not present|non-?\\s?voting|not voting|did not vote|(?:present (?:and|but) )?not (?:voting|participating)|non-?\\s?participa(?:ting|tion)',
}

const figure = '(?:\\s*\\(?\\s*(\\d{1,3})\\s*\\)?)?'
const continued = '(?:\\s*\\(continued\\))?'

/** A heading ends in a colon, or stands alone on its line. “Yes” and “No” are headings only at the start of a line. */
const HEADINGS = RECORDED_VOTES.map((under) => ({
  under,
  withColon: new RegExp(`(?<![\\p{L}\\p{N}-])(${WORDS[under]})${continued}${figure}\\s*:`, 'giu'),
  alone: new RegExp(`^[ \\t]*(${WORDS[under]})${continued}[ \\t]*(?:\\(?(\\d{1,3})\\)?)?[ \\t]*$`, 'gimu'),
}))

/** Every headed list of the text, in its order. */
export function headedLists(text: string): HeadedList[] {
  const found = new Map<number, HeadedList>()
  for (const { under, withColon, alone } of HEADINGS) {
    for (const heading of [...text.matchAll(withColon), ...text.matchAll(alone)]) {
      const word = heading[1] ?? ''
      const start = heading.index + heading[0].indexOf(word)
      const atLineStart = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start))
      if (/^(?:yes|no)$/i.test(word) && !atLineStart) continue
      const from = heading.index + heading[0].length
      const before = found.get(from)
      // “Not voting:” ends where “voting:” would: the longer heading is the one meant.
      if (before && before.start <= start) continue
      found.set(from, { under, start, from, to: text.length, count: heading[2] ? Number(heading[2]) : null })
    }
  }
  const lists = [...found.values()].sort((a, b) => a.from - b.from)
  lists.forEach((list, at) => {
    list.to = lists[at + 1]?.start ?? text.length
  })
  return lists
}

/** Divides the lists into votes: a heading that comes a second time, unless it is “(continued)”, begins the next. */
export function listsByVote(lists: HeadedList[], text: string): HeadedList[][] {
  const votes: HeadedList[][] = []
  for (const list of lists) {
    const current = votes.at(-1)
    const goesOn = /continued/i.test(text.slice(list.start, list.from))
    if (current && (goesOn || !current.some((other) => other.under === list.under))) current.push(list)
    else votes.push([list])
  }
  return votes
}
