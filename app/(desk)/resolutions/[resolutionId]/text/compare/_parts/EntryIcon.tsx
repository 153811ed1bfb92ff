import { ArrowUpDown, Hash, type LucideIcon, Merge, Minus, Pencil, Plus, Split } from 'lucide-react'
import type { RedlineKind } from '@/domain/redline/redline'

const icons: Record<RedlineKind, LucideIcon> = {
  unchanged: Hash,
  changed: Pencil,
  inserted: Plus,
  deleted: Minus,
  moved: ArrowUpDown,
  'moved-changed': ArrowUpDown,
  split: Split,
  merged: Merge,
}

/** The shape of a kind of change; its word stands beside it. */
export function EntryIcon({ kind }: { kind: RedlineKind }) {
  const Icon = icons[kind]
  return <Icon aria-hidden size={14} strokeWidth={1.9} className="shrink-0" />
}
