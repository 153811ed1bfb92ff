/** Well-formed XML, written. Everything a part is made of goes through `tag`, so that nothing stands unescaped. */

type Attributes = Record<string, string | number | undefined>

/** `<name attributes>content</name>`; content is markup. An undefined attribute is left away. */
export function tag(name: string, attributes: Attributes = {}, ...content: string[]): string {
  let written = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${escapeXml(String(value)).replaceAll('"', '&quot;')}"`
  }
  const inside = content.join('')
  return inside === '' ? `${written}/>` : `${written}>${inside}</${name}>`
}

/** `<w:name w:val="value"/>`, the form of most properties. */
export function setting(name: string, value: string | number): string {
  return tag(name, { 'w:val': value })
}

/** A whole part: the declaration and its root. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

/** Text as XML 1.0 can hold it: control characters and halves of surrogate pairs, which it cannot, are left away. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

// Control characters but tab, line feed and those XML allows; halves of surrogate pairs; the two non-characters.
const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu
