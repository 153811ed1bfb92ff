import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { command } from './rollCall'

const folder = mkdtempSync(join(tmpdir(), 'roll-call-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const code = await command.run(argv)
  const said = { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') }
  out.mockRestore()
  err.mockRestore()
  return said
}

describe('roll-call', () => {
  it('prints one line of JSON and nothing else', async () => {
    const path = file('vote.txt', 'In favour: Norway, Atlantis.\nAgainst: None.\nAbstaining: Cuba.\nAbsent: Palau.')
    expect(await run(path)).toEqual({
      code: 0,
      out: '{"yes":["NOR"],"no":[],"abstain":["CUB"],"absent":["PLW"],"unrecognised":["Atlantis"],"stated":{"yes":null,"no":null,"abstain":null}}',
      err: '',
    })
  })

  it('prints a State under both headings when the source has it so, and says it', async () => {
    const { code, out, err } = await run(file('twice.csv', 'ms_code,ms_vote\nNOR,Y\nNOR,N\n'))
    expect([code, JSON.parse(out)]).toMatchObject([0, { yes: ['NOR'], no: ['NOR'] }])
    expect(err).toContain('choose which vote is right')
  })

  it('lists the votes of a file with several and reads the one that is named', async () => {
    const path = file('two.csv', 'ms_code,ms_vote,resolution\nNOR,Y,A/RES/70/161\nNOR,N,A/RES/70/1\n')
    const unnamed = await run(path)
    expect(unnamed).toMatchObject({ code: 2, out: '' })
    expect(unnamed.err).toBe('The file has 2 votes. Name one with --resolution:\n  A/RES/70/161\n  A/RES/70/1')
    expect(JSON.parse((await run(path, '--resolution', 'A/RES/70/1')).out)).toMatchObject({ yes: [], no: ['NOR'] })
    const missing = await run(path, '--resolution', 'A/RES/1/1')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toContain('The file has no vote on A/RES/1/1.')
  })

  it('answers a missing file, a folder, an empty file and a wrong call in sentences', async () => {
    expect(await run(join(folder, 'nowhere.txt'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no file'),
    })
    expect(await run(folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is a folder') })
    expect(await run(file('empty.txt', ''))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is empty'),
    })
    expect(await run()).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Name one file') })
    expect(await run('--nonsense')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--nonsense') })
    expect(await run('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--resolution') })
  })
})
