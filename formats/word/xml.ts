import { SaxesParser } from 'saxes'

/**
 * An element of a document part. `name` is `prefix:local` with the prefix this project gives the namespace, whatever
 * the file called it, so that Word's transitional and strict documents, and those of other programs, read alike.
 */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] }
export type XmlNode = XmlElement | string

export type XmlResult =
  | { ok: true; root: XmlElement }
  | { ok: false; fault: 'malformed' | 'declares-a-type' | 'too-deep' }

const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** No honest document nests deeper; a hostile one would exhaust the stack of whatever walks it. */
const deepest = 256

class XmlError extends Error {
  constructor(readonly fault: 'declares-a-type' | 'too-deep') {
    super(fault)
  }
}

/**
 * Parses one XML part. A document type declaration is refused as such: it is where entities are declared, and no Word
 * document has one. Nothing is ever fetched. Faults are values.
 */
export function parseXml(source: string): XmlResult {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  const addText = (text: string) => {
    open.at(-1)!.children.push(text)
  }
  parser.on('doctype', () => {
    throw new XmlError('declares-a-type')
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[qualified(uri, local)] = value
    const element: XmlElement = { name: qualified(tag.uri, tag.local), attributes, children: [] }
    open.at(-1)!.children.push(element)
    open.push(element)
    if (open.length > deepest) throw new XmlError('too-deep')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(source).close()
  } catch (error) {
    return { ok: false, fault: error instanceof XmlError ? error.fault : 'malformed' }
  }
  const root = top.children.find((child) => typeof child !== 'string')
  return root ? { ok: true, root } : { ok: false, fault: 'malformed' }
}

function qualified(uri: string, local: string): string {
  if (uri === '') return local
  return `${prefixes[uri] ?? 'other'}:${local}`
}

/** The child elements of `parent`, all or those called `name`. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (!parent) return []
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first child element called `name`. */
export function element(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
}

/** The attribute `w:val` of the child called `name`: how WordprocessingML writes a property. */
export function propertyValue(parent: XmlElement | undefined, name: string): string | undefined {
  return element(parent, name)?.attributes['w:val']
}

/** Whether an on/off property stands and is not switched off (ECMA-376 part 1, 17.17.4). */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const property = element(parent, name)
  if (!property) return false
  const value = property.attributes['w:val']
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** The text inside an element, of all depths. */
export function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
