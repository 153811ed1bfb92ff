import type { TrackedRun } from '@/formats/tracked/trackedDraft'
import type { Typography } from './language'
import { part, setting, tag } from './markup'
import { wordNamespaces } from './namespaces'
import { plainParagraph } from './paragraph'
import type { Revisions } from './revisions'
import { textRun, trackedRuns } from './runs'

/** footnotes.xml: the two separators Word asks for, then the draft's footnotes from id 1. */
export function footnotesXml(notes: TrackedRun[][], typography: Typography, revisions: Revisions): string {
  const separators = [
    { type: 'separator', id: -1, mark: 'w:separator' },
    { type: 'continuationSeparator', id: 0, mark: 'w:continuationSeparator' },
  ].map(({ type, id, mark }) =>
    tag('w:footnote', { 'w:type': type, 'w:id': id }, tag('w:p', {}, tag('w:r', {}, tag(mark)))),
  )
  const own = tag('w:r', {}, tag('w:rPr', {}, setting('w:rStyle', 'FootnoteReference')), tag('w:footnoteRef'))
  const written = notes.map((runs, at) => {
    const text = trackedRuns(runs, typography, revisions)
    const content = own + textRun(' ', typography) + text
    return tag('w:footnote', { 'w:id': at + 1 }, plainParagraph('FootnoteText', typography, content))
  })
  return part(tag('w:footnotes', wordNamespaces, ...separators, ...written))
}

/** settings.xml: where the separators are, if the document has footnotes, and that the document follows the rules of Word 2013 and later. */
export function settingsXml(withFootnotes = true): string {
  const separators = [-1, 0].map((id) => tag('w:footnote', { 'w:id': id }))
  const mode = tag('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  return part(
    tag(
      'w:settings',
      wordNamespaces,
      withFootnotes ? tag('w:footnotePr', {}, ...separators) : '',
      tag('w:compat', {}, mode),
    ),
  )
}
