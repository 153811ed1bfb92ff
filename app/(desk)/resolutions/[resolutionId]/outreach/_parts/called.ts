import type { SheetRow } from '@/domain/count/sheet'

/** What a line of a call says of a State; the sheet's row has more. */
export type Called = Pick<
  SheetRow,
  'iso3' | 'expected' | 'confidence' | 'mayVote' | 'lastHeardAt' | 'nextStep' | 'nextStepDue' | 'source'
>

/** The first of these rows, each cut to what its line says. */
export function firstCalled(rows: readonly SheetRow[], most: number): Called[] {
  return rows
    .slice(0, most)
    .map(({ iso3, expected, confidence, mayVote, lastHeardAt, nextStep, nextStepDue, source }) => {
      return { iso3, expected, confidence, mayVote, lastHeardAt, nextStep, nextStepDue, source }
    })
}
