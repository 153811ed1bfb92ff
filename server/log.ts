import pino from 'pino'
import { settings } from './env'
import { requestContext } from './requestContext'

/** Never written, wherever it stands in what is logged. */
const SECRETS = [
  'password',
  'passwordHash',
  'secret',
  'token',
  'code',
  'cookie',
  'authorization',
  'totpSecret',
  'recoveryCodes',
]

/** Makes a log that hides secrets and bears the request's id. `destination` is for tests; the default is standard output. */
export function makeLog(level: string, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[hidden]' },
    mixin: () => {
      const request = requestContext()
      return request ? { requestId: request.id } : {}
    },
  }
  return destination ? pino(options, destination) : pino(options)
}

let kept: pino.Logger | undefined

/** The process's log: one JSON object a line on standard output. */
export function log(): pino.Logger {
  kept ??= makeLog(settings().LOG_LEVEL)
  return kept
}

/**
 * The path of a request as it may stand in a log: without the query, and with long segments cut, since invitations
 * and new-password links carry their one-time token there.
 */
export function loggedPath(url: string): string {
  const [path = '/'] = url.split('?', 1)
  return path
    .split('/')
    .map((segment) => (segment.length > 24 && !segment.includes('.') ? `${segment.slice(0, 4)}…` : segment))
    .join('/')
}
