'use client'

import { CircleAlert } from 'lucide-react'
import { SectionHead } from '@/components/ui/SectionHead'
import { bracketsLeft } from '@/domain/draft/brackets'
import { labelsOf } from '@/domain/draft/labels'
import { type DraftParagraph, isCounted, type ParagraphState } from '@/domain/draft/paragraph'
import { STATE_WORDS } from '@/domain/draft/stateWords'
import { StateMark } from './StateMark'

interface Props {
  paragraphs: readonly DraftParagraph[]
  /** The paragraph the caret is in. */
  currentId?: string | null
  /** Paragraphs with two readings to choose from. */
  conflicting?: ReadonlySet<string>
  onChoose?: (id: string) => void
}

/** The words an outline names a paragraph by: its opening words, else how it begins. */
function gistOf({ text, openingLength }: DraftParagraph): string {
  const words = text.slice(0, openingLength || 34).replace(/[[\]［］]/g, '')
  return openingLength > 0 || text.length <= 34 ? words : `${words}…`
}

/** The paragraphs with where the room stands on each; what is not agreed yet stands at the head. */
export function Outline({ paragraphs, currentId, conflicting, onChoose }: Props) {
  const labels = labelsOf(paragraphs)
  const shown = paragraphs.flatMap((paragraph, at) =>
    isCounted(paragraph) || paragraph.kind === 'heading' || paragraph.kind === 'annex'
      ? [{ paragraph, label: labels[at] ?? '' }]
      : [],
  )
  const counted = shown.filter(({ paragraph }) => isCounted(paragraph) && paragraph.state !== 'deleted')
  const agreed = counted.filter(({ paragraph }) => paragraph.state === 'agreed').length
  const brackets = bracketsLeft(paragraphs)
  const legend = [...new Set<ParagraphState>(counted.map(({ paragraph }) => paragraph.state))]
  return (
    <nav aria-label="Paragraphs">
      <SectionHead word="Agreed:" rest={`${agreed} of ${counted.length}`} bare />
      <p className="pb-2 text-small text-ink-2">
        {brackets === 0 ? 'Clean: no brackets left.' : `${brackets} ${brackets === 1 ? 'bracket' : 'brackets'} left`}
      </p>
      <ol>
        {shown.map(({ paragraph, label }) => (
          <li key={paragraph.id} className="border-t border-rule">
            <a
              href={`#p-${paragraph.id}`}
              aria-current={paragraph.id === currentId ? 'true' : undefined}
              className="-mx-2 flex min-h-7 items-center gap-2 px-2 py-0.5 text-body hover:bg-hand-wash aria-[current]:selected-row pointer-coarse:min-h-11"
              onClick={(event) => {
                if (!onChoose) return
                event.preventDefault()
                onChoose(paragraph.id)
              }}
            >
              {label ? <span className="min-w-11 shrink-0 font-[620]">{label}</span> : null}
              <bdi className={label ? 'flex-1 truncate text-ink-2' : 'flex-1 truncate font-[620]'}>
                {gistOf(paragraph)}
              </bdi>
              {conflicting?.has(paragraph.id) ? (
                <CircleAlert size={14} strokeWidth={1.9} aria-label="two readings" />
              ) : label ? (
                <StateMark state={paragraph.state} named />
              ) : null}
            </a>
          </li>
        ))}
      </ol>
      {legend.length > 0 ? (
        <p aria-hidden className="flex flex-wrap gap-x-3 gap-y-1 border-t border-rule pt-2 text-label text-ink-3">
          {legend.map((state) => (
            <span key={state} className="inline-flex items-center gap-1">
              <StateMark state={state} /> {STATE_WORDS[state]}
            </span>
          ))}
        </p>
      ) : null}
    </nav>
  )
}
