import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { FORECAST_MODELS, type Forecast, forecast, forecastModel } from '@/domain/forecast/forecast'
import type { ForecastModel } from '@/domain/forecast/forecastModel'
import { DECISION_RULES, type DecisionRule, isDecisionRule } from '@/domain/votes/rule'
import { readExpectationsCsv } from '@/formats/expectationsCsv'
import type { CliCommand } from './cliCommand'

const USAGE = `Usage: npm run --silent cli -- forecast FILE.csv --rule ${DECISION_RULES.join('|')} [--model NAME]

Reads a CSV with the header iso3,expected,confidence, one member of the body a line
(expected yes, no, abstain, absent or unknown; confidence firm, likely, leaning or empty,
which counts as leaning), and prints the forecast as one line of JSON.
Models: ${FORECAST_MODELS.map((model) => model.name).join(', ')}.`

type Call = { file: string; rule: DecisionRule; model: ForecastModel }

/** The call, or a sentence on what is wrong with it; null asks for help. */
function readCall(argv: string[]): Call | string | null {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { rule: { type: 'string' }, model: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return null
  const [file, ...others] = positionals
  if (file === undefined) return 'Name the CSV file.'
  if (others.length > 0) return `One file at a time: ${others.join(', ')} is too many.`
  if (values.rule === undefined) return 'Name the rule with --rule.'
  if (!isDecisionRule(values.rule)) return `There is no rule “${values.rule}”.`
  const model = forecastModel(values.model ?? 'independent')
  return model ? { file, rule: values.rule, model } : `There is no model “${values.model}”.`
}

/** The forecast as printed: percentiles and chances at full precision, what they rest on left to the screens. */
function printed({ rule, model, tally, expected, range90, adopted, tie, states }: Forecast): string {
  return JSON.stringify({
    rule,
    model,
    tally,
    expected,
    range90: { yes: range90.yes, no: range90.no },
    adopted,
    tie,
    states: states.map(({ iso3, yes, no, abstain, absent }) => ({ iso3, yes, no, abstain, absent })),
  })
}

function fault(sentence: string): number {
  console.error(sentence)
  return 1
}

async function run(argv: string[]): Promise<number> {
  let call: Call | string | null
  try {
    call = readCall(argv)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    call = error.message
  }
  if (call === null) {
    console.log(USAGE)
    return 0
  }
  if (typeof call === 'string') {
    console.error(`${call}\n\n${USAGE}`)
    return 2
  }
  const { file, rule, model } = call
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return fault(`${file} cannot be read; check the name and that it may be read.`)
  const read = readExpectationsCsv(bytes)
  if (!read.ok) return fault(read.problems.map((problem) => `${file}: ${problem}`).join('\n'))
  console.log(printed(forecast(read.rows, { rule, members: read.rows.length }, { model })))
  return 0
}

export const command: CliCommand = {
  name: 'forecast',
  summary: 'Forecast a vote from a CSV of expected votes.',
  run,
}
