import { type DraftForm, dateFromPrint, emptyMasthead, type Masthead } from '@/domain/draft/masthead'
import type { RawBlock } from '@/domain/draft/rawBlock'

/** A block and whether it stood in a table or text box, where a masthead's lines stand. */
export type PlacedBlock = { block: RawBlock; boxed: boolean }

const organs = new Set([
  'general assembly',
  'human rights council',
  'security council',
  'economic and social council',
  'assemblée générale',
  'asamblea general',
  'генеральная ассамблея',
  'الجمعية العامة',
  '大会',
])

const unitedNations =
  /^(united nations|nations unies|naciones unidas|организация объединенных наций|الأمم المتحدة|联合国)$/i
const symbol = /^([AES]|A\/HRC|E\/CN\.\d+)\/[\w./-]+$/
const distribution = /^Distr(?:\.|ibution)?\s*:?\s*(.*)$/i
const original = /^Original\s*:\s*(.*)$/i
const session = /\bsession$/i
const committee = /\bcommittee$/i
const agenda = /^Agenda items?\s+(.+)$/i
const forms = /:\s*((?:revised )?draft (?:resolution|decision)|(?:draft )?amendments?)\b\s*(?:\*+)?$/i

/** How far down a document a masthead may reach. */
const reach = 40

type Finding = { masthead: Masthead; expectsAgendaTitle: boolean }

/**
 * Recognises the masthead among the first blocks and takes its lines out of them. Nothing is lost: a line in the
 * masthead's place that is none of the known ones, or says again what is known already, stays and is marked as the
 * masthead's. Answers undefined for the masthead where the document has none.
 */
export function recogniseMasthead(placed: PlacedBlock[]): { blocks: RawBlock[]; masthead: Masthead | undefined } {
  const finding: Finding = { masthead: { ...emptyMasthead, sponsors: [] }, expectsAgendaTitle: false }
  let found = false
  let ended = false
  const blocks = placed.flatMap(({ block, boxed }, at): RawBlock[] => {
    ended ||= at >= reach || endsMasthead(block)
    if (ended) return [block]
    const before = JSON.stringify(finding.masthead)
    const known = recogniseLine(block.text, finding)
    if (!known && !(boxed && at < 12) && block.style !== 'masthead') return [block]
    found = true
    const taken = known && (JSON.stringify(finding.masthead) !== before || isUsual(block.text))
    return taken ? [] : [{ ...block, style: 'masthead' }]
  })
  return { blocks, masthead: found ? finding.masthead : undefined }
}

/** Whether the text of the draft has begun: the title, a numbered paragraph, the organ's line or a paragraph. */
function endsMasthead({ style, numberText, text }: RawBlock): boolean {
  if (style === 'masthead') return false
  return style !== undefined || numberText !== undefined || /[,;،؛，；]$/u.test(text)
}

/** What every masthead says, and an empty one already holds. */
function isUsual(text: string): boolean {
  return unitedNations.test(text) || /^(Distr\.?: ?Limited|Original: ?English|.*:\s*draft resolution)$/i.test(text)
}

/** Takes one line into the masthead, unless another of its kind was there; false where it is no masthead's line. */
function recogniseLine(text: string, finding: Finding): boolean {
  const { masthead } = finding
  if (finding.expectsAgendaTitle) {
    finding.expectsAgendaTitle = false
    // The title of the item follows its number, and is no line of another kind.
    if (!forms.test(text) && text.length < 300) {
      masthead.agendaTitle = text
      return true
    }
  }
  if (unitedNations.test(text)) return true
  if (symbol.test(text)) masthead.symbol ||= text
  else if (organs.has(text.toLowerCase())) masthead.organ ||= text
  else if (distribution.test(text)) masthead.distribution = distribution.exec(text)?.[1] ?? ''
  else if (original.test(text)) masthead.original = original.exec(text)?.[1] ?? ''
  else if (dateFromPrint(text) !== '') masthead.date ||= dateFromPrint(text)
  else if (text.length < 80 && session.test(text)) masthead.session ||= text
  else if (text.length < 80 && committee.test(text)) masthead.committee ||= text
  else if (text.length < 80 && agenda.test(text)) {
    finding.expectsAgendaTitle = masthead.agendaItem === ''
    masthead.agendaItem ||= agenda.exec(text)?.[1] ?? ''
  } else return recogniseSponsors(text, masthead)
  return true
}

function recogniseSponsors(text: string, masthead: Masthead): boolean {
  const match = forms.exec(text)
  if (!match || masthead.sponsors.length > 0) return false
  masthead.form = formOf(match[1]!)
  masthead.sponsors = namesIn(text.slice(0, match.index))
  return true
}

function formOf(words: string): DraftForm {
  const lower = words.toLowerCase()
  if (lower.includes('amendment')) return 'amendment'
  if (lower.endsWith('decision')) return 'draft decision'
  return lower.startsWith('revised') ? 'revised draft resolution' : 'draft resolution'
}

/** Names between commas. The last "and" parts two names; an "and" further in belongs to a name (Bosnia and …). */
function namesIn(list: string): string[] {
  const names = list.split(',').map((name) => name.trim())
  const last = names.pop() ?? ''
  const cut = last.lastIndexOf(' and ')
  const tail = cut < 0 ? [last] : [last.slice(0, cut), last.slice(cut + 5)]
  return [...names, ...tail].map((name) => name.trim()).filter((name) => name !== '')
}
