import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Everybody's on a desk that is founded for a fault test. */
export const PASSWORD = 'nine patient kestrels'

/** Whose desk it is, its administrator. */
export const HEAD_EMAIL = 'head@example.org'

/** What the clients of a fault run need to know of the desk they write to. */
export interface FaultDesk {
  emails: string[]
  resolutionId: string
  voteItemId: string
  states: string[]
}

/** Founds a desk in a process of its own, for tests whose loader cannot read the reference data. */
export async function founded(dataDir: string, people: number): Promise<FaultDesk> {
  const args = ['--import', 'tsx', 'bench/faults/found.ts', dataDir, String(people)]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } })
  return JSON.parse(stdout) as FaultDesk
}
