import type { ChangeLine } from '@/domain/log/changeLine'

/** Lines by day, newest first; those that one command wrote stand together. */
export function stepsByDay(lines: readonly ChangeLine[], dayOf: (at: number) => string): [string, ChangeLine[][]][] {
  const days = new Map<string, ChangeLine[][]>()
  for (const line of lines) {
    const day = dayOf(line.at)
    const steps = days.get(day) ?? []
    days.set(day, steps)
    const last = steps.at(-1)
    if (last?.[0]?.mutationId === line.mutationId) last.push(line)
    else steps.push([line])
  }
  return [...days]
}
