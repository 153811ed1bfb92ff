import { z } from 'zod'
import { scheduleFault } from './schedule'

/** One setting: what the environment variable means, as docs/operating.md prints it, and what it may hold. */
interface Setting<Value> {
  means: string
  /** As the table of docs/operating.md prints it. */
  standard: string
  value: z.ZodType<Value, string | undefined>
}

const setting = <Value>(
  means: string,
  standard: string,
  value: z.ZodType<Value, string | undefined>,
): Setting<Value> => ({
  means,
  standard,
  value,
})

const text = (standard: string) => z.string().default(standard)
const optional = z.string().optional()

const whole = (standard: number, least: number, most: number) =>
  z
    .string()
    .default(String(standard))
    .transform((written, context) => {
      if (/^\d+$/.test(written) && Number(written) >= least && Number(written) <= most) return Number(written)
      context.addIssue(`must be a whole number from ${least} to ${most}, not “${written}”`)
      return z.NEVER
    })

const address = optional.refine(
  (written) => written === undefined || /^https?:\/\/[^/\s?#]+\/?$/.test(written),
  'must be an address such as https://penholder.mission.example, with no path',
)

const schedule = optional.superRefine((written, context) => {
  const fault = written === undefined ? null : scheduleFault(written)
  if (fault) context.addIssue(`must be a schedule of five fields such as “0 3 * * *” (${fault})`)
})

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
/** A secret shorter than this can be guessed by trying. */
export const SHORTEST_SECRET = 32

/** Every setting there is, by its environment variable. docs/operating.md has the same table; a test compares them. */
export const SETTINGS = {
  PORT: setting('The port to listen on.', '3000', whole(3000, 0, 65535)),
  HOST: setting('The address to listen on; 0.0.0.0 for every address of the machine.', '127.0.0.1', text('127.0.0.1')),
  DATA_DIR: setting('The folder of the database, its secret and its backups.', 'data', text('data')),
  PENHOLDER_URL: setting(
    'The address people type, when a proxy stands in front. https:// makes cookies secure.',
    '–',
    address,
  ),
  NEXTAUTH_URL: setting('The same under its older name; PENHOLDER_URL goes before it.', '–', address),
  NEXTAUTH_SECRET: setting(
    'The secret that seals sign-ins, at least 32 characters; otherwise one is made and kept in DATA_DIR/secret.',
    '–',
    optional.refine(
      (written) => written === undefined || written.length >= SHORTEST_SECRET,
      `must have at least ${SHORTEST_SECRET} characters (openssl rand -base64 48 makes one)`,
    ),
  ),
  TRUST_PROXY: setting(
    'How many reverse proxies of yours stand in front; only then X-Forwarded-For is believed.',
    '0',
    whole(0, 0, 5),
  ),
  LOG_LEVEL: setting(
    'fatal, error, warn, info, debug, trace or silent; at a terminal the default is warn.',
    'info',
    z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default(process.stdout.isTTY ? 'warn' : 'info'),
  ),
  BACKUP_SCHEDULE: setting('When to back up by itself: five cron fields, such as 0 3 * * *.', '–', schedule),
  BACKUP_KEEP: setting('How many scheduled backups are kept.', '14', whole(14, 1, 10_000)),
  BACKUP_DIR: setting('Where scheduled backups go, and those made before a migration.', 'DATA_DIR/backups', optional),
  OIDC_ISSUER: setting(
    'Single sign-on: the address of the OpenID Connect provider.',
    '–',
    z.url({ protocol: /^https?$/, error: 'must be the provider’s address' }).optional(),
  ),
  OIDC_CLIENT_ID: setting('Single sign-on: the name the provider knows this desk by.', '–', optional),
  OIDC_CLIENT_SECRET: setting('Single sign-on: the secret that goes with it.', '–', optional),
  OIDC_NAME: setting('Single sign-on: what the button says.', 'Single sign-on', text('Single sign-on')),
} as const

export type Settings = { [Name in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[Name]['value']> }

/**
 * Reads the settings.
 *
 * @param env as process.env; an empty value counts as unset.
 * @returns the settings, or one line for each mistake: the variable and what it must be.
 */
export function readSettings(env: Record<string, string | undefined>): { settings: Settings } | { mistakes: string[] } {
  const mistakes: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, { value }] of Object.entries(SETTINGS)) {
    const result = value.safeParse(env[name] || undefined)
    if (result.success) read[name] = result.data
    else mistakes.push(`${name} ${result.error.issues[0]?.message}.`)
  }
  const given = (['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).filter((name) => env[name])
  if (given.length > 0 && given.length < 3) {
    mistakes.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.')
  }
  return mistakes.length > 0 ? { mistakes } : { settings: read as Settings }
}

let kept: Settings | undefined

/**
 * The settings of this process, read once.
 *
 * @throws {Error} when one is wrong; the server checks them before it listens, so there it does not happen.
 */
export function settings(): Settings {
  if (!kept) {
    const read = readSettings(process.env)
    if ('mistakes' in read) throw new Error(read.mistakes.join('\n'))
    kept = read.settings
  }
  return kept
}
