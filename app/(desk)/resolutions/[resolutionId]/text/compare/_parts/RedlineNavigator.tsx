import { KeyCap } from '@/components/ui/KeyCap'
import { SectionHead } from '@/components/ui/SectionHead'
import { KIND_WORDS } from '@/domain/draft/kindWords'
import type { Comparison } from './comparison'
import { EntryIcon } from './EntryIcon'

/** Every change in a list: where, and its gist. */
export function RedlineNavigator({ comparison }: { comparison: Comparison }) {
  return (
    <nav
      aria-label="Changes"
      className="sticky top-0 max-h-dvh w-[280px] shrink-0 overflow-y-auto border-rule border-e p-4 ps-8 max-lg:hidden print:hidden"
    >
      <SectionHead word="Changed" rest="in this revision" />
      <ol>
        {comparison.entries
          .filter((entry) => entry.change > 0)
          .map(({ change, entry, to, from, gist }) => (
            <li key={change}>
              <a
                href={`#change-${change}`}
                data-for={change}
                className="flex min-h-[29px] items-center gap-2 border-rule border-b hover:bg-hand-wash"
              >
                <EntryIcon kind={entry.kind} />
                <b className="w-16 shrink-0 truncate">{to || (from ? `was ${from}` : nameOf(entry, comparison))}</b>
                <span className="min-w-0 truncate text-ink-2 text-small">{gist}</span>
              </a>
            </li>
          ))}
      </ol>
      <ul className="mt-6 grid gap-1 text-label text-ink-2">
        <li className="flex items-center gap-1.5">
          <EntryIcon kind="inserted" /> inserted, <ins className="text-ins">underlined</ins>
        </li>
        <li className="flex items-center gap-1.5">
          <EntryIcon kind="deleted" /> deleted, <del className="text-del">struck through</del>
        </li>
        <li className="flex items-center gap-1.5">
          <EntryIcon kind="moved" /> moved, double rule
        </li>
        <li className="flex items-center gap-1.5">
          <EntryIcon kind="split" /> split or merged
        </li>
      </ul>
      <p className="mt-4 flex items-center gap-1 text-label text-ink-2">
        <KeyCap>J</KeyCap> next <KeyCap>K</KeyCap> previous <KeyCap>S</KeyCap> side by side
      </p>
    </nav>
  )
}

/** What an entry without a label is called. */
function nameOf({ old, new: now }: Comparison['entries'][number]['entry'], { from, to }: Comparison): string {
  const paragraph = to.paragraphs[now[0] ?? -1] ?? from.paragraphs[old[0] ?? -1]
  return KIND_WORDS[paragraph?.kind ?? 'other']
}
