import { parseArgs } from 'node:util'
import { StorageFault } from '@/db/storageFault'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** The words after a command, or the exit code when it was called wrongly or asked for help; both are printed. */
export function parsedOrExit<Given extends Options>(argv: string[], options: Given, usage: string) {
  const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const parsed = parseArgs({ args: argv, options: all, allowPositionals: true })
    if ((parsed.values as { help?: boolean }).help) {
      console.log(usage)
      return 0
    }
    return parsed
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return 2
  }
}

/** Runs a command on the data folder; what the operator can mend is one sentence and exit code 1. */
export async function sayingFaults(work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error
    console.error(error.message)
    return 1
  }
}
