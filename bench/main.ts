import { parseArgs } from 'node:util'
import { forecast, redline } from './calculations'
import { exports } from './exports'
import { firstLoad } from './firstLoad'
import { forecastEffect } from './forecastEffect'
import { keyPress } from './keyPress'
import { libraryImport } from './libraryImport'
import { memory } from './memory'
import { pages } from './pages'
import { circumstances, type Figure, table } from './report'
import { type Pace, Scene } from './scene'
import { TEN_YEARS } from './tenYears/tell'
import { dashboard, sheet } from './throughput'
import { write } from './write'

const BENCHES: Record<string, (scene: Scene) => Promise<Figure[]>> = {
  redline,
  forecast,
  forecastEffect,
  firstLoad,
  pages,
  keyPress,
  sheet,
  dashboard,
  write,
  exports,
  libraryImport,
  memory,
}

const USAGE = `Usage: npm run bench -- [NAME …] [--quick] [--rounds 5] [--seconds 5] [--events 1000000]

Measures each thing beside its yardstick, in turn, on this machine, and prints a table. Without names everything:
${Object.keys(BENCHES).join(', ')}.

  --rounds N    how often measured thing and yardstick take turns; the median counts
  --seconds N   how long each turn takes
  --events N    size of the generated desk's log
  --quick       3 rounds of 2 seconds and a tenth of the requests for memory and of the lines imported: to look, not to quote

The generated desk (ten years, 600 resolutions, 40 people) is kept in the system's folder for temporary files.`

const options = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '5' },
  events: { type: 'string', default: String(TEN_YEARS.events) },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const { values, positionals } = parseArgs({ options, allowPositionals: true })
const [rounds, seconds, events] = [values.rounds, values.seconds, values.events].map(Number) as [number, number, number]
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name))
const numbers = [rounds, seconds, events].every((one) => Number.isInteger(one) && one > 0)
if (values.help || unknown.length > 0 || !numbers) {
  if (unknown.length > 0) console.error(`There is no ${unknown.join(', ')}.\n`)
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}

const pace: Pace = values.quick
  ? { rounds: 3, seconds: 2, events, aMinute: 24, lines: 100_000 }
  : { rounds, seconds, events, aMinute: 240, lines: 1_000_000 }
const scene = new Scene(pace)
const figures: Figure[] = []
const failed: string[] = []
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
    console.log(`— ${name}`)
    try {
      const measured = (await BENCHES[name]?.(scene)) ?? []
      // Also as it goes: a run that is cut short has said what it found.
      console.log(table(measured))
      figures.push(...measured)
    } catch (error) {
      failed.push(name)
      console.error(error)
    }
  }
} finally {
  await scene.end()
}
console.log(`\n${table(figures)}\n\n${circumstances(new Date())}`)
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}; the lines above say why.`)
process.exit(failed.length === 0 ? 0 : 1)
