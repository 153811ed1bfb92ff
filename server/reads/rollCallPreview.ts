import { z } from 'zod'
import { expectedVotesOf } from '@/db/count'
import { findResolution, voteItemsOf } from '@/db/resolutions'
import { rollCallOfItem } from '@/db/rollCalls'
import type { RollCallPreview, RollCallReadingAnswer } from '@/domain/count/rollCallImport'
import { isMiss } from '@/domain/votes/scoring'
import { recordedTally, tallyFigures } from '@/domain/votes/tally'
import type { RecordedVote } from '@/domain/votes/vote'
import type { ParsedRollCall } from '@/formats/rollCall/parsedRollCall'
import { type Recorded, recordedOf } from '@/formats/rollCall/recorded'
import { eligibleStates } from '../eligibleStates'
import { idInput } from '../inputs'
import { read } from '../read'
import { type ReadRollCall, readRollCall, rollCallInput } from '../rollCallReading'

/** What importing a roll call would do to a vote item: understood, not understood, and changed. Writes nothing. */
export const rollCallPreviewRead = read({
  name: 'rollCallPreview',
  imports: true,
  permission: 'count.import',
  params: z.object({ resolutionId: idInput, voteItemId: idInput, ...rollCallInput }),
  resolution: (params) => params.resolutionId,
  async load({ db }, { resolutionId, voteItemId, text, label, decisions }): Promise<RollCallReadingAnswer | null> {
    const item = (await voteItemsOf(db, [resolutionId])).find((one) => one.id === voteItemId)
    if (!item) return null
    const reading = readRollCall(text, label)
    if ('unreadable' in reading) return reading
    const { eligible } = await eligibleStates(db, item.bodyId, item.date)
    const standing = await rollCallOfItem(db, voteItemId)
    const replaces = standing ? tallyFigures(standing) : null
    if (!reading.chosen) return { ...nothingChosen(reading), replaces }
    const { vote } = reading.chosen
    const recorded = recordedOf(vote, eligible, decisions)
    const expected = new Map((await expectedVotesOf(db, voteItemId)).map((row) => [row.iso3, row.expected]))
    const known = eligible.filter((iso3) => (expected.get(iso3) ?? 'unknown') !== 'unknown' && recorded.votes.has(iso3))
    const misses = known.filter((iso3) =>
      isMiss(expected.get(iso3) ?? 'unknown', recorded.votes.get(iso3) ?? null),
    ).length
    const ofWhole = item.kind === 'whole' ? ((await findResolution(db, resolutionId))?.symbol ?? null) : null
    const preview = previewOf(reading, vote, recorded, { date: item.date, symbol: item.symbol ?? ofWhole })
    return { ...preview, chosen: reading.chosen.label, replaces, hits: known.length - misses, misses }
  },
})

type Unfinished = Omit<RollCallPreview, 'chosen' | 'replaces' | 'hits' | 'misses'>

function previewOf(reading: ReadRollCall, vote: ParsedRollCall, recorded: Recorded, item: VotedOn): Unfinished {
  const tally = recordedTally(recorded.votes.values())
  return {
    choices: choicesOf(reading),
    votes: [...recorded.votes].map(([iso3, cast]) => ({ iso3, vote: cast, named: recorded.named.has(iso3) })),
    figures: tallyFigures(tally),
    notVoting: tally.absent,
    stated: vote.stated,
    open: {
      names: recorded.openNames.map(({ printed, suggestions, under }) => ({ printed, suggestions, under })),
      twice: recorded.openTwice,
    },
    notVoters: recorded.notVoters,
    warnings: warningsOf(vote, item),
    unusable: recorded.unusable,
    setAside: vote.setAside,
    corrections: vote.corrections.map(({ printed, intended }) => ({ printed, intended })),
  }
}

interface VotedOn {
  date: string
  symbol: string | null
}

/** A draft's symbol without its revision: the record may name the text before it. */
const draftOf = (symbol: string): string => symbol.toUpperCase().replace(/\/(REV|ADD|CORR)\.\d+/g, '')

function warningsOf(vote: ParsedRollCall, item: VotedOn): string[] {
  const sentences = [...vote.problems]
  const drafts = vote.symbols.filter((symbol) => /\/L\.\d/i.test(symbol))
  const own = item.symbol
  if (own && drafts.length > 0 && !drafts.some((draft) => draftOf(draft) === draftOf(own)))
    sentences.push(
      `The source speaks of ${drafts.join(' and ')}; this vote item is on ${own}. Check that it is the same vote.`,
    )
  if (vote.date !== null && vote.date !== item.date)
    sentences.push(
      `The source is of ${vote.date}; this vote item is dated ${item.date}. Check that it is the same vote.`,
    )
  return sentences
}

function choicesOf({ votes, labels }: ReadRollCall) {
  const count = (vote: ParsedRollCall, under: RecordedVote) => vote.votes[under].length
  return votes.map((vote, at) => ({
    label: labels[at] ?? '',
    date: vote.date,
    title: vote.title,
    figures: `${count(vote, 'yes')}–${count(vote, 'no')}–${count(vote, 'abstain')}`,
  }))
}

function nothingChosen(reading: ReadRollCall): RollCallPreview {
  return {
    choices: choicesOf(reading),
    chosen: null,
    votes: [],
    figures: '',
    notVoting: 0,
    stated: { yes: null, no: null, abstain: null },
    open: { names: [], twice: [] },
    notVoters: [],
    warnings: [],
    unusable: null,
    setAside: [],
    corrections: [],
    replaces: null,
    hits: 0,
    misses: 0,
  }
}
