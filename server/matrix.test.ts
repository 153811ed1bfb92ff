import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastEvent } from '@/db/journal'
import { type Actor, mayRole, seesEveryResolution } from '@/domain/access'
import { COMMAND_ROWS } from '@/stories/matrix/commandRows'
import { DOWNLOAD_ROWS, READ_ROWS } from '@/stories/matrix/readRows'
import { foundScene, type Scene, STANDINGS, type Standing } from '@/stories/matrix/scene'
import { COMMANDS } from './commands/registry'
import { DOWNLOADS } from './downloads/registry'
import { READS } from './reads/registry'

/** What the door says of whoever may not pass it. */
const DOOR = ['signed-out', 'not-allowed', 'not-found']

interface Guarded {
  permission: Parameters<typeof mayRole>[1]
  resolution?: unknown
}

/** What the table in domain/access.ts says of this person and this command or read; null: pass. */
function expected(
  guarded: Guarded,
  actor: Actor | null,
  onTeam: boolean,
): 'signed-out' | 'not-allowed' | 'not-found' | null {
  if (actor === null) return 'signed-out'
  if (!mayRole(actor.role, guarded.permission)) return 'not-allowed'
  return guarded.resolution && !onTeam && !seesEveryResolution(actor.role) ? 'not-found' : null
}

let scene: Scene
beforeAll(async () => {
  scene = await foundScene()
})
afterAll(() => scene.database.close())

const standings = Object.keys(STANDINGS) as Standing[]
const newest = async () => (await scene.database.read(lastEvent)).seq

describe('every command, read and download has a row', () => {
  it('of commands', () => expect(Object.keys(COMMAND_ROWS).sort()).toEqual(Object.keys(COMMANDS).sort()))
  it('of reads', () => expect(Object.keys(READ_ROWS).sort()).toEqual(Object.keys(READS).sort()))
  it('of downloads', () => expect(Object.keys(DOWNLOAD_ROWS).sort()).toEqual(Object.keys(DOWNLOADS).sort()))
})

describe.each(Object.keys(COMMANDS))('the command %s', (name) => {
  it.each(standings)('asked by %s', async (standing) => {
    const command = COMMANDS[name]
    const row = COMMAND_ROWS[name]
    if (!command || !row) throw new Error(`There is no row for ${name}.`)
    const actor = await STANDINGS[standing].actor(scene)
    const input = await row.input(scene, actor)
    const before = await newest()
    const answer = await command.perform(actor, input)
    const wanted = expected(command, actor, STANDINGS[standing].onTeam)
    if (wanted) {
      expect(answer).toMatchObject({ status: 'refused', reason: wanted })
      expect(await newest()).toBe(before)
    } else if (answer.status === 'refused') {
      expect(DOOR, answer.message).not.toContain(answer.reason)
      expect(row.answer ?? 'ok', answer.message).toBe('refused')
    } else expect(answer, JSON.stringify(answer)).toMatchObject({ status: row.answer ?? 'ok' })
  })
})

const ASKED = { ...READS, ...DOWNLOADS }
const ASKED_ROWS = { ...READ_ROWS, ...DOWNLOAD_ROWS }

describe.each(Object.keys(ASKED))('the read or download %s', (name) => {
  it.each(standings)('asked by %s', async (standing) => {
    const read = ASKED[name]
    const params = ASKED_ROWS[name]?.(scene)
    if (!read || !params) throw new Error(`There is no row for ${name}.`)
    const actor = await STANDINGS[standing].actor(scene)
    const wanted = expected(read, actor, STANDINGS[standing].onTeam)
    const { status } = await read.perform(actor, params)
    // What is not there and what is not open to somebody are not told apart.
    expect(status).toBe(wanted === null ? 'ok' : wanted === 'signed-out' ? 'signed-out' : 'gone')
  })
})
