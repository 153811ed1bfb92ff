import type { Read } from './read'

/** A file that a read answers. */
export interface DownloadFile {
  /** As the person saves it; any characters. */
  name: string
  mediaType: string
  body: string | Uint8Array
}

export type Download<Params = unknown> = Read<Params, DownloadFile>

/** A part of a file's name: letters of any script, digits, and single hyphens for the rest. */
export function namePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
}

/**
 * The header that names a file to be saved (RFC 6266). Nothing of the name reaches the header raw: letters beyond
 * ASCII are spelled in `filename*`, everything else that is no letter, digit, dot, hyphen or underscore is replaced.
 */
export function contentDisposition(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '_')
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  )
  return `attachment; filename="${ascii || 'file'}"; filename*=UTF-8''${encoded}`
}
