import { Cron } from 'croner'

/** Why a schedule cannot be read, in a few words, or null when it can. Five fields only: nobody backs up each second. */
export function scheduleFault(pattern: string): string | null {
  if (pattern.trim().split(/\s+/).length !== 5) return 'it has another number of fields'
  try {
    new Cron(pattern, { paused: true }).stop()
    return null
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^CronPattern: /, '') : 'it cannot be read'
  }
}
