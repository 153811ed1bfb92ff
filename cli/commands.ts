import type { CliCommand } from './cliCommand'

/**
 * Every command: its word and how to load it. A new command is one line here and one file beside this one, which
 * exports a `CliCommand` as `command`.
 */
export const COMMANDS: Record<string, () => Promise<{ command: CliCommand }>> = {
  'roll-call': () => import('./rollCall'),
  forecast: () => import('./forecast'),
}
