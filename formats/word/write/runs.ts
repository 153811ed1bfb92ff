import type { Trace, TrackedRun } from '@/formats/tracked/trackedDraft'
import type { Typography } from './language'
import { escapeXml, setting, tag } from './markup'
import type { Revisions } from './revisions'

/** How a run is set: any of bold, italic, underlined, struck. */
export type Look = { bold?: boolean; italic?: boolean; underlined?: boolean; struck?: boolean }

/** The content of a paragraph whose changes are tracked. Footnote `n` of the draft has the id `n + 1`. */
export function trackedRuns(runs: TrackedRun[], typography: Typography, revisions: Revisions): string {
  return runs
    .map((run) => {
      if ('note' in run) return revisions.around(run.trace, footnoteMark(run.note + 1))
      const look = run.opening ? { [typography.openingIn]: true } : {}
      return revisions.around(run.trace, textRun(run.text, typography, look, run.trace))
    })
    .join('')
}

/** A run of text. Tabs become Word's own, and a deleted text is written as such (`w:delText`). */
export function textRun(text: string, typography: Typography, look: Look = {}, trace: Trace = 'kept'): string {
  const name = trace === 'deleted' ? 'w:delText' : 'w:t'
  const content = text
    .split('\t')
    .map((piece) => (piece === '' ? '' : tag(name, { 'xml:space': 'preserve' }, escapeXml(piece))))
    .join(tag('w:tab'))
  return content === '' ? '' : tag('w:r', {}, runProperties(typography, look), content)
}

/** A field that Word fills in, such as the page's number. */
export function fieldRun(instruction: string, typography: Typography): string {
  const properties = runProperties(typography, {})
  const mark = (type: string) => tag('w:r', {}, properties, tag('w:fldChar', { 'w:fldCharType': type }))
  const code = tag('w:r', {}, properties, tag('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `))
  return mark('begin') + code + mark('separate') + tag('w:r', {}, properties, tag('w:t', {}, '1')) + mark('end')
}

function footnoteMark(id: number): string {
  return tag(
    'w:r',
    {},
    tag('w:rPr', {}, setting('w:rStyle', 'FootnoteReference')),
    tag('w:footnoteReference', { 'w:id': id }),
  )
}

function runProperties(typography: Typography, look: Look): string {
  const properties = [
    typography.eastAsian ? tag('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
    look.bold ? tag('w:b') + tag('w:bCs') : '',
    look.italic ? tag('w:i') + tag('w:iCs') : '',
    look.struck ? tag('w:strike') : '',
    look.underlined ? setting('w:u', 'single') : '',
    typography.rightToLeft ? tag('w:rtl') : '',
  ].join('')
  return properties === '' ? '' : tag('w:rPr', {}, properties)
}
