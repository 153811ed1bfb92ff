import { documentLimits, safeUnzip, type ZipFault } from '@/formats/zip/safeUnzip'
import { elements, parseXml, type XmlElement } from '../xml'

/** The parts of a document that a reader of its text needs. */
export type WordPackage = {
  document: XmlElement
  styles: XmlElement | undefined
  numbering: XmlElement | undefined
  footnotes: XmlElement | undefined
  endnotes: XmlElement | undefined
}

export type OpenResult = { ok: true; parts: WordPackage } | { ok: false; reason: string }

const saveAgain = 'Open it in Word, save it again as .docx and choose that file.'

const zipReasons: Record<ZipFault, string> = {
  'not-a-zip': `This is not a Word document. ${saveAgain}`,
  truncated: 'The end of this document is missing, so it was probably not uploaded whole. Choose the file again.',
  damaged: `This document is damaged and was not read. ${saveAgain}`,
  encrypted: 'This document is protected with a password. Remove the password in Word and choose the file again.',
  unsupported: `This document is packed in a way that Word does not use. ${saveAgain}`,
  'too-large': 'This document is larger than 25 MB. Take out its pictures, or paste the text.',
  'too-many-parts': 'This file holds far more parts than a document has and was not opened. Paste the text instead.',
  bomb: 'This file would unpack to far more than a document holds and was not opened. Paste the text instead.',
}

const xmlReasons = {
  malformed: `This document is damaged and was not read. ${saveAgain}`,
  'declares-a-type': `This document declares entities of its own, which no Word document does, and was not read. ${saveAgain}`,
  'too-deep': 'This document is nested far deeper than a document is and was not read. Paste the text instead.',
}

const signatures: { bytes: number[]; reason: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    reason: 'This is a PDF, whatever its name says. Ask for the Word file, or paste the text.',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    reason: 'This is a document of an old Word (.doc) or one with a password. Save it as .docx without a password.',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: `This is a rich text file (.rtf). ${saveAgain}` },
]

const officeDocument = /\/officeDocument$/

/** Unpacks a .docx and parses the parts that hold text. What is wrong with the file is said in `reason`. */
export function openPackage(bytes: Uint8Array): OpenResult {
  if (bytes.length === 0) return { ok: false, reason: 'This file is empty. Choose the file again.' }
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  if (known) return { ok: false, reason: known.reason }
  const unzipped = safeUnzip(
    bytes,
    (name) => /\.(xml|rels)$/i.test(name) && !/\/(media|theme)\//.test(name),
    documentLimits,
  )
  if (!unzipped.ok) return { ok: false, reason: zipReasons[unzipped.fault] }

  const parts = new Map([...unzipped.parts].map(([name, part]) => [name.replace(/^\//, ''), part]))
  const main = target(parts, '_rels/.rels', '', officeDocument) ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relationships = `${folder}_rels/${main.slice(folder.length)}.rels`
  const related = (type: string, usual: string) =>
    parsePart(parts, target(parts, relationships, folder, new RegExp(`/${type}$`)) ?? `${folder}${usual}`)

  const document = parsePart(parts, main)
  if (!document) {
    return { ok: false, reason: 'This file holds no Word document: it may be a spreadsheet or a presentation.' }
  }
  const read = [
    document,
    related('styles', 'styles.xml'),
    related('numbering', 'numbering.xml'),
    related('footnotes', 'footnotes.xml'),
    related('endnotes', 'endnotes.xml'),
  ]
  const broken = read.find((part) => part && !part.ok)
  if (broken && !broken.ok) return { ok: false, reason: xmlReasons[broken.fault] }
  const [root, styles, numbering, footnotes, endnotes] = read.map((part) => (part?.ok ? part.root : undefined))
  if (root?.name !== 'w:document') {
    return { ok: false, reason: 'This file holds no Word document: it may be a spreadsheet or a presentation.' }
  }
  return { ok: true, parts: { document: root, styles, numbering, footnotes, endnotes } }
}

function parsePart(parts: Map<string, Uint8Array>, name: string) {
  const part = parts.get(name)
  return part ? parseXml(decode(part)) : undefined
}

/** XML parts are UTF-8, or UTF-16 with a byte order mark (ECMA-376 part 2, 6.1.2). */
function decode(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part)
  return new TextDecoder().decode(part)
}

/** The part that a relationship of the type points to; outside targets are never followed. */
function target(parts: Map<string, Uint8Array>, from: string, folder: string, type: RegExp): string | undefined {
  const parsed = parsePart(parts, from)
  if (!parsed?.ok) return undefined
  const relationship = elements(parsed.root, 'rel:Relationship').find(
    ({ attributes }) => type.test(attributes.Type ?? '') && attributes.TargetMode !== 'External',
  )
  const path = relationship?.attributes.Target
  if (path === undefined) return undefined
  return path.startsWith('/') ? path.slice(1) : `${folder}${path}`
}
