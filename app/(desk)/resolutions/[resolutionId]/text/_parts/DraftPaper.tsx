import { Fragment } from 'react'
import { labelsOf, printedNumbers } from '@/domain/draft/labels'
import { type DraftParagraph, directionOf, isCounted } from '@/domain/draft/paragraph'
import { STATE_WORDS } from '@/domain/draft/stateWords'
import { footnoteNumbers, type TextRun, textRuns } from '@/domain/draft/textRuns'
import type { DraftView } from '@/domain/draft/version'
import { bodyById } from '@/domain/reference/bodies'
import type { ResolutionView } from '@/domain/resolution/resolution'
import { PaperMasthead } from './PaperMasthead'
import { PrintedBy } from './PrintedBy'
import { StateMark } from './StateMark'
import './draft.css'

/** A version as it stands on paper; it cannot be written on. */
export function DraftPaper({ draft, resolution }: { draft: DraftView; resolution: ResolutionView }) {
  const labels = labelsOf(draft.paragraphs)
  const numbers = printedNumbers(draft.paragraphs)
  const notes = footnoteNumbers(draft.paragraphs)
  return (
    <article className="paper" aria-label={draft.label}>
      <PrintedBy marking={resolution.marking} timeZone={bodyById(resolution.bodyId)?.timeZone ?? 'UTC'} />
      <PaperMasthead resolution={resolution} version={draft} />
      <div lang={draft.language} dir={directionOf(draft.language)}>
        {draft.paragraphs.map((paragraph, at) => (
          <div
            key={paragraph.id}
            id={`p-${paragraph.id}`}
            className="draft-paragraph"
            data-kind={paragraph.kind}
            data-level={paragraph.level}
            data-state={paragraph.state}
          >
            <span className="margin-label">{labels[at]}</span>
            <p className="words">
              {paragraph.kind === 'footnote' ? <sup>{notes.get(paragraph.id)} </sup> : null}
              {numbers[at] ? <span className="number">{numbers[at]}</span> : null}
              <Words paragraph={paragraph} notes={notes} />
            </p>
            <span className="margin-state">
              {isCounted(paragraph) ? (
                <>
                  <StateMark state={paragraph.state} /> {STATE_WORDS[paragraph.state]}
                </>
              ) : null}
            </span>
          </div>
        ))}
      </div>
    </article>
  )
}

/** The words of one paragraph: opening words in italics, brackets on a wash with who stands behind them. */
export function Words({ paragraph, notes }: { paragraph: DraftParagraph; notes: ReadonlyMap<string, number> }) {
  return textRuns(paragraph).map((run) => (
    <Fragment key={`${run.at} ${run.text}`}>
      {run.noteIds.map((id) => (
        <sup key={id}>{notes.get(id)}</sup>
      ))}
      <Run run={run} />
    </Fragment>
  ))
}

function Run({ run: { text, opening, depth, attribution } }: { run: TextRun }) {
  const words = opening ? <em>{text}</em> : text
  if (depth === 0) return words
  if (attribution) return <span className="bracket attribution">{words}</span>
  return (
    <span className="bracket" data-depth={depth}>
      {words}
    </span>
  )
}
