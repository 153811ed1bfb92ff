import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastEvent } from '@/db/journal'
import type { Actor } from '@/domain/access'
import { COMMAND_ROWS } from '@/stories/matrix/commandRows'
import { DOWNLOAD_ROWS, READ_ROWS } from '@/stories/matrix/readRows'
import { foundScene, type Scene } from '@/stories/matrix/scene'
import { COMMANDS } from './commands/registry'
import { DOWNLOADS } from './downloads/registry'
import { READS } from './reads/registry'

let scene: Scene
let administrator: Actor
beforeAll(async () => {
  scene = await foundScene()
  administrator = await scene.somebody('administrator')
})
afterAll(() => scene.database.close())

const newest = async () => (await scene.database.read(lastEvent)).seq

/** What clients that are broken or hostile put where a value belongs. */
const NASTY = fc.oneof(
  fc.anything({ maxDepth: 2, withBigInt: false, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e308,
    '\u0000',
    '\ud800',
    '../../etc/passwd',
    "' or 1=1 --",
    '=HYPERLINK("http://x.example")',
    '<script>alert(1)</script>',
    'a'.repeat(100_000),
    '__proto__',
  ),
  fc.string({ unit: 'binary' }),
)

/** The row's own input with one part, at any depth, put in the place of something else, left out, or doubled. */
function damaged(whole: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(whole)
  return fc
    .tuple(fc.constantFrom(...paths), NASTY, fc.boolean())
    .map(([path, value, drop]) => put(whole, path, value, drop))
}

function pathsOf(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inside]) => pathsOf(inside, [...at, key]))]
}

function put(value: unknown, [key, ...rest]: string[], wanted: unknown, drop: boolean): unknown {
  if (key === undefined) return wanted
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  if (drop && rest.length === 0) delete copy[key]
  else copy[key] = put(copy[key], rest, wanted, drop)
  return copy
}

it.each(Object.keys(COMMANDS))('the command %s answers whatever it is sent', { timeout: 60_000 }, async (name) => {
  const command = COMMANDS[name]
  const whole = await COMMAND_ROWS[name]?.input(scene, administrator)
  await fc.assert(
    fc.asyncProperty(fc.oneof(NASTY, damaged(whole)), fc.option(NASTY), async (input, mutationId) => {
      const before = await newest()
      // Now and then even the number of the mutation is nonsense.
      const options = mutationId === null ? {} : { mutationId: mutationId as string }
      const answer = await command?.perform(administrator, input, options)
      expect(['ok', 'invalid', 'refused', 'conflict']).toContain(answer?.status)
      if (answer?.status !== 'ok') expect(await newest()).toBe(before)
    }),
    { numRuns: 40 },
  )
})

const ASKED = { ...READS, ...DOWNLOADS }
const ASKED_ROWS = { ...READ_ROWS, ...DOWNLOAD_ROWS }

it.each(Object.keys(ASKED))(
  'the read or download %s answers whatever it is asked, and changes nothing',
  { timeout: 60_000 },
  async (name) => {
    const read = ASKED[name]
    const whole = ASKED_ROWS[name]?.(scene)
    const before = await newest()
    await fc.assert(
      fc.asyncProperty(fc.oneof(NASTY, damaged(whole)), async (params) => {
        const answer = await read?.perform(administrator, params)
        expect(['ok', 'gone', 'invalid', 'too-many']).toContain(answer?.status)
      }),
      { numRuns: 60 },
    )
    expect(await newest()).toBe(before)
  },
)
