import { BrowserlessClient } from '../browserlessClient'
import { randomFrom } from '../random'
import { type ServerProcess, startServer } from '../serverProcess'
import { foundFaultDesk } from './desk'
import { type FaultDesk, PASSWORD } from './faultDesk'
import { type Judgement, judge } from './judge'
import { Ledger } from './ledger'
import { Writer } from './writer'

interface FaultRun {
  dataDir: string
  kills: number
  clients: number
  seed: number
}

interface Figures {
  killsUnderLoad: number
  backMedianMs: number
  backMostMs: number
}

/** A server lives for at most this many answers, and then some: so a kill falls anywhere in a write. */
const ANSWERS_AT_MOST = 60
const THEN_AT_MOST_MS = 40

/** Lets clients write while the server is killed and started again; then stops all and judges. */
export async function runFaults({
  dataDir,
  kills,
  clients,
  seed,
}: FaultRun): Promise<{ judgement: Judgement; figures: Figures }> {
  const random = randomFrom(seed)
  const desk = await foundFaultDesk(dataDir, clients)
  const ledger = new Ledger()
  let server = await startServer({ dataDir })
  const people = await signedIn(server.baseURL, desk)
  const writers = people.map((client) => new Writer(client, desk, ledger, random))
  const work = Promise.all(writers.map((writer) => writer.run()))
  const back: number[] = []
  let killsUnderLoad = 0
  for (let kill = 1; kill <= kills; kill++) {
    await moreAnswers(ledger, 1 + Math.floor(random() * ANSWERS_AT_MOST))
    await new Promise((resolve) => setTimeout(resolve, random() * THEN_AT_MOST_MS))
    if (ledger.underWay > 0) killsUnderLoad++
    await server.end('SIGKILL')
    const began = performance.now()
    server = await again(server, dataDir)
    back.push(Math.round(performance.now() - began))
    if (kill % 10 === 0 || kill === kills)
      console.log(`${kill} of ${kills} kills; ${ledger.count('acknowledged')} writes acknowledged`)
  }
  await moreAnswers(ledger, ANSWERS_AT_MOST)
  for (const writer of writers) writer.stop()
  await work
  const { code } = await server.end('SIGTERM')
  const judgement = await judge(dataDir, ledger)
  if (code !== 0) judgement.faults.push(`The last server ended with ${code} when it was told to stop.`)
  back.sort((left, right) => left - right)
  return {
    judgement,
    figures: { killsUnderLoad, backMedianMs: back[back.length >> 1] ?? 0, backMostMs: back.at(-1) ?? 0 },
  }
}

/** On the same port: the clients do not notice but that no answer comes for a while. */
function again(server: ServerProcess, dataDir: string): Promise<ServerProcess> {
  return startServer({ dataDir, port: Number(new URL(server.baseURL).port) })
}

async function signedIn(baseURL: string, desk: FaultDesk): Promise<BrowserlessClient[]> {
  const people = desk.emails.map((email) => ({ email, client: new BrowserlessClient(baseURL) }))
  for (const { email, client } of people) await client.signIn(email, PASSWORD)
  return people.map(({ client }) => client)
}

/** Waits until the server has answered this many more writes: so each of its lives has served. */
async function moreAnswers(ledger: Ledger, more: number): Promise<void> {
  const answered = () => ledger.count('acknowledged') + ledger.count('refused')
  const enough = answered() + more
  const until = Date.now() + 60_000
  while (answered() < enough) {
    if (Date.now() > until) throw new Error('The server answers no writes.')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
