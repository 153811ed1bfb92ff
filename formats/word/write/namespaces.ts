/** The namespaces of the parts and the relationship and content types that bind them (ECMA-376). */
export const wordNamespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

export const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types'

const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordContent = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A kind of part: where it stands, what it is called by those who refer to it and what it holds. */
export type PartKind = { path: string; relationship: string; contentType: string }

export const documentPart: PartKind = {
  path: 'word/document.xml',
  relationship: `${officeRelationship}/officeDocument`,
  contentType: `${wordContent}.document.main+xml`,
}

export const propertiesPart: PartKind = {
  path: 'docProps/core.xml',
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
}

/** A part beside the document: `styles`, `header` … `file` is its name where there are several of a kind. */
export function besideDocument(type: string, file = type): PartKind {
  return {
    path: `word/${file}.xml`,
    relationship: `${officeRelationship}/${type}`,
    contentType: `${wordContent}.${type}+xml`,
  }
}
