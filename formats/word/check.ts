import { safeUnzip } from '@/formats/zip/safeUnzip'
import { elements, parseXml, type XmlElement } from './xml'

/**
 * Checks a .docx against the rules of the format that a word processor trips over, and answers what is wrong in
 * sentences; empty where all is well: every part is well-formed and has a content type, every relationship leads to a
 * part and is used where it must be, revision ids are unique, deleted text is written as deleted, the ends of moves
 * pair up, footnote marks and footnotes agree, and lists that paragraphs use are defined.
 */
export function checkDocument(bytes: Uint8Array): string[] {
  const unzipped = safeUnzip(bytes, () => true)
  if (!unzipped.ok) return [`The archive is ${unzipped.fault}.`]
  const faults: string[] = []
  const roots = new Map<string, XmlElement>()
  for (const [name, part] of unzipped.parts) {
    const parsed = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(part))
    if (parsed.ok) roots.set(name, parsed.root)
    else faults.push(`${name} is ${parsed.fault}.`)
  }
  const every = [...roots.values()].flatMap(descendants)
  const document = roots.get('word/document.xml')
  if (!document) return [...faults, 'There is no word/document.xml.']
  const inText = [document, roots.get('word/footnotes.xml')].flatMap((root) => (root ? descendants(root) : []))
  return [
    ...faults,
    ...contentTypeFaults(roots),
    ...relationshipFaults(roots, descendants(document)),
    ...revisionFaults(inText),
    ...moveFaults(inText),
    ...referenceFaults(roots, descendants(document)),
    ...every.filter(({ name }) => name.startsWith('other:') && !name.endsWith(':coreProperties')).flatMap(unknown),
  ]
}

const coreProperties = new Set(['title', 'creator', 'created', 'modified'])

function unknown({ name }: XmlElement): string[] {
  return coreProperties.has(name.slice('other:'.length)) ? [] : [`${name} belongs to no known namespace.`]
}

function descendants(root: XmlElement): XmlElement[] {
  return [root, ...elements(root).flatMap(descendants)]
}

function contentTypeFaults(roots: Map<string, XmlElement>): string[] {
  const types = roots.get('[Content_Types].xml')
  const parts = new Set(elements(types, 'ct:Override').map(({ attributes }) => attributes.PartName?.slice(1)))
  const extensions = new Set(elements(types, 'ct:Default').map(({ attributes }) => attributes.Extension))
  const missing = [...parts].filter((name) => name !== undefined && !roots.has(name))
  const untyped = [...roots.keys()].filter(
    (name) => name !== '[Content_Types].xml' && !name.endsWith('.rels') && !parts.has(name),
  )
  return [
    ...missing.map((name) => `A content type is given for ${name}, which is not there.`),
    ...untyped.map((name) => `${name} has no content type of its own.`),
    ...(extensions.has('rels') ? [] : ['Relationships have no content type.']),
  ]
}

function relationshipFaults(roots: Map<string, XmlElement>, inDocument: XmlElement[]): string[] {
  const faults: string[] = []
  for (const [name, root] of roots) {
    if (!name.endsWith('.rels')) continue
    const folder = name.slice(0, name.indexOf('_rels/'))
    for (const { attributes } of elements(root, 'rel:Relationship')) {
      if (!roots.has(`${folder}${attributes.Target}`)) faults.push(`${name} leads to ${attributes.Target}, not there.`)
    }
  }
  const related = elements(roots.get('word/_rels/document.xml.rels'), 'rel:Relationship')
  const ids = new Set(related.map(({ attributes }) => attributes.Id))
  if (ids.size < related.length) faults.push('Two relationships have one id.')
  const used = inDocument.flatMap(({ attributes }) => attributes['r:id'] ?? [])
  return [...faults, ...used.filter((id) => !ids.has(id)).map((id) => `The relationship ${id} is used and not there.`)]
}

const revisions = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

function revisionFaults(inText: XmlElement[]): string[] {
  const marks = inText.filter(({ name }) => revisions.has(name) || /^w:move(From|To)RangeStart$/.test(name))
  const ids = marks.map(({ attributes }) => attributes['w:id'])
  const unsigned = marks.filter(({ attributes }) => !attributes['w:author'] || !attributes['w:date'])
  const inDeleted = inText.filter(({ name }) => name === 'w:del').flatMap(descendants)
  const deletedText = new Set(inDeleted)
  const stray = inText.filter((element) => element.name === 'w:delText' && !deletedText.has(element))
  return [
    ...(new Set(ids).size < ids.length ? ['Two revisions have one id.'] : []),
    ...(unsigned.length > 0 ? [`${unsigned.length} revisions have no author or no date.`] : []),
    ...(inDeleted.some(({ name }) => name === 'w:t') ? ['Deleted text is not written as deleted.'] : []),
    ...(stray.length > 0 ? ['Text is written as deleted outside a deletion.'] : []),
  ]
}

function moveFaults(inText: XmlElement[]): string[] {
  const of = (name: string, attribute: string) =>
    inText.filter((element) => element.name === name).map(({ attributes }) => attributes[attribute] ?? '')
  const same = (a: string[], b: string[]) => a.toSorted().join() === b.toSorted().join()
  const faults: string[] = []
  for (const end of ['From', 'To']) {
    if (!same(of(`w:move${end}RangeStart`, 'w:id'), of(`w:move${end}RangeEnd`, 'w:id'))) {
      faults.push(`The ends of the ranges moved ${end.toLowerCase()} do not pair up.`)
    }
  }
  const names = of('w:moveFromRangeStart', 'w:name')
  if (!same(names, of('w:moveToRangeStart', 'w:name'))) faults.push('A move has one end only.')
  if (new Set(names).size < names.length) faults.push('Two moves have one name.')
  return faults
}

function referenceFaults(roots: Map<string, XmlElement>, inDocument: XmlElement[]): string[] {
  const marks = inDocument
    .filter(({ name }) => name === 'w:footnoteReference')
    .map(({ attributes }) => attributes['w:id'])
  const notes = elements(roots.get('word/footnotes.xml'), 'w:footnote')
    .filter(({ attributes }) => attributes['w:type'] === undefined)
    .map(({ attributes }) => attributes['w:id'])
  const valuesOf = (list: XmlElement[], name: string) =>
    new Set(list.filter((each) => each.name === name).map(({ attributes }) => attributes['w:val']))
  const lists = new Set(
    elements(roots.get('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId']),
  )
  const styles = new Set(
    elements(roots.get('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
  )
  return [
    ...(marks.toSorted().join() === notes.toSorted().join() ? [] : ['Footnote marks and footnotes do not agree.']),
    ...[...valuesOf(inDocument, 'w:numId')].filter((list) => !lists.has(list)).map((list) => `No list ${list}.`),
    ...[...valuesOf(inDocument, 'w:pStyle')].filter((style) => !styles.has(style)).map((style) => `No style ${style}.`),
  ]
}
