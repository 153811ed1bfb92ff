/** The forecast over time: the margin's ranges at the end of each day. */
import { type Forecast, type ForecastOptions, forecast } from '@/domain/forecast/forecast'
import type { ForecastQuestion, Range } from '@/domain/forecast/forecastModel'
import type { StateEvidence } from '@/domain/forecast/prior'
import type { CountOfDay } from '@/domain/votes/trend'
import type { StateExpectation } from '@/domain/votes/vote'

/** Margins are Yes − No. `adopted` is the chance of adoption on that day's count. */
export type FanPoint = {
  day: string
  median: number
  range50: Range
  range90: Range
  /** How many vote Yes and how many No, nine times in ten. */
  yes90: Range
  no90: Range
  adopted: number
}

/**
 * The fan of a span of days. `evidenceOf` adds what is known of a State beside its expected vote, as it is known
 * today: the fan shows how the count moved, not how the record grew.
 */
export function fanOf(
  days: readonly CountOfDay[],
  evidenceOf: (row: StateExpectation) => StateEvidence,
  question: ForecastQuestion,
  options: ForecastOptions = {},
): FanPoint[] {
  return days.map(({ day, rows }) => {
    return { day, ...fanPointOf(forecast(rows.map(evidenceOf), question, options)) }
  })
}

/** The days before a day, ended by its own forecast. */
export const fanEndedBy = (days: readonly FanPoint[], day: string, today: Forecast): FanPoint[] => [
  ...days.filter((one) => one.day < day),
  { day, ...fanPointOf(today) },
]

/** What the fan keeps of one forecast. */
function fanPointOf({ margin, range90, adopted }: Forecast): Omit<FanPoint, 'day'> {
  const { median, range50, range90: margin90 } = margin
  return { median, range50, range90: margin90, yes90: range90.yes, no90: range90.no, adopted }
}
