'use client'

import { chainCommands } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import {
  ChevronDown,
  IndentDecrease,
  IndentIncrease,
  Italic,
  type LucideIcon,
  Merge,
  MoveDown,
  MoveUp,
  Redo2,
  Split,
  Superscript,
  Undo2,
} from 'lucide-react'
import { Button, buttonClass } from '@/components/ui/Button'
import { Menu, MenuItem } from '@/components/ui/Menu'
import { KIND_WORDS, PARAGRAPH_KINDS } from '@/domain/draft/kindWords'
import type { DraftParagraph, ParagraphKind } from '@/domain/draft/paragraph'
import { atStart } from './atStart'
import { BracketPopover } from './BracketPopover'
import {
  chooseOpening,
  joinWithPrevious,
  moveParagraph,
  setKind,
  shiftLevel,
  splitParagraph,
  toggleAlternative,
  toggleOrdinal,
} from './commands'
import { addFootnote, backToMark, keepNoteApart } from './footnotes'
import type { DraftPage } from './useDraftPage'

/** What can be done with the paragraph that the caret is in. */
export function EditorBar({ draft, current }: { draft: DraftPage; current: DraftParagraph | undefined }) {
  const { run, page } = draft
  const operative = current?.kind === 'operative'
  const tool = (label: string, Icon: LucideIcon, command: Command, disabled = false, pressed?: boolean) => (
    <Button
      look="quiet"
      square
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(command)}
    >
      <Icon aria-hidden size={16} strokeWidth={1.6} />
    </Button>
  )
  return (
    <div
      role="toolbar"
      aria-label="Paragraph"
      className="flex items-center max-md:min-w-0 max-md:flex-1 max-md:overflow-x-auto max-md:overscroll-x-contain max-md:p-1 max-md:[scrollbar-width:none] md:flex-wrap"
    >
      <Menu
        label="What the paragraph is"
        triggerClassName={buttonClass({ look: 'quiet', className: 'bg-desk-2' })}
        trigger={
          <>
            {KIND_WORDS[current?.kind ?? 'other']} <ChevronDown aria-hidden size={14} strokeWidth={1.9} />
          </>
        }
      >
        {PARAGRAPH_KINDS.map((kind: ParagraphKind) => (
          <MenuItem key={kind} checked={kind === current?.kind} onSelect={() => run(setKind(kind))}>
            {KIND_WORDS[kind]}
          </MenuItem>
        ))}
      </Menu>
      {tool('Up a level (Shift-Tab)', IndentDecrease, shiftLevel(-1), !operative || current?.level === 0)}
      {tool('Down a level (Tab)', IndentIncrease, shiftLevel(1), !operative || current?.level === 4)}
      {tool(
        current?.openingFixed && !page.selecting
          ? 'Opening words by rule again'
          : 'Select from the beginning: these are the opening words',
        Italic,
        chooseOpening,
        !page.selecting && !current?.openingFixed,
        current?.openingFixed ?? false,
      )}
      <BracketPopover run={run} />
      {tool(
        'Add a footnote (Ctrl-Alt-F)',
        Superscript,
        addFootnote(() => crypto.randomUUID()),
        current?.kind === 'footnote',
      )}
      {tool(
        'Split here (Enter)',
        Split,
        chainCommands(
          backToMark,
          splitParagraph(() => crypto.randomUUID()),
        ),
      )}
      {tool('Join with the paragraph before', Merge, atStart(chainCommands(keepNoteApart('start'), joinWithPrevious)))}
      {tool('Move up (Alt and arrow up)', MoveUp, moveParagraph(-1))}
      {tool('Move down (Alt and arrow down)', MoveDown, moveParagraph(1))}
      <Button
        look="quiet"
        className="pointer-coarse:min-w-11"
        aria-pressed={Boolean(current?.suffix?.ordinal)}
        title="An addition after the paragraph before"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(toggleOrdinal)}
      >
        bis
      </Button>
      <Button
        look="quiet"
        className="pointer-coarse:min-w-11"
        aria-pressed={Boolean(current?.suffix?.alt)}
        title="An alternative to the paragraph before"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(toggleAlternative)}
      >
        alt
      </Button>
      {tool('Undo', Undo2, undo, !page.mayUndo)}
      {tool('Redo', Redo2, redo, !page.mayRedo)}
    </div>
  )
}
