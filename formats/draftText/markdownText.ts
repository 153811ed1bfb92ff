/** What Markdown would take for a sign of its own. Brackets are left, as a draft is full of them. */
const SIGNS = /[\\*_`<>~|]/g
/** Signs at the start of a paragraph. */
const START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|\d{1,9}(?=[.)](?:\s|$))|={2,}|-{2,})/

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/\](?=\()/g, '\\]')
}

/** The same at the beginning of a paragraph, where numbers and hashes would count. */
export function escapeStart(text: string): string {
  return text.replace(START, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
}

/** Takes the escapes of Markdown out again. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([\\*_`<>~|#+\-=.()[\]{}!&])/g, '$1')
}
