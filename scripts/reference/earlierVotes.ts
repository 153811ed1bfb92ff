import { cell, csvRows } from './csvRows'

/** What the sample's delegation would know on 23 November 2015, newest last: the series of a text stand together. */
const WANTED = [
  ['GA63-182', 'GA65-208', 'GA67-168', 'GA69-182'],
  ['GA67-176', 'GA69-186'],
  ['GA68-182', 'GA69-189', 'GA68-184', 'GA69-190', 'GA69-188'],
  ['GA68-144', 'GA69-155'],
  ['GA68-158', 'GA69-181', 'GA68-162', 'GA69-180', 'GA68-175', 'GA69-178', 'GA68-168', 'GA69-173'],
  ['GA68-150', 'GA69-160', 'GA68-151', 'GA69-162', 'GA68-159', 'GA68-161', 'GA69-163', 'GA69-170', 'GA70-5'],
].flat()

/** The totals in these rows were read in the UN Digital Library; the others come with the list itself. */
const OFFICIAL = 'UN Digital Library record totals'

/** Recorded votes of the Assembly before the sample's moment, oldest first, votes packed as the library keeps them. */
export function earlierVotes(folder: string): unknown[] {
  const wanted = new Set(WANTED)
  const votes = new Map<string, string[]>()
  for (const row of csvRows(folder, 'rollcalls.csv')) {
    const id = cell(row, 'rollcall_id')
    if (wanted.has(id)) votes.set(id, [...(votes.get(id) ?? []), cell(row, 'iso3') + cell(row, 'vote')])
  }
  const found = csvRows(folder, 'rollcall_meta.csv').filter((row) => wanted.has(cell(row, 'rollcall_id')))
  if (found.length !== WANTED.length) throw new Error(`rollcall_meta.csv has ${found.length} of ${WANTED.length} votes`)
  return found
    .map((row) => ({
      date: cell(row, 'date'),
      symbol: cell(row, 'resolution_symbol'),
      draftSymbol: cell(row, 'draft_symbol') || null,
      title: cell(row, 'title'),
      stated: { yes: Number(row.yes), no: Number(row.no), abstain: Number(row.abstain) },
      official: cell(row, 'totals_source') === OFFICIAL,
      votes: (votes.get(cell(row, 'rollcall_id')) ?? []).sort().join(''),
    }))
    .sort((a, b) => (a.date + a.symbol < b.date + b.symbol ? -1 : 1))
}
