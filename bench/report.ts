import os from 'node:os'

/** One line of the table. */
export interface Figure {
  name: string
  /** As printed, with its unit. */
  measured: string
  yardstick?: string
  /** Measured against the yardstick. */
  ratio?: string
  target?: string
  /** Left out where there is no target. */
  met?: boolean
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that a share of all lie at or under, by nearest rank; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

const COLUMNS = ['', 'Measured', 'Yardstick', 'Ratio', 'Target', ''] as const

/** Figures as an aligned table, each beside its yardstick. */
export function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ name, measured, yardstick, ratio, target, met }) => [
    ...[name, measured, yardstick ?? '', ratio ?? '', target ?? ''],
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ])
  const all = [[...COLUMNS], ...lines]
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Which machine, when, and how busy it was: figures without these mean nothing. */
export function circumstances(now: Date): string {
  const cpus = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const load = os.loadavg()[0]?.toFixed(1) ?? '?'
  return (
    `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC, ${cpus[0]?.model.trim() ?? 'unknown processor'}, ` +
    `${cpus.length} cores, ${memory} GB, ${os.type()} ${os.release()}, Node ${process.version}, load ${load}`
  )
}
