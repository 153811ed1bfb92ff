import { strToU8, zipSync } from 'fflate'
import { escapeXml, part, tag } from './markup'
import {
  contentTypesNamespace,
  documentPart,
  type PartKind,
  propertiesPart,
  relationshipsNamespace,
} from './namespaces'

/** A part with the id by which the document refers to it. */
export type WordPart = { kind: PartKind; id: string; xml: string }

/** What Word shows under the file's properties. `at` is ISO 8601 in UTC. */
export type DocumentProperties = { title: string; author: string; at: string }

/** Packs the document and the parts beside it into a .docx. The same content at the same time gives the same bytes. */
export function pack(document: string, beside: WordPart[], properties: DocumentProperties): Uint8Array {
  const all = [
    { kind: documentPart, xml: document },
    { kind: propertiesPart, xml: coreProperties(properties) },
    ...beside,
  ]
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(all.map(({ kind }) => kind))),
    '_rels/.rels': strToU8(
      relationships([
        { id: 'rId1', kind: documentPart, target: documentPart.path },
        { id: 'rId2', kind: propertiesPart, target: propertiesPart.path },
      ]),
    ),
    'word/_rels/document.xml.rels': strToU8(
      relationships(beside.map(({ id, kind }) => ({ id, kind, target: kind.path.replace('word/', '') }))),
    ),
  }
  for (const { kind, xml } of all) files[kind.path] = strToU8(xml)
  return zipSync(files, { level: 6, mtime: new Date(properties.at) })
}

function relationships(list: { id: string; kind: PartKind; target: string }[]): string {
  const entries = list.map(({ id, kind, target }) =>
    tag('Relationship', { Id: id, Type: kind.relationship, Target: target }),
  )
  return part(tag('Relationships', { xmlns: relationshipsNamespace }, ...entries))
}

function contentTypes(kinds: PartKind[]): string {
  return part(
    tag(
      'Types',
      { xmlns: contentTypesNamespace },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...kinds.map(({ path, contentType }) => tag('Override', { PartName: `/${path}`, ContentType: contentType })),
    ),
  )
}

function coreProperties({ title, author, at }: DocumentProperties): string {
  const moment = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, secondsOf(at))
  return part(
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      tag('dc:title', {}, escapeXml(title)),
      tag('dc:creator', {}, escapeXml(author)),
      moment('dcterms:created'),
      moment('dcterms:modified'),
    ),
  )
}

/** ISO 8601 to the second, as WordprocessingML writes times. */
export function secondsOf(at: string): string {
  return `${at.slice(0, 19)}Z`
}
