import type { DraftParagraph } from '@/domain/draft/paragraph'
import type { TrackedParagraph } from '@/formats/tracked/trackedDraft'
import type { Typography } from './language'
import { setting, tag } from './markup'
import type { ListBook } from './numbering'
import type { Revisions } from './revisions'
import { textRun, trackedRuns } from './runs'
import { type StyleId, styleOf } from './styles'

/** What writing a paragraph needs to know of the document it is in. */
export type Setting = { typography: Typography; revisions: Revisions; lists: ListBook }

/** A paragraph of the draft; `printed` is its label as it is printed before it ("5 bis."). */
export function draftParagraph(paragraph: TrackedParagraph, printed: string, setting: Setting): string {
  const { typography, revisions, lists } = setting
  const { form, side, runs, mark, move } = paragraph
  const now = formProperties(form, lists.next(form, printed), typography)
  const markProperties = revisions.mark(mark)
  const properties = tag('w:pPr', {}, now, markProperties ? tag('w:rPr', {}, markProperties) : '')
  const content = trackedRuns(runs, typography, revisions)
  if (move !== undefined) {
    const range = revisions.moveRange(side === 'old' ? 'moved-from' : 'moved-to', move)
    return tag('w:p', {}, properties, range.start, content) + range.end
  }
  return tag('w:p', {}, properties, content)
}

function formProperties({ kind, level }: DraftParagraph, numbering: string, typography: Typography): string {
  return (
    setting('w:pStyle', styleOf[kind]) +
    numbering +
    (typography.rightToLeft ? tag('w:bidi') : '') +
    (level > 0 && numbering === '' ? tag('w:ind', { 'w:start': 567 * level }) : '')
  )
}

/** A paragraph that is no part of the draft's text. Its content is runs, ready written. */
export function plainParagraph(style: StyleId, typography: Typography, content: string): string {
  return tag(
    'w:p',
    {},
    tag('w:pPr', {}, setting('w:pStyle', style), typography.rightToLeft ? tag('w:bidi') : ''),
    content,
  )
}

/** A line of plain text in a style. */
export function line(style: StyleId, typography: Typography, text: string): string {
  return plainParagraph(style, typography, textRun(text, typography))
}

/** The rule under the end of a draft. It always stands, so that no tracked paragraph mark is the document's last. */
export function endRule(): string {
  const rule = tag('w:top', { 'w:val': 'single', 'w:sz': 4, 'w:space': 1, 'w:color': 'auto' })
  return tag(
    'w:p',
    {},
    tag(
      'w:pPr',
      {},
      tag('w:pBdr', {}, rule),
      tag('w:spacing', { 'w:before': 240 }),
      tag('w:ind', { 'w:start': 3400, 'w:end': 3400 }),
    ),
  )
}
