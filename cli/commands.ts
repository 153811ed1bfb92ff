import type { CliCommand } from './cliCommand'

/**
 * Every command: its word and how to load it. A new command is one line here and one file beside this one, which
 * exports a `CliCommand` as `command`.
 */
export const COMMANDS: Record<string, () => Promise<{ command: CliCommand }>> = {
  sample: () => import('./sample'),
  user: () => import('./user'),
  import: () => import('./import'),
  export: () => import('./export'),
  'roll-call': () => import('./rollCall'),
  backup: () => import('./backup'),
  restore: () => import('./restore'),
  verify: () => import('./verify'),
  'new-secret': () => import('./newSecret'),
  forecast: () => import('./forecast'),
  redline: () => import('./redline'),
  text: () => import('./text'),
}
