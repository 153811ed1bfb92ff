import { randomUUID } from 'node:crypto'
import type { CountSheet } from '@/domain/count/sheet'
import { fetched, type ServedDesk, sheetPath } from './desk'
import { type Asked, alternately } from './load'
import type { Figure } from './report'
import type { Scene } from './scene'
import { actionHeaders, actionId, waitingActionId } from './serverAction'
import { rateOf } from './throughput'

const LEAST_SHARE = 0.5
const MOST_FOR_TEN_YEARS = 1.2

/** A server action called as a browser calls it: its id in a header, its arguments as Flight's text. */
function action(desk: ServedDesk, path: string, id: string, args: () => unknown[]): Asked {
  return {
    url: desk.server.baseURL + path,
    method: 'POST',
    headers: actionHeaders(desk.server.baseURL, id, desk.cookie),
    body: () => JSON.stringify(args()),
    check: (_status, text) => {
      if (!text.includes('"status":"ok"')) throw new Error(`The action at ${path} answered: ${text.slice(0, 400)}`)
    },
  }
}

/** Sets one State's expected vote each time, every State in turn, as the version of its row stands then. */
async function settingVotes(desk: ServedDesk): Promise<Asked> {
  const sheet = JSON.parse(await fetched(desk, sheetPath(desk))) as CountSheet
  const cells = sheet.rows.filter(({ mayVote }) => mayVote).map(({ iso3, voteVersion }) => ({ iso3, voteVersion }))
  let turn = 0
  const { resolutionId, voteItemId } = desk
  return action(desk, `/resolutions/${resolutionId}/count`, waitingActionId('.next-bench'), () => {
    const cell = cells[turn % cells.length]!
    const expected = Math.floor(turn / cells.length) % 2 === 0 ? 'yes' : 'abstain'
    turn++
    const change = { iso3: cell.iso3, version: cell.voteVersion, expected, source: `Call ${turn}` }
    cell.voteVersion++
    const input = { resolutionId, voteItemId, changes: [change] }
    return [desk.personId, randomUUID(), { name: 'expectedVotes.set', input }]
  })
}

function bareUpdates(desk: ServedDesk): Asked {
  let turn = 0
  return action(
    desk,
    '/api/bench/action',
    actionId('.next-bench', 'bench/action/actions.ts', 'bareUpdateAction'),
    () => {
      turn++
      return [turn, `Call ${turn}`]
    },
  )
}

/** One expected vote set through its server action, against a bare action that does one durable UPDATE. */
export async function write(scene: Scene): Promise<Figure[]> {
  const figures: Figure[] = []
  const [desk, sample] = [await scene.tenYears(), await scene.sample()]
  const asked = { measured: await settingVotes(desk), bare: bareUpdates(desk), sample: await settingVotes(sample) }
  for (const connections of [1, 8]) {
    const { measured, bare, sample: small } = await alternately(asked, { connections, ...scene.pace })
    const [share, cost] = [measured.rate / bare.rate, small.rate / measured.rate]
    const name = `Expected vote set by a server action, ${connections} ${connections === 1 ? 'connection' : 'connections'}`
    figures.push(
      {
        ...{ name, measured: rateOf(measured), yardstick: rateOf(bare), ratio: share.toFixed(2) },
        ...{ target: `≥ ${LEAST_SHARE}`, met: share >= LEAST_SHARE },
      },
      {
        ...{ name: `${name}: ten years against the sample`, measured: rateOf(measured), yardstick: rateOf(small) },
        ...{ ratio: cost.toFixed(2), target: `≤ ${MOST_FOR_TEN_YEARS}`, met: cost <= MOST_FOR_TEN_YEARS },
      },
    )
  }
  return figures
}
