import { run as forecastFigures } from './forecast'
import { run as redlineFigures } from './redline'
import type { Figure } from './report'

/** What the redline is held against: as many times faster than a word comparison of the whole text. */
const REDLINE_SHARE = 5 / 750
const LONGEST_FORECAST_MS = 2
const LONGEST_BLOC_RISK_MS = 50

const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** A redline of 200 paragraphs, against diffWordsWithSpace of the whole text. */
export async function redline(): Promise<Figure[]> {
  const { paragraphs, redline: measured, wholeTextWords } = redlineFigures()
  const share = measured / wholeTextWords
  return [
    {
      name: `Redline of ${paragraphs} paragraphs, against diffWordsWithSpace`,
      ...{ measured: milliseconds(measured), yardstick: milliseconds(wholeTextWords), ratio: share.toFixed(4) },
      ...{ target: `≤ ${REDLINE_SHARE.toFixed(4)}`, met: share <= REDLINE_SHARE },
    },
  ]
}

/** A forecast of 193 States, against the whole joint distribution; bloc risk of every group. */
export async function forecast(): Promise<Figure[]> {
  const figures = forecastFigures()
  return [
    {
      name: 'Forecast of 193 States, against two-dimensional sums',
      ...{ measured: milliseconds(figures.forecast), yardstick: milliseconds(figures.joint) },
      ratio: (figures.forecast / figures.joint).toFixed(3),
      ...{ target: `< ${LONGEST_FORECAST_MS} ms`, met: figures.forecast < LONGEST_FORECAST_MS },
    },
    {
      name: `Bloc risk of ${figures.groups} groups`,
      ...{ measured: milliseconds(figures.blocRisk), target: `< ${LONGEST_BLOC_RISK_MS} ms` },
      met: figures.blocRisk < LONGEST_BLOC_RISK_MS,
    },
  ]
}
