/** The forecast over time: the margin's ranges at the end of each day. */
import { type ForecastOptions, forecast } from '@/domain/forecast/forecast'
import type { ForecastQuestion, Range } from '@/domain/forecast/forecastModel'
import type { StateEvidence } from '@/domain/forecast/prior'
import type { CountOfDay } from '@/domain/votes/trend'
import type { StateExpectation } from '@/domain/votes/vote'

/** Margins are Yes − No. `adopted` is the chance of adoption on that day's count. */
export type FanPoint = { day: string; median: number; range50: Range; range90: Range; adopted: number }

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
    const { margin, adopted } = forecast(rows.map(evidenceOf), question, options)
    return { day, median: margin.median, range50: margin.range50, range90: margin.range90, adopted }
  })
}
