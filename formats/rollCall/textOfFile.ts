const MEGABYTE = 1024 * 1024

/** No voting data to be read at once is larger than this; the whole of it is imported as a stream instead. */
export const ROLL_CALL_LIMIT_BYTES = 64 * MEGABYTE

/** The text of a record is far smaller: a meeting's verbatim record has a few hundred kilobytes. */
export const ROLL_CALL_TEXT_LIMIT = 8 * MEGABYTE

/** What is said of a file past its limit. */
export function tooLarge(what: string, size: number, limit: number): string {
  return `${what} has ${Math.ceil(size / MEGABYTE)} MB; ${limit / MEGABYTE} MB at most can be read. Cut it to the votes you need.`
}

/** The beginnings of files that hold no text, and what to do about each. */
const BINARY: { starts: number[]; sentence: string }[] = [
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    sentence: 'This is a PDF. Open it, copy the part with the vote and paste it, or save it as text.',
  },
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    sentence: 'This is a Word, Excel or zip file. Save the vote as text or as CSV (UTF-8) and choose that file.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    sentence: 'This is an old Word or Excel file. Save the vote as text or as CSV (UTF-8) and choose that file.',
  },
]

const NO_TEXT = 'This file holds no text. Choose the text of a UN record or press release, or the voting data as CSV.'

/** The text of a file, or a sentence for the person who chose it. */
export type FileText = { text: string } | { unreadable: string }

/**
 * Decodes UTF-8, UTF-16 with its mark, and, when it is neither, Windows-1252, in which older programs save “Côte
 * d’Ivoire”. Empty, binary and over-long files are answered with what to do instead.
 */
export function textOfFile(bytes: Uint8Array): FileText {
  if (bytes.length > ROLL_CALL_LIMIT_BYTES) {
    return { unreadable: tooLarge('The file', bytes.length, ROLL_CALL_LIMIT_BYTES) }
  }
  const known = BINARY.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (known) return { unreadable: known.sentence }
  const text = decode(bytes)
  if (text.trim() === '') return { unreadable: 'The file is empty. Choose one with the text or the CSV of a vote.' }
  const sample = text.slice(0, 65_536)
  const controls = [...sample.matchAll(/(?![\t\n\v\f\r])[\p{Cc}\uFFFD]/gu)].length
  return sample.includes('\0') || controls * 50 > sample.length ? { unreadable: NO_TEXT } : { text }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    // Node 20 decodes it as ISO 8859-1, which leaves the quotation marks and dashes as control characters.
    return text.replace(/[\u0091-\u0097]/g, (mark) => '‘’“”•–—'[mark.charCodeAt(0) - 0x91] ?? mark)
  }
}
