import { COMMITTEE_VOTE_2015, PLENARY_VOTE_2015, type RecordedRollCall } from '@/domain/reference/recordedVotes2015'
import { stateByIso3 } from '@/domain/reference/states'
import { importRollCall } from '@/server/commands/rollCallImport'
import { told } from '../founding'
import { newYork } from './moment'
import type { SampleDesk } from './sample'

const names = (iso3s: readonly string[]) =>
  iso3s
    .map((iso3) => stateByIso3(iso3)?.name ?? iso3)
    .sort((a, b) => a.localeCompare(b, 'en'))
    .join(', ')

const WRITTEN_DATES: Readonly<Record<string, string>> = {
  '2015-11-25': '25 November 2015',
  '2015-12-17': '17 December 2015',
}

/** A recorded vote of 2015 as the text of a record, with every name in the lists of the Assembly's papers. */
export function recordText({ date, draftSymbol, stated, yes, no, abstain }: RecordedRollCall): string {
  return [
    `${WRITTEN_DATES[date] ?? date}. A recorded vote was taken on draft resolution ${draftSymbol}.`,
    `In favour:\n${names(yes)}`,
    `Against:\n${names(no)}`,
    `Abstaining:\n${names(abstain)}`,
    `The draft resolution was adopted by ${stated.yes} votes to ${stated.no}, with ${stated.abstain} abstentions.`,
  ].join('\n\n')
}

/** Tells the two days of the vote on top of the sample: both recorded votes are imported as they were taken. */
export async function tellVoteDays({ cast, defenders }: SampleDesk): Promise<void> {
  const { resolutionId, wholeId, plenaryId } = defenders
  const days = [
    [wholeId, COMMITTEE_VOTE_2015, newYork('2015-11-25', '11:40'), 'Summary record of the 56th meeting'],
    [plenaryId, PLENARY_VOTE_2015, newYork('2015-12-17', '12:30'), 'Verbatim record of the 80th meeting'],
  ] as const
  for (const [voteItemId, vote, now, source] of days) {
    const input = {
      resolutionId,
      voteItemId,
      text: recordText(vote),
      label: null,
      decisions: { names: {}, twice: {} },
      source,
    }
    told(await importRollCall.perform(cast.ingrid, input, { now }))
  }
}
