'use client'

import { Italic, type LucideIcon, Minus, Plus } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Select } from '@/components/ui/Field'
import { KIND_WORDS, PARAGRAPH_KINDS } from '@/domain/draft/kindWords'
import { ruledOpeningLength, withOpeningShifted } from '@/domain/draft/openingLength'
import type { DraftParagraph, ParagraphKind, ParagraphLevel } from '@/domain/draft/paragraph'

const LEVELS = ['1.', '(a)', '(i)', 'a.', 'i.']

interface CorrectionProps {
  paragraph: DraftParagraph
  name: string
  language: string
  change: (paragraph: DraftParagraph) => void
}

/** What the paragraph is, on which level, and where its opening words end; till then those follow by rule. */
export function Correction({ paragraph, name, language, change }: CorrectionProps) {
  function become(patch: { kind?: ParagraphKind; level?: ParagraphLevel }) {
    const { openingFixed: _fixed, ...changed } = { ...paragraph, ...patch }
    const level = changed.kind === 'operative' ? changed.level : 0
    change({ ...changed, level, openingLength: ruledOpeningLength({ ...changed, level }, language) })
  }
  const shift = (by: 1 | -1, label: string, Icon: LucideIcon) => (
    <Button
      look="quiet"
      square
      aria-label={`${label} of ${name}`}
      title={label}
      disabled={by < 0 && paragraph.openingLength === 0}
      onClick={() => change(withOpeningShifted(paragraph, by, language))}
    >
      <Icon aria-hidden size={14} strokeWidth={1.9} />
    </Button>
  )
  return (
    <>
      <Select
        aria-label={`${name} is`}
        value={paragraph.kind}
        onChange={(event) => become({ kind: event.target.value as ParagraphKind })}
      >
        {PARAGRAPH_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind]}
          </option>
        ))}
      </Select>
      {paragraph.kind === 'operative' ? (
        <Select
          aria-label={`Level of ${name}`}
          value={paragraph.level}
          onChange={(event) => become({ level: Number(event.target.value) as ParagraphLevel })}
        >
          {LEVELS.map((form, level) => (
            <option key={form} value={level}>
              {form}
            </option>
          ))}
        </Select>
      ) : null}
      {paragraph.kind === 'preambular' || paragraph.kind === 'operative' ? (
        <span className="inline-flex items-center">
          {shift(-1, 'One opening word fewer', Minus)}
          <Italic aria-hidden size={14} strokeWidth={1.9} className="text-ink-3" />
          {shift(1, 'One opening word more', Plus)}
        </span>
      ) : null}
    </>
  )
}
