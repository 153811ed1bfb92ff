import { printedNumbers } from '@/domain/draft/labels'
import type { Masthead } from '@/domain/draft/masthead'
import type { DraftText } from '@/domain/draft/paragraph'
import { type Base, trackedDraft } from '@/formats/tracked/trackedDraft'
import { withFirstNoteSafe } from './write/firstNote'
import { footnotesXml, settingsXml } from './write/footnotes'
import { typographyOf } from './write/language'
import { marginParts, sectionXml } from './write/margins'
import { part, tag } from './write/markup'
import { mastheadXml } from './write/masthead'
import { besideDocument, wordNamespaces } from './write/namespaces'
import { datedApart } from './write/neighbours'
import { listBook } from './write/numbering'
import { pack, type WordPart } from './write/pack'
import { draftParagraph, endRule } from './write/paragraph'
import { revisionsBy } from './write/revisions'
import { stylesXml } from './write/styles'

/** What a document is written from. */
export type WordDraft = {
  draft: DraftText
  /** Left away, the document begins with the title. */
  masthead?: Masthead
  /** The version the changes are tracked against; without it the document is clean. */
  base?: Base
  /** A confidential marking for the head of every page. */
  marking?: string
  /** Who exported it and when, for the foot of every page: `Exported by … on …`. */
  exported?: string
  /** Whose the tracked changes are. */
  author: string
  /** When they were made, ISO 8601 in UTC. */
  at: string
}

/**
 * The draft as a .docx in the form of a United Nations draft, clean or with Word's own tracked changes. Accepting
 * all of them gives exactly the draft, rejecting all exactly the base, paragraph for paragraph. The same input gives
 * the same bytes.
 */
export function writeWord({ draft, masthead, base, marking, exported, author, at }: WordDraft): Uint8Array {
  const typography = typographyOf(draft)
  const revisions = revisionsBy({ author, at })
  const lists = listBook()
  const { paragraphs, notes } = withFirstNoteSafe(trackedDraft(draft, base))
  const apart = datedApart(paragraphs)
  const printed = {
    old: printedNumbers(base?.draft.paragraphs ?? draft.paragraphs),
    new: printedNumbers(draft.paragraphs),
  }
  const body = paragraphs.map((paragraph, at) => {
    revisions.dateApart(apart[at]!)
    return draftParagraph(paragraph, printed[paragraph.side][paragraph.at]!, { typography, revisions, lists })
  })
  revisions.dateApart(false)
  const document = part(
    tag(
      'w:document',
      wordNamespaces,
      tag('w:body', {}, masthead ? mastheadXml(masthead) : '', ...body, endRule(), sectionXml(false)),
    ),
  )
  const beside: WordPart[] = [
    { kind: besideDocument('styles'), id: 'rIdStyles', xml: stylesXml(typography) },
    { kind: besideDocument('numbering'), id: 'rIdNumbering', xml: lists.xml() },
    { kind: besideDocument('settings'), id: 'rIdSettings', xml: settingsXml() },
    { kind: besideDocument('footnotes'), id: 'rIdFootnotes', xml: footnotesXml(notes, typography, revisions) },
    ...marginParts({ symbol: masthead?.symbol ?? '', marking: marking ?? '', exported: exported ?? '' }),
  ]
  const title = draft.paragraphs.find(({ kind }) => kind === 'title')?.text ?? ''
  return pack(document, beside, { title, author, at })
}
