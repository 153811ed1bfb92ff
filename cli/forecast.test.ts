import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { STATES } from '@/domain/reference/states'
import { carries } from '@/domain/votes/outcome'
import { DECISION_RULES, type DecisionRule, PERMANENT_MEMBERS } from '@/domain/votes/rule'
import { command } from './forecast'

type Printed = {
  rule: string
  model: string
  tally: Record<string, number>
  expected: Record<'yes' | 'no' | 'abstain' | 'absent', number>
  range90: { yes: [number, number]; no: [number, number] }
  adopted: number
  tie: number
  states: { iso3: string; yes: number; no: number; abstain: number; absent: number }[]
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forecast-'))
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

async function call(...argv: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const code = await command.run(argv)
  return { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') }
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** The joint chances of (Yes, No) with and without a veto, State by State: an exact reckoning of its own. */
function joint(states: Printed['states']): Map<string, number> {
  let now = new Map([['0,0,0', 1]])
  for (const { iso3, yes, no, abstain, absent } of states) {
    const next = new Map<string, number>()
    const add = (key: string, chance: number) => next.set(key, (next.get(key) ?? 0) + chance)
    const isPermanent = PERMANENT_MEMBERS.includes(iso3)
    for (const [key, chance] of now) {
      const [y = 0, n = 0, veto = 0] = key.split(',').map(Number)
      add(`${y + 1},${n},${veto}`, chance * yes)
      add(`${y},${n + 1},${isPermanent ? 1 : veto}`, chance * no)
      add(key, chance * (abstain + absent))
    }
    now = next
  }
  return now
}

function reckon(states: Printed['states'], rule: DecisionRule) {
  let [adopted, tie] = [0, 0]
  for (const [key, chance] of joint(states)) {
    const [yes = 0, no = 0, veto = 0] = key.split(',').map(Number)
    if (yes === no) tie += chance
    const permanent = { yes: 0, no: veto, other: 0 }
    if (carries({ yes, no }, rule, { members: states.length, permanent })) adopted += chance
  }
  return { adopted, tie }
}

/** Rows for so many members, the permanent ones among them, every vote and confidence in turn. */
function sheet(members: number): string {
  const council = STATES.filter(({ iso3 }) => PERMANENT_MEMBERS.includes(iso3))
  const others = STATES.filter(({ iso3, status }) => status === 'member' && !PERMANENT_MEMBERS.includes(iso3))
  const votes = ['yes', 'yes', 'no', 'yes', 'abstain', 'unknown', 'absent']
  const confidences = ['firm', 'likely', 'leaning', '']
  const lines = [...council, ...others]
    .slice(0, members)
    .map(({ iso3 }, i) => `${iso3},${members === 15 ? 'yes' : votes[i % 7]},${confidences[i % 4]}`)
  return ['iso3,expected,confidence', ...lines].join('\n')
}

describe('forecast on the command line', () => {
  it.each(DECISION_RULES)('agrees with an exact reckoning from its own states to 1e-9: %s', async (rule) => {
    const path = await file(`${rule}.csv`, sheet(rule === 'security-council' ? 15 : 60))
    const { code, out } = await call(path, '--rule', rule)
    expect(code).toBe(0)
    const printed: Printed = JSON.parse(out)
    const exact = reckon(printed.states, rule)
    expect(Math.abs(printed.adopted - exact.adopted)).toBeLessThan(1e-9)
    expect(Math.abs(printed.tie - exact.tie)).toBeLessThan(1e-9)
    expect(printed).toMatchObject({ rule, model: 'independent' })
    expect(Object.keys(printed.tally)).toEqual(['yes', 'no', 'abstain', 'absent', 'unknown'])
    expect(printed.range90.yes[0]).toBeLessThanOrEqual(printed.range90.yes[1])
  })

  it('forecasts all 193 members', async () => {
    const { out } = await call(await file('all.csv', sheet(193)), '--rule', 'simple-majority', '--model', 'independent')
    const printed: Printed = JSON.parse(out)
    expect(printed.states).toHaveLength(193)
    const together = Object.values(printed.expected).reduce((sum, n) => sum + n, 0)
    expect(Math.abs(together - 193)).toBeLessThan(1e-9)
  })

  it('answers 1 and names the line of a fault', async () => {
    const { code, err } = await call(
      await file('bad.csv', 'iso3,expected,confidence\nNOR,yes,firm\nQQQ,no,\n'),
      '--rule',
      'two-thirds',
    )
    expect(code).toBe(1)
    expect(err).toContain('Line 3: “QQQ” is no State’s code')
    expect((await call(join(folder, 'nowhere.csv'), '--rule', 'two-thirds')).code).toBe(1)
  })

  it.each([
    [[]],
    [['x.csv']],
    [['x.csv', '--rule', 'unanimity']],
    [['x.csv', '--rule', 'two-thirds', '--model', 'oracle']],
    [['x.csv', 'y.csv', '--rule', 'two-thirds']],
    [['--bogus']],
  ])('answers 2 and the usage when called as %j', async (argv) => {
    const { code, err } = await call(...argv)
    expect(code).toBe(2)
    expect(err).toContain('Usage: npm run --silent cli -- forecast')
  })
})
