'use client'

import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SectionHead } from '@/components/ui/SectionHead'
import { labelsOf } from '@/domain/draft/labels'
import { type DraftParagraph, directionOf } from '@/domain/draft/paragraph'
import { footnoteNumbers } from '@/domain/draft/textRuns'
import { Words } from '../../_parts/DraftPaper'
import '../../_parts/draft.css'
import { Correction } from './Correction'

interface Props {
  paragraphs: readonly DraftParagraph[]
  /** For each paragraph what is doubtful about it. */
  doubts: readonly string[][]
  language: string
  change: (at: number, paragraph: DraftParagraph) => void
}

/** A long draft is drawn in portions: most of it is looked over, not corrected. */
const AT_ONCE = 200

/** How each paragraph was understood; what is doubtful is marked, and everything can be corrected. */
export function ParagraphPreview({ paragraphs, doubts, language, change }: Props) {
  const [shown, setShown] = useState(AT_ONCE)
  const [doubtfulOnly, setDoubtfulOnly] = useState(false)
  const labels = labelsOf(paragraphs)
  const notes = footnoteNumbers(paragraphs)
  const doubtful = doubts.filter((one) => one.length > 0).length
  const rows = paragraphs.flatMap((paragraph, at) =>
    doubtfulOnly && (doubts[at]?.length ?? 0) === 0 ? [] : [{ paragraph, at }],
  )
  return (
    <section>
      <SectionHead
        word="Understood"
        rest={`as ${paragraphs.length} paragraphs`}
        aside={
          doubtful > 0 ? (
            <Button
              look="quiet"
              size="small"
              aria-pressed={doubtfulOnly}
              onClick={() => setDoubtfulOnly(!doubtfulOnly)}
            >
              {doubtfulOnly ? 'Show all' : `Show the ${doubtful} doubtful`}
            </Button>
          ) : (
            <span className="text-ink-3">Nothing doubtful</span>
          )
        }
      />
      <ol>
        {rows.slice(0, shown).map(({ paragraph, at }) => (
          <li key={paragraph.id} className="grid gap-x-4 gap-y-1 border-t border-rule py-2 md:grid-cols-[19rem_1fr]">
            <div className="flex flex-wrap items-start gap-2">
              <Correction
                paragraph={paragraph}
                name={labels[at] || `Paragraph ${at + 1}`}
                language={language}
                change={(one) => change(at, one)}
              />
              <span className="self-center font-[620]">{labels[at]}</span>
            </div>
            <div>
              <p className="type-draft" lang={language} dir={directionOf(language)}>
                <Words paragraph={paragraph} notes={notes} />
              </p>
              {doubts[at]?.map((doubt) => (
                <p key={doubt} className="flex items-center gap-1.5 text-small font-[560]">
                  <CircleAlert aria-hidden size={14} strokeWidth={1.9} className="shrink-0" /> {doubt}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {rows.length > shown ? (
        <Button onClick={() => setShown(shown + AT_ONCE)}>Show more of the {rows.length}</Button>
      ) : null}
    </section>
  )
}
