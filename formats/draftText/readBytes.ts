/** The text in a file, or a sentence that says why it has none. */
export type ReadBytes = { ok: true; text: string; notices: string[] } | { ok: false; reason: string }

/** A draft resolution is a few dozen kilobytes; this leaves room for the longest with everything around it. */
export const TEXT_LIMIT_BYTES = 8 * 1024 * 1024

const startsWith = (bytes: Uint8Array, signature: string) =>
  [...signature].every((one, at) => bytes[at] === one.charCodeAt(0))

function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// Everything that no text file has on a page; tabs and line ends are not among them.
const CONTROL = /(?![\t\n])\p{Cc}|\ufeff|\ufffe|\uffff/gu

/** Decodes a text file: UTF-8, or UTF-16 with its mark. Line ends become "\n", stray control characters go. */
export function readBytes(bytes: Uint8Array): ReadBytes {
  if (bytes.length > TEXT_LIMIT_BYTES)
    return {
      ok: false,
      reason: 'This file is larger than 8 MB. A draft resolution is far smaller: choose the draft alone.',
    }
  if (startsWith(bytes, '%PDF'))
    return { ok: false, reason: 'This file is a PDF. Choose a .docx, .md or .txt file, or paste the text.' }
  if (startsWith(bytes, 'PK\u0003\u0004'))
    return {
      ok: false,
      reason: 'This file is a Word document or an archive, not plain text. Give it the ending .docx.',
    }
  if (startsWith(bytes, '{\\rtf'))
    return { ok: false, reason: 'This file is in Rich Text Format. Save it as .docx or as plain text first.' }
  const decoded = decode(bytes)
  if (decoded === null)
    return { ok: false, reason: 'This file is not text in UTF-8. Save it as plain text in UTF-8 and try again.' }
  if (decoded.includes('\u0000'))
    return { ok: false, reason: 'This is not a text file. Choose a .docx, .md or .txt file.' }
  const text = decoded.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
  const stray = text.match(CONTROL)?.length ?? 0
  if (stray > 0 && stray * 50 > text.length)
    return { ok: false, reason: 'This is not a text file. Choose a .docx, .md or .txt file.' }
  const notices = stray === 0 ? [] : [`${stray} control character${stray === 1 ? ' was' : 's were'} left out.`]
  return { ok: true, text: text.replace(CONTROL, ''), notices }
}
