/** Rules for the lines around the paragraphs: the organ's line, the masthead, headings, annexes. */

/** The organs' own lines, in the six languages; the comma is what makes them the beginning of a text. */
const ORGAN =
  /^(?:The |L[’'’]\s?|La |Le |El |إن\s|ان\s)?(?:General Assembly|Human Rights Council|Security Council|Economic and Social Council|Third Committee|Commission on [\p{L} ]+|Assemblée générale|Conseil des droits de l[’']homme|Conseil de sécurité|Conseil économique et social|Asamblea General|Consejo de Derechos Humanos|Consejo de Seguridad|Consejo Económico y Social|Генеральная Ассамблея|Совет по правам человека|Совет Безопасности|Экономический и Социальный Совет|الجمعية العامة|مجلس حقوق الإنسان|مجلس الأمن|المجلس الاقتصادي والاجتماعي|大会|人权理事会|安全理事会|经济及社会理事会)\s?[,،，]?$/iu

const ORGAN_SHAPE = /^(?:The|La|Le|El|L[’'])\s?[\p{L}’' -]{3,60}[,،，]$/u

const MASTHEAD =
  /^(?:United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国|Distr\.|Original\s?:|A\/[A-Z0-9./]+\d|E\/[A-Z0-9./]+\d|S\/\d+|General Assembly|Human Rights Council|[\p{L}-]+ session$|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Agenda item|Item \d|\d{1,2} \p{L}+ \d{4}$|.*: (?:revised )?draft (?:resolution|decision)$|.*:\s?projet de résolution|.*:\s?proyecto de resolución|.*:\s?проект резолюции)/iu

const ANNEX = /^(?:Annex|Annexe|Anexo|Приложение|المرفق|附件)(?:\s?[IVX\d]{1,4}|\s?[一二三四五六七八九十]+)?$/iu

/** A line that says which organ speaks, with its comma. */
export function isOrganLine(text: string): boolean {
  return ORGAN.test(text) && /[,،，]$/.test(text)
}

/** A line that looks like an organ's that is not in the list. */
export function looksLikeOrgan(text: string): boolean {
  return ORGAN_SHAPE.test(text)
}

/** A line that stands above a draft as the Secretariat prints it. */
export function isMastheadLine(text: string): boolean {
  return MASTHEAD.test(text)
}

export function isAnnexLine(text: string): boolean {
  return ANNEX.test(text)
}

const ENDS_A_PARAGRAPH = /[,;.:،؛。；，：?!]["”»’)\]]*(?:\s(?:and|et|y|и|or))?$/u

/** True where a text ends the way a PP or an OP ends. */
export function endsLikeParagraph(text: string): boolean {
  return ENDS_A_PARAGRAPH.test(text)
}

/** A short line without a closing mark, as a section's title is. */
export function looksLikeHeading(text: string): boolean {
  if (/^(?:[IVX]{1,5}|[A-Z])\.(?:\s+\S.{0,160})?$/u.test(text)) return true
  if (endsLikeParagraph(text) || text.length > 120) return false
  return text.split(/\s+/u).length <= 14
}
