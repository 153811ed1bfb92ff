import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../scripts/build.mjs'
import { runFaults } from './run'

const USAGE = `Usage: npm run faults -- [--kills 50] [--clients 6] [--seed 1]

Starts a real server, lets several signed-in clients write to it, kills it (kill -9) at random moments, starts it again,
and at the end holds what the clients were told against what the database has.`

const options = {
  kills: { type: 'string', default: '50' },
  clients: { type: 'string', default: '6' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h' },
} as const

const { values } = parseArgs({ options })
const [kills, clients, seed] = [values.kills, values.clients, values.seed].map(Number)
if (values.help || ![kills, clients, seed].every((one) => Number.isInteger(one) && Number(one) > 0)) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}

ensureBuilt()
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'penholder-faults-'))
const began = Date.now()
const { judgement, figures } = await runFaults({
  dataDir,
  kills: Number(kills),
  clients: Number(clients),
  seed: Number(seed),
})

console.log(`
${kills} kills of the server's process (kill -9) at random moments, seed ${seed}, ${clients} clients, ${Math.round((Date.now() - began) / 1000)} s
  kills with writes under way        ${figures.killsUnderLoad}
  back after a kill, median / most   ${figures.backMedianMs} / ${figures.backMostMs} ms
  writes acknowledged                ${judgement.acknowledged}
  writes refused                     ${judgement.refused}
  sent again after no answer         ${judgement.sentAgain}
  given up without an answer         ${judgement.open}, of which saved whole ${judgement.openSaved}
  events in the log                  ${judgement.events}
  lost, doubled, in part or saved against a refusal, and faults that verify finds: ${judgement.faults.length}

A kill shows what the loss of the process does. The loss of power it does not show: there the operating system's
unwritten pages go too. That rests on SQLite's write-ahead log with synchronous FULL, which flushes to the disk at every
commit before it is acknowledged, and on a disk that does what it says.`)
for (const fault of judgement.faults.slice(0, 20)) console.error(fault)
if (judgement.faults.length === 0) fs.rmSync(dataDir, { recursive: true, force: true })
else console.error(`The database is kept in ${dataDir}.`)
process.exit(judgement.faults.length === 0 ? 0 : 1)
