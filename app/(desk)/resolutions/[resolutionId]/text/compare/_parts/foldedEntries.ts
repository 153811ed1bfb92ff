import type { ComparedEntry } from './comparison'

export type RedlinePart =
  | { kind: 'entry'; key: string; entry: ComparedEntry }
  | { kind: 'fold'; key: string; sentence: string }

/** The entries as drawn: all of them, or only the changed ones with each run of others folded to one sentence. */
export function foldedEntries(entries: readonly ComparedEntry[], onlyChanged: boolean): RedlinePart[] {
  const parts: RedlinePart[] = []
  let run: ComparedEntry[] = []
  const fold = () => {
    if (run.length > 0) parts.push({ kind: 'fold', key: `fold ${parts.length}`, sentence: foldSentence(run) })
    run = []
  }
  for (const entry of entries) {
    if (onlyChanged && entry.change === 0) {
      run.push(entry)
      continue
    }
    fold()
    parts.push({ kind: 'entry', key: entry.key, entry })
  }
  fold()
  return parts
}

function foldSentence(run: readonly ComparedEntry[]): string {
  const ends = (labels: (string | undefined)[]) => {
    const known = labels.filter((label): label is string => Boolean(label))
    return known.length > 1 ? `${known[0]}–${known.at(-1)}` : (known[0] ?? '')
  }
  const [from, to] = [ends(run.map((one) => one.from)), ends(run.map((one) => one.to))]
  if (to === '') return run.length === 1 ? 'One paragraph unchanged' : `${run.length} paragraphs unchanged`
  return from === to ? `${to} unchanged` : `${from} ${from.includes('–') ? 'are' : 'is'} now ${to}, otherwise unchanged`
}
