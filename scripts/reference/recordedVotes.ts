import { cell, csvRows } from './csvRows'

/** The vote in the Third Committee and the one in plenary, each with the name that our module gives it. */
const WANTED = { committee: 'C3-70-L46Rev1', plenary: 'GA70-161' }

/** The two recorded votes of 2015 on human rights defenders, by name of the stage. */
export function recordedVotes(folder: string): Record<string, unknown> {
  const meta = new Map(csvRows(folder, 'rollcall_meta.csv').map((row) => [cell(row, 'rollcall_id'), row]))
  const votes = csvRows(folder, 'rollcalls.csv')
  return Object.fromEntries(
    Object.entries(WANTED).map(([stage, id]) => {
      const row = meta.get(id)
      if (!row) throw new Error(`No recorded vote ${id} in rollcall_meta.csv`)
      const voted = (letter: string) =>
        votes
          .filter((vote) => vote.rollcall_id === id && vote.vote === letter)
          .map((vote) => cell(vote, 'iso3'))
          .sort()
      const record = {
        id,
        date: cell(row, 'date'),
        body: cell(row, 'body'),
        draftSymbol: cell(row, 'draft_symbol'),
        resolutionSymbol: cell(row, 'resolution_symbol'),
        title: cell(row, 'title'),
        stated: { yes: Number(row.yes), no: Number(row.no), abstain: Number(row.abstain) },
        yes: voted('Y'),
        no: voted('N'),
        abstain: voted('A'),
        notRecorded: voted('X'),
      }
      return [stage, record]
    }),
  )
}
