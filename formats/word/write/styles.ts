import type { ParagraphKind } from '@/domain/draft/paragraph'
import type { Typography } from './language'
import { part, setting, tag } from './markup'
import { wordNamespaces } from './namespaces'

/** The paragraph styles a document is written with, by style id. */
export type StyleId =
  | 'Title'
  | 'OrganLine'
  | 'Preambular'
  | 'Operative'
  | 'Heading1'
  | 'Annex'
  | 'BodyText'
  | 'FootnoteText'
  | 'MastheadLine'
  | 'MastheadSmall'
  | 'MastheadSymbol'
  | 'MastheadOrgan'
  | 'MastheadSponsors'
  | 'Header'
  | 'Footer'
  | 'TableText'
  | 'TableHead'

/** The style of each kind of paragraph. */
export const styleOf: Record<ParagraphKind, StyleId> = {
  title: 'Title',
  organ: 'OrganLine',
  preambular: 'Preambular',
  operative: 'Operative',
  heading: 'Heading1',
  annex: 'Annex',
  other: 'BodyText',
  footnote: 'FootnoteText',
}

type Form = { name: string; paragraph?: string; run?: string }

const bold = tag('w:b') + tag('w:bCs')
const size = (halfPoints: number) => setting('w:sz', halfPoints) + setting('w:szCs', halfPoints)
const spacing = (before: number, after: number) => tag('w:spacing', { 'w:before': before, 'w:after': after })
const keepNext = tag('w:keepNext')
const justify = setting('w:jc', 'both')
const centre = setting('w:jc', 'center')

/** At the right margin of an upright A4 page. */
const rightTab = tag('w:tab', { 'w:val': 'right', 'w:pos': 9426 })

const forms: Record<StyleId, Form> = {
  Title: { name: 'Title', paragraph: keepNext + spacing(240, 200), run: bold + size(24) },
  OrganLine: { name: 'Organ line', paragraph: keepNext + spacing(0, 120) + justify },
  Preambular: { name: 'Preambular paragraph', paragraph: spacing(0, 120) + justify },
  Operative: { name: 'Operative paragraph', paragraph: spacing(0, 120) + justify },
  Heading1: {
    name: 'heading 1',
    paragraph: keepNext + spacing(240, 120) + centre + setting('w:outlineLvl', 0),
    run: bold,
  },
  Annex: { name: 'Annex', paragraph: keepNext + tag('w:pageBreakBefore') + spacing(0, 200), run: bold + size(24) },
  BodyText: { name: 'Body Text', paragraph: spacing(0, 120) + justify },
  FootnoteText: { name: 'footnote text', paragraph: spacing(0, 40), run: size(17) },
  MastheadLine: { name: 'Masthead line', paragraph: spacing(0, 20) },
  MastheadSmall: { name: 'Masthead small', paragraph: spacing(0, 0), run: size(18) },
  MastheadSymbol: { name: 'Masthead symbol', paragraph: setting('w:jc', 'end'), run: bold + size(26) },
  MastheadOrgan: { name: 'Masthead organ', paragraph: spacing(60, 120), run: bold + size(32) },
  MastheadSponsors: { name: 'Masthead sponsors', paragraph: spacing(240, 120), run: bold },
  Header: { name: 'header', run: size(17) },
  Footer: { name: 'footer', paragraph: tag('w:tabs', {}, rightTab), run: size(17) },
  TableText: { name: 'Table text', paragraph: spacing(40, 40), run: size(19) },
  TableHead: { name: 'Table head', paragraph: keepNext + spacing(40, 40), run: bold + size(19) },
}

/** styles.xml for a document in the given typography. */
export function stylesXml(typography: Typography): string {
  const language = tag('w:lang', {
    'w:val': typography.rightToLeft || typography.eastAsian ? 'en-GB' : typography.tag,
    'w:eastAsia': typography.eastAsian ? typography.tag : 'zh-CN',
    'w:bidi': typography.rightToLeft ? typography.tag : 'ar-SA',
  })
  const fonts = tag('w:rFonts', {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': 'SimSun',
    'w:cs': 'Times New Roman',
  })
  const defaults = tag(
    'w:docDefaults',
    {},
    tag('w:rPrDefault', {}, tag('w:rPr', {}, fonts, size(21), language)),
    tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:spacing', { 'w:line': 260, 'w:lineRule': 'atLeast' }))),
  )
  const normal = tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    setting('w:name', 'Normal'),
  )
  const reference = tag(
    'w:style',
    { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
    setting('w:name', 'footnote reference'),
    tag('w:rPr', {}, setting('w:vertAlign', 'superscript')),
  )
  const paragraphs = Object.entries(forms).map(([id, form]) => styleXml(id, form))
  return part(tag('w:styles', wordNamespaces, defaults, normal, reference, ...paragraphs))
}

function styleXml(id: string, { name, paragraph, run }: Form): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    setting('w:name', name),
    setting('w:basedOn', 'Normal'),
    tag('w:qFormat'),
    paragraph ? tag('w:pPr', {}, paragraph) : '',
    run ? tag('w:rPr', {}, run) : '',
  )
}
