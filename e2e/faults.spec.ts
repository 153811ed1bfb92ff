import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

test('nothing acknowledged is lost or doubled when the server is killed', async () => {
  test.setTimeout(180_000)
  const args = ['--import', 'tsx', 'bench/faults/main.ts', '--kills', '3', '--clients', '4']
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
  expect(stdout).toMatch(/kills with writes under way +[1-3]\n/)
  expect(Number(/writes acknowledged +(\d+)/.exec(stdout)?.[1])).toBeGreaterThan(20)
  expect(stdout).toMatch(/faults that verify finds: 0/)
})
