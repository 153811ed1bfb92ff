import { Inflate } from 'fflate'
import { checksum } from './checksum'

/** What an archive from a stranger may hold at most. Sizes are in bytes, the ratio is unpacked : packed. */
export type UnzipLimits = {
  archiveBytes: number
  entries: number
  entryBytes: number
  totalBytes: number
  ratio: number
}

/** Room for the longest draft anybody has tabled, far below what would trouble a small server. */
export const documentLimits: UnzipLimits = {
  archiveBytes: 25_000_000,
  entries: 2_000,
  entryBytes: 60_000_000,
  totalBytes: 120_000_000,
  ratio: 400,
}

export type ZipFault =
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'encrypted'
  | 'unsupported'
  | 'too-large'
  | 'too-many-parts'
  | 'bomb'

export type UnzipResult = { ok: true; parts: Map<string, Uint8Array> } | { ok: false; fault: ZipFault }

type Entry = {
  name: string
  method: number
  packed: number
  unpacked: number
  crc: number
  headerAt: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const endLength = 22
/** Below this an entry may be as compressible as it likes: a few kilobytes of spaces are no bomb. */
const ratioCountsFrom = 1_000_000

class ZipError extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault)
  }
}

/**
 * Unpacks the parts `wanted` of a zip archive that nobody vouches for.
 *
 * Every entry is judged by its declared sizes before anything is unpacked, and by what really comes out while it is
 * unpacked: an entry that lies about its size is stopped at the size it declared. Answers a fault, never throws for
 * what a file can contain.
 */
export function safeUnzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  limits: UnzipLimits = documentLimits,
): UnzipResult {
  try {
    if (archive.length > limits.archiveBytes) throw new ZipError('too-large')
    const entries = readDirectory(archive, limits)
    const parts = new Map<string, Uint8Array>()
    for (const entry of entries) {
      if (wanted(entry.name)) parts.set(entry.name, unpack(archive, entry))
    }
    return { ok: true, parts }
  } catch (error) {
    if (error instanceof ZipError) return { ok: false, fault: error.fault }
    throw error
  }
}

/** The central directory, checked against the limits as it is read. */
function readDirectory(archive: Uint8Array, limits: UnzipLimits): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  if (archive.length < 4 || view.getUint32(0, true) !== headerSignature) throw new ZipError('not-a-zip')
  const endAt = findEnd(view)
  const count = view.getUint16(endAt + 10, true)
  let at = view.getUint32(endAt + 16, true)
  // 0xffff and 0xffffffff announce the 64-bit form, which no text document needs.
  if (count === 0xffff || at === 0xffffffff) throw new ZipError('unsupported')
  if (count > limits.entries) throw new ZipError('too-many-parts')

  const entries: Entry[] = []
  const names = new Set<string>()
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > endAt || view.getUint32(at, true) !== entrySignature) throw new ZipError('damaged')
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(view, at, archive.subarray(at + 46, at + 46 + nameLength))
    // Two entries of one name let two programs read two different documents.
    if (names.has(entry.name)) throw new ZipError('damaged')
    names.add(entry.name)
    total += entry.unpacked
    judge(entry, total, limits)
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - endLength - 0xffff)
  for (let at = view.byteLength - endLength; at >= earliest; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new ZipError('truncated')
}

function readEntry(view: DataView, at: number, name: Uint8Array): Entry {
  if (view.getUint16(at + 8, true) & 1) throw new ZipError('encrypted')
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  }
}

function judge(entry: Entry, total: number, limits: UnzipLimits): void {
  const swollen = entry.unpacked > ratioCountsFrom && entry.unpacked > entry.packed * limits.ratio
  if (swollen || entry.unpacked > limits.entryBytes || total > limits.totalBytes) throw new ZipError('bomb')
}

function unpack(archive: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const at = entry.headerAt
  if (at + 30 > archive.length || view.getUint32(at, true) !== headerSignature) throw new ZipError('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = archive.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) throw new ZipError('truncated')
  if (entry.method !== 0 && entry.method !== 8) throw new ZipError('unsupported')
  const part = entry.method === 0 ? packed : inflate(packed, entry.unpacked)
  if (part.length !== entry.unpacked || checksum(part) !== entry.crc) throw new ZipError('damaged')
  return part
}

/** Inflates in small steps so that a stream which lies about its size is stopped soon after it passes it. */
function inflate(packed: Uint8Array, declared: number): Uint8Array {
  const unpacked = new Uint8Array(declared)
  let filled = 0
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > declared) throw new ZipError('bomb')
    unpacked.set(chunk, filled)
    filled += chunk.length
  })
  const step = 16_384
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged')
  }
  return unpacked.subarray(0, filled)
}
